import type { Middleware } from "@anthropic-ai/sdk";
import type { Admission } from "./admit.js";
import { answerStream, unlessEnded } from "./answer/answer-body.js";
import { AnswerFilter } from "./answer/answer-filter.js";
import { bodyReader, callerGone } from "./answer/body-reader.js";
import type { Patience } from "./answer/patience.js";
import { wholeMessage, wholeStream } from "./answer/whole-answer.js";
import { GuardError } from "./errors.js";
import { parseObject } from "./parse-object.js";
import type { MessageParams, Outcome } from "./types.js";

type WireRequest = Parameters<Middleware>[0];
type Next = Parameters<Middleware>[1];

/** What the wire needs to guard the calls of one caller. */
export interface WireOptions extends Patience {
  readonly signal: AbortSignal;
  admit(params: MessageParams): Promise<Admission>;
  /** How often the SDK tries again; tells the last failed attempt from the others. */
  readonly maxRetries: number;
}

/**
 * The guard as one middleware of the SDK: it admits the request, sends what was admitted, and returns the answer
 * with its text filtered.
 *
 * The SDK runs its middleware once an attempt, with the same `ctx.options` for every attempt of one call: they
 * share one admission, so that a retry is neither charged nor recorded twice.
 */
export function guardWire(options: WireOptions): Middleware {
  const calls = new WeakMap<object, Promise<WireCall>>();
  return async (request, next, ctx) => {
    if (ctx.options === undefined || !reachesModel(request)) return next(request);
    const earlier = await calls.get(ctx.options)?.catch(() => undefined);
    if (earlier !== undefined && !earlier.settled) return earlier.attempt(request, next);
    const call = admitCall(request, options, [options.signal, ctx.options.signal], ctx.options.maxRetries);
    calls.set(ctx.options, call);
    return (await call).attempt(request, next);
  };
}

// Everything else that could reach a model is refused rather than let past the guard. A gateway may have a path of its
// own, so the end tells: in the middle the same words are those of the gateway.
const OPEN =
  /\/v1\/(?:messages\/count_tokens|models(?:\/[^/]{1,256})?|files(?:\/[^/]{1,256}(?:\/content)?)?)$/;
const GUARDED = /\/v1\/messages$/;

function reachesModel(request: WireRequest): boolean {
  const { pathname } = new URL(request.url);
  if (GUARDED.test(pathname) && request.method?.toUpperCase() === "POST") return true;
  if (OPEN.test(pathname)) return false;
  throw new GuardError(
    "ENDPOINT_NOT_GUARDED",
    "Only messages, count_tokens, models and files pass the guard. Use a client of your own for anything else.",
  );
}

async function admitCall(
  request: WireRequest,
  options: WireOptions,
  signals: readonly (AbortSignal | null | undefined)[],
  maxRetries: number | undefined,
): Promise<WireCall> {
  if (options.signal.aborted) throw callerGone();
  const params = parseParams(request.body);
  const admission = await options.admit(params);
  const body = admission.params === params ? (request.body as string) : JSON.stringify(admission.params);
  return new WireCall(admission, body, { ...options, maxRetries: maxRetries ?? options.maxRetries }, signals);
}

function parseParams(body: unknown): MessageParams {
  const params = parseObject(typeof body === "string" ? body : "");
  if (params !== undefined) return params as MessageParams;
  throw new GuardError("INVALID_INPUT", "The request to Claude is not JSON.");
}

/** One admitted call: its attempts, and its one settlement. */
class WireCall {
  settled = false;
  readonly #admission: Admission;
  readonly #body: string;
  readonly #options: WireOptions;
  readonly #signals: readonly AbortSignal[];
  readonly #answer: AnswerFilter;

  constructor(
    admission: Admission,
    body: string,
    options: WireOptions,
    signals: readonly (AbortSignal | null | undefined)[],
  ) {
    this.#admission = admission;
    this.#body = body;
    this.#options = options;
    this.#answer = new AnswerFilter((part) => admission.filter(part), admission.tools);
    this.#signals = signals.filter((signal) => signal !== null && signal !== undefined);
    // Whoever leaves between two attempts, or without reading the answer, is only heard here.
    for (const signal of this.#signals) signal.addEventListener("abort", this.#aborted, { once: true });
  }

  async attempt(request: WireRequest, next: Next): Promise<Response> {
    const { signal } = this.#options;
    if (signal.aborted) throw callerGone();
    const ended = request.signal ? AbortSignal.any([request.signal, signal]) : signal;
    let response: Response;
    try {
      response = await next({ ...request, body: this.#body, signal: ended });
    } catch (error) {
      throw await this.#sendFailed(request, error);
    }
    if (!response.ok) return this.#refused(response);
    const isHeld = this.#admission.params.stream !== true || this.#admission.judge !== undefined;
    return isHeld ? this.#whole(response, ended) : this.#streamed(response, ended);
  }

  // No answer at all. The SDK tries again as long as it has retries left, unless somebody left.
  async #sendFailed(request: WireRequest, error: unknown): Promise<unknown> {
    if (this.#options.signal.aborted) {
      await this.#settle({ state: "aborted" });
      return callerGone();
    }
    const attempt = Number(new Headers(request.headers).get("x-stainless-retry-count") ?? 0);
    if (attempt >= this.#options.maxRetries) await this.#settle({ state: "failed" }, error);
    return error;
  }

  // The SDK reads an error's body only if it will not try again, and cancels it otherwise: whoever reads it ends
  // the call.
  #refused(response: Response): Response {
    const reader = bodyReader(response, this.#options, () => {});
    const encoder = new TextEncoder();
    const failed = () => this.#settle({ state: "failed", status: response.status });
    const body = new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const piece = await reader.read().catch(async (error: unknown) => {
            await failed();
            throw error;
          });
          if (piece !== undefined) return controller.enqueue(encoder.encode(piece.text));
          await failed();
          controller.close();
        },
        cancel: () => reader.cancel(),
      },
      { highWaterMark: 0 },
    );
    return new Response(body, response);
  }

  async #whole(response: Response, ended: AbortSignal): Promise<Response> {
    const { params, judge } = this.#admission;
    const { status } = response;
    // A stream that has come to its end may still be withheld.
    const settle = async (state: Outcome["state"], error?: unknown): Promise<void> => {
      if (state !== "finished") await this.#settle({ state, status }, error);
    };
    const options = { ...this.#options, ended, settle };
    try {
      const read = params.stream === true ? wholeStream : wholeMessage;
      const { body, text } = await read(response, this.#answer, options);
      if (judge !== undefined && text !== "") await unlessEnded(judge(text), options);
      await this.#settle({ state: "finished" });
      return filteredResponse(response, body);
    } catch (error) {
      const { aborted } = this.#options.signal;
      await this.#settle({ state: aborted ? "aborted" : "failed", status }, error);
      throw aborted ? callerGone() : error;
    }
  }

  #streamed(response: Response, ended: AbortSignal): Response {
    const settle = (state: Outcome["state"], error?: unknown) =>
      this.#settle({ state, status: response.status }, error);
    const body = answerStream(response, this.#answer, { ...this.#options, ended, settle });
    return filteredResponse(response, body);
  }

  readonly #aborted = (): void => {
    void this.#settle({ state: "aborted" });
  };

  async #settle(how: Pick<Outcome, "state" | "status">, error?: unknown): Promise<void> {
    this.settled = true;
    for (const signal of this.#signals) signal.removeEventListener("abort", this.#aborted);
    const { usage, streamed, received, unseen } = this.#answer;
    const known = { ...(Object.keys(usage).length > 0 && { usage }), ...(unseen && { unseen }) };
    await this.#admission.settle({ ...how, streamed, received, ...known }, error);
  }
}

// The filtered body has another length, and is no longer compressed.
function filteredResponse({ status, headers }: Response, body: BodyInit): Response {
  const filtered = new Response(body, { status, headers });
  for (const name of ["content-length", "content-encoding", "transfer-encoding"])
    filtered.headers.delete(name);
  return filtered;
}
