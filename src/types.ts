/** The central types: what a guard is asked, what it answers, and who asks. What a store keeps: limits/store.ts. */

/** Anything that `JSON.parse` can return. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One block of a turn or of the system prompt: its `type`, and the fields of that type. */
export interface ContentBlock {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One turn of a conversation, as the Messages API takes it. */
export interface Turn {
  readonly role: string;
  readonly content: string | readonly ContentBlock[];
}

/** The JSON body of a Messages API request, as far as guards look at it. */
export interface MessageParams {
  readonly messages: readonly Turn[];
  readonly system?: string | readonly ContentBlock[];
  readonly model?: string;
  readonly max_tokens?: number;
  readonly stream?: boolean;
  readonly [field: string]: unknown;
}

/** Where a guard is asked: at the server's `door`, about what a client sent; at a `call` that the app composed. */
export type Stage = "door" | "call";

/** What a guard is asked about. At the door `params` holds the client's turns and nothing else. */
export interface ModelCall {
  readonly stage: Stage;
  readonly params: MessageParams;
  /** At the door: what the client sent as the signature of its turns. */
  readonly signature?: string | undefined;
}

/**
 * Who asks, for the length of one HTTP request.
 *
 * `id` names the request in events; `subject` is whom the limits count (an address, a user, a tenant); `signal`
 * aborts when the caller has left. The object's identity ties the calls of one request together: hand the same
 * object to the door and to every client made for that request.
 */
export interface Caller {
  readonly id: string;
  readonly subject: string;
  /** All whom the limits count, `subject` the first: each of them must have something left. Default: `subject`. */
  readonly subjects?: readonly string[];
  /** The request came with a `Forwarded` or `X-Forwarded-For` header, so a proxy may stand before the server. */
  readonly forwarded?: boolean;
  readonly signal: AbortSignal;
}

/** Tokens as the Messages API reports them; those of a `compaction` iteration (beta) are not in the totals. */
export interface Usage {
  readonly input_tokens?: number | null;
  readonly output_tokens?: number | null;
  readonly cache_creation_input_tokens?: number | null;
  readonly cache_read_input_tokens?: number | null;
  /** Of the tokens written to the cache, those that are kept for an hour: they are dearer. */
  readonly cache_creation?: { readonly ephemeral_1h_input_tokens?: number } | null;
  readonly server_tool_use?: { readonly web_search_requests?: number } | null;
  readonly inference_geo?: string | null;
  readonly speed?: string | null;
  readonly iterations?: readonly (Usage & { readonly type?: string })[] | null;
}

/**
 * How an admitted call ended.
 *
 * - `finished`: the whole answer went out.
 * - `failed`: the API, the network or a filter broke it off. `status` is the HTTP status that the API answered
 *   with (200 if it broke off later); absent when there was no answer at all.
 * - `aborted`: the caller left, or nobody read the answer.
 * - `denied`: a later guard refused, so nothing was sent to the API.
 *
 * `streamed` counts the characters of answer text that were handed out; after an abort, what came from the API and
 * the input are all that is known to have been used.
 */
export interface Outcome {
  readonly state: "finished" | "failed" | "aborted" | "denied";
  readonly streamed: number;
  /** Bytes, as UTF-8, of the text and tool input that came from the API, before any filter. */
  readonly received?: number;
  /** The answer had parts whose length does not show, such as thinking or the work of server tools. */
  readonly unseen?: boolean;
  readonly usage?: Usage;
  readonly status?: number;
}

/**
 * Rewrites text that streams by: `push` takes the next piece and returns what may go out now, `end` returns what
 * was held back. One filter serves one content block. It may throw a `GuardError` to end the answer there.
 */
export interface TextFilter {
  push(text: string): string;
  end(): string;
  /** How many entities of each kind were found so far. */
  readonly findings?: Readonly<Record<string, number>>;
}

/** What a filter is for: text that is shown, with what it quotes, or the input of a tool. */
export type AnswerPart = "text" | "input";

/** A tool that Claude asks the app to run. */
export interface ToolUse {
  readonly id: string;
  /** As Claude wrote it: it need not be the name of any tool. */
  readonly name: string;
  /** As the app will get it: the filters have passed it. */
  readonly input: unknown;
}

/**
 * Decides about the tools that Claude asks for in one answer. Both functions end the answer with the `GuardError` that
 * they throw; anything else that they throw is `GUARD_FAILED`.
 */
export interface ToolGate {
  /**
   * Told of each content block of the answer when it begins, before any of it goes out. `true` holds a `tool_use` and
   * what follows it back until the block is whole and `check` has let it pass.
   */
  begin(block: ContentBlock): boolean;
  /** Asked about each call that was held back, by whichever guard. It may wait for a person: no timeout runs. */
  check(use: ToolUse): void | Promise<void>;
}

/** HTTP response headers, by lower- or mixed-case name. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/** The guard lets the call pass, perhaps rewritten, perhaps with work left to do. */
export interface Allow {
  readonly allowed: true;
  /** The request to go on with; absent when the guard changed nothing. */
  readonly params?: MessageParams;
  /** Makes the filter for one content block of the answer, told what it is; in a tool's input, for each of its strings. */
  readonly filter?: (part?: AnswerPart) => TextFilter;
  /** `text`: the filter is for text alone, and the input of tools passes as it is. Default: for both. */
  readonly filters?: "text";
  /** Decides about the tools that the answer asks for. */
  readonly tools?: ToolGate;
  /**
   * Judges the text of an answer to a call, as the app would get it, before any of it goes out: a streamed one is held
   * back to its end. It withholds the answer with the `GuardError` that it throws, or else with `GUARD_FAILED`.
   */
  readonly judge?: (answer: string) => void | Promise<void>;
  /** Called once, however the call ends. */
  readonly settle?: (outcome: Outcome) => void | Promise<void>;
  /** Headers that tell the client where it stands. */
  readonly headers?: ResponseHeaders;
}

/** The guard refuses the call. `message` is shown to the client: it must not quote the prompt. */
export interface Deny {
  readonly allowed: false;
  readonly code: DenyCode;
  readonly message: string;
  /** How long to wait before trying again can succeed, in milliseconds. */
  readonly retryAfterMs?: number;
  readonly headers?: ResponseHeaders;
  /** What the answer's problem details say beside status, detail and code. */
  readonly problem?: ProblemMembers;
}

/** A problem type of its own (RFC 9457, section 4) with its title and its extension members. */
export interface ProblemMembers {
  readonly type: string;
  readonly title: string;
  readonly [member: string]: Json;
}

/** What a guard answers. */
export type Verdict = Allow | Deny;

/** One check. Made once with its options, asked for every call. */
export interface Guard {
  readonly name: string;
  /** `report` makes an event of what the app should hear of; it returns at once and never throws. */
  check(call: ModelCall, caller: Caller, report?: Report): Verdict | Promise<Verdict>;
  /** Told when a call of the caller was refused, by whichever guard; not in monitor mode. */
  refused?(code: DenyCode, caller: Caller, report?: Report): void | Promise<void>;
}

/** Makes an event of a notice. */
export type Report = (notice: Notice) => void;

/** What a guard may report beside its verdict. */
export type Notice =
  /** What is left after a call was settled, by this process's knowledge: others may have used more since. */
  | { readonly type: "limits"; readonly limits: readonly LimitLeft[] }
  /** The store failed several times in a row and is left alone for a while, or answers again. */
  | { readonly type: "store"; readonly state: "down" | "up" }
  /** What a guard refuses, where it was told only to say so; what that rests on, by kind, and the detector's score. */
  | {
      readonly type: "flagged";
      readonly code: DenyCode;
      readonly score?: number;
      readonly signals?: Readonly<Record<string, number>>;
    }
  /** The subject was refused so often that it is turned away for a time. */
  | { readonly type: "blocked"; readonly ms: number }
  /** `PROXY_ADDRESS`: callers are counted by the address of a proxy, so all of them as one. */
  | { readonly type: "warning"; readonly code: "PROXY_ADDRESS" };

/** What is left of one quota. */
export interface LimitLeft {
  readonly name: string;
  readonly unit: "requests" | "tokens" | "usd" | "streams";
  readonly limit: number;
  readonly remaining: number;
}

/** Why a call was refused or failed: stable, one HTTP status each (see `errors.ts`), 403 for codes of your guards. */
export type DenyCode =
  | "INVALID_JSON"
  | "INVALID_INPUT"
  | "EMPTY_INPUT"
  | "INPUT_TOO_LONG"
  | "TOO_MANY_TURNS"
  | "ROLE_NOT_ALLOWED"
  | "BLOCK_NOT_ALLOWED"
  | "HIDDEN_TEXT"
  | "HISTORY_NOT_SIGNED"
  | "PROMPT_INJECTION"
  | "CONTENT_REFUSED"
  | "SCREEN_UNAVAILABLE"
  | "BODY_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "RATE_LIMITED"
  | "SUBJECT_BLOCKED"
  | "STORE_UNAVAILABLE"
  | "NO_KEY"
  | "OUTPUT_BLOCKED"
  | "PROMPT_LEAK"
  | "TOOL_NOT_ALLOWED"
  | "TOOL_NOT_CONFIRMED"
  | "OUTPUT_UNREADABLE"
  | "ENDPOINT_NOT_GUARDED"
  | "GUARD_FAILED"
  | "CALLER_GONE"
  | "UPSTREAM_ERROR"
  | "UPSTREAM_BUSY"
  | "UPSTREAM_INVALID"
  | "UPSTREAM_TRUNCATED"
  | "UPSTREAM_TIMEOUT"
  | "READER_TIMEOUT"
  | (string & {});
