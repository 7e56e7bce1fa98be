import type { DenyCode, Json, ProblemMembers, ResponseHeaders } from "./types.js";

/** The HTTP status of each code. A code that is not listed (a guard of your own) is answered 403. */
const STATUS: Readonly<Record<string, number>> = {
  INVALID_JSON: 400,
  INVALID_INPUT: 400,
  EMPTY_INPUT: 422,
  INPUT_TOO_LONG: 413,
  TOO_MANY_TURNS: 413,
  ROLE_NOT_ALLOWED: 422,
  BLOCK_NOT_ALLOWED: 422,
  HIDDEN_TEXT: 422,
  HISTORY_NOT_SIGNED: 422,
  PROMPT_INJECTION: 422,
  CONTENT_REFUSED: 422,
  SCREEN_UNAVAILABLE: 503,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  SUBJECT_BLOCKED: 429,
  STORE_UNAVAILABLE: 503,
  NO_KEY: 503,
  OUTPUT_BLOCKED: 422,
  PROMPT_LEAK: 422,
  TOOL_NOT_ALLOWED: 422,
  TOOL_NOT_CONFIRMED: 422,
  OUTPUT_UNREADABLE: 500,
  ENDPOINT_NOT_GUARDED: 500,
  GUARD_FAILED: 500,
  CALLER_GONE: 499,
  UPSTREAM_ERROR: 502,
  UPSTREAM_BUSY: 503,
  UPSTREAM_INVALID: 502,
  UPSTREAM_TRUNCATED: 502,
  UPSTREAM_TIMEOUT: 502,
  READER_TIMEOUT: 499,
};

/** What a {@link GuardError} is made of. */
export interface GuardErrorInit {
  /** How long to wait before trying again can succeed, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  readonly headers?: ResponseHeaders | undefined;
  /** A problem type of its own, in place of `about:blank`. */
  readonly problem?: ProblemMembers | undefined;
  readonly cause?: unknown;
}

/**
 * The one error class of this package: a guard refused a call, or the API failed it.
 *
 * `code` is stable and decides `status`; `message` may be shown to the client and never holds text of prompts or
 * answers, keys or subjects; `headers` belong on the HTTP answer. `status`, `headers` and `expose` are named as
 * Express and Koa expect them.
 *
 * @example
 * ```ts
 * try {
 *   await req.claude.messages.create(params);
 * } catch (error) {
 *   if (error instanceof GuardError && error.code === "RATE_LIMITED") return later(error.retryAfterMs);
 *   throw error;
 * }
 * ```
 */
export class GuardError extends Error {
  override readonly name = "GuardError";
  readonly code: DenyCode;
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly retryAfterMs?: number;
  readonly problem?: ProblemMembers;
  /** The message is made for the client. */
  readonly expose = true;

  constructor(code: DenyCode, message: string, init: GuardErrorInit = {}) {
    super(message, init.cause === undefined ? undefined : { cause: init.cause });
    this.code = code;
    this.status = STATUS[code] ?? 403;
    const wait = init.retryAfterMs;
    if (wait !== undefined) this.retryAfterMs = wait;
    if (init.problem !== undefined) this.problem = init.problem;
    this.headers = {
      ...init.headers,
      ...(wait === undefined ? {} : { "Retry-After": String(Math.max(1, Math.ceil(wait / 1000))) }),
    };
  }

  /** The problem details of RFC 9457, without the cause. */
  toJSON(): ProblemDetails {
    return {
      type: "about:blank",
      title: TITLE[this.status] ?? "Refused",
      ...this.problem,
      status: this.status,
      detail: this.message,
      code: this.code,
    };
  }
}

/**
 * The body of an `application/problem+json` answer (RFC 9457); `code` is this package's extension member, and a
 * problem type may bring more.
 */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: DenyCode;
  readonly [member: string]: Json;
}

// With `type: "about:blank"`, RFC 9457 asks for the status phrase as the title.
const TITLE: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  499: "Client Closed Request",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

/**
 * Reads what escaped from a handler: a `GuardError` as it is, an error of the SDK as the 502 or 503 that it is for
 * *your* client (an upstream 401 is your key's fault, not the client's), anything else as `undefined`. The SDK's
 * error is kept as `cause`; nothing of it is shown. An error that has one of these as its `cause` is read as that one,
 * for the SDK's `messages.stream()` wraps what broke it.
 *
 * @example
 * ```ts
 * const refusal = toGuardError(error);
 * if (refusal === undefined) throw error;
 * return Response.json(refusal, { status: refusal.status, headers: refusal.headers });
 * ```
 */
export function toGuardError(error: unknown): GuardError | undefined {
  const known = causes(error).find(
    (one): one is GuardError | SdkError => isGuardError(one) || isSdkError(one),
  );
  return known === undefined || isGuardError(known) ? known : upstreamFailure(known);
}

// An error can be its own cause, by way of others.
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error && !chain.includes(at); at = at.cause) chain.push(at);
  return chain;
}

function upstreamFailure(error: SdkError): GuardError {
  const { status } = error;
  if (upstreamCode(status) === "UPSTREAM_BUSY") {
    const seconds = Number(error.headers?.get("retry-after") ?? Number.NaN);
    const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined;
    return new GuardError("UPSTREAM_BUSY", "Claude is busy. Please try again later.", {
      retryAfterMs,
      cause: error,
    });
  }
  return new GuardError("UPSTREAM_ERROR", "Claude could not answer.", { cause: error });
}

/** The code for a call that the API failed with this status, or without any. */
export function upstreamCode(status: number | undefined): DenyCode {
  return status === 429 || status === 503 || status === 529 ? "UPSTREAM_BUSY" : "UPSTREAM_ERROR";
}

/** What a guard threw, as the refusal that it is: one that failed is one that could not say yes. */
export function asRefusal(cause: unknown, what: string): GuardError {
  if (cause instanceof GuardError) return cause;
  return new GuardError("GUARD_FAILED", `${what} could not be checked.`, { cause });
}

// By its fields and not by `instanceof`: `import` and `require` load different copies of a class.
function isGuardError(error: unknown): error is GuardError {
  return error instanceof Error && error.name === "GuardError" && "code" in error && "expose" in error;
}

interface SdkError extends Error {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
}

function isSdkError(error: unknown): error is SdkError {
  return error instanceof Error && "status" in error && "requestID" in error && "headers" in error;
}
