import type {
  ContentBlock,
  Message,
  RefusalStopDetails,
  StopReason,
  TextBlock,
  TextCitation,
  ThinkingBlock,
  ToolUseBlock,
  Usage,
} from "@anthropic-ai/sdk/resources/messages";
import type { ErrorDetails } from "@anthropic-ai/sdk/resources/shared";
import type { ApiErrorType } from "./errors.js";

/**
 * Text, and how it is cut into deltas: a string is cut after each word, a list is sent as it stands, one delta an
 * item, and a size makes filler of `chars` characters in deltas of `perDelta` (default: all in one huge delta).
 */
export type Pieces = string | readonly string[] | { readonly chars: number; readonly perDelta?: number };

/** A block of text; each citation is one `citations_delta` after the text. */
export interface TextScript {
  readonly type: "text";
  readonly text: Pieces;
  readonly citations?: readonly TextCitation[];
}

/** A block of thinking; the signature is the last delta. */
export interface ThinkingScript {
  readonly type: "thinking";
  readonly thinking: Pieces;
  readonly signature?: string;
}

/** A call of a tool. `json` gives the exact `partial_json` deltas; without it `input` is cut every 16 characters. */
export interface ToolScript {
  readonly type: "tool_use";
  readonly name: string;
  readonly id?: string;
  readonly input?: unknown;
  readonly json?: readonly string[];
}

/** One content block of an answer. Blocks of other types are given as the API's own; a
 * `server_tool_use` streams its input, the rest are sent whole in their `content_block_start`. */
export type BlockScript =
  | TextScript
  | ThinkingScript
  | ToolScript
  | Exclude<ContentBlock, TextBlock | ThinkingBlock | ToolUseBlock>;

/**
 * A place in an answer: `"accept"` is before anything is sent, `"head"` after status and headers, `0` after
 * `message_start`, and `n` after the nth delta of the whole answer (or after the last, if there are fewer).
 */
export type Place = "accept" | "head" | number;

/** Raw bytes between the events of a stream: a string goes as UTF-8, a list of numbers as these bytes. */
export interface Garbage {
  readonly bytes: string | readonly number[];
  /** Default 0: after `message_start`. */
  readonly after?: number;
}

/** The `error` object of an error answer or of an `error` event; what is absent follows from the status. */
export interface ErrorScript {
  readonly type?: ApiErrorType;
  readonly message?: string;
  readonly details?: ErrorDetails;
}

/**
 * How the stand-in answers one request. Everything is optional and everything is JSON, so that a request can carry
 * its script in a header (see `steer`). Without `stream: true` in the request the same script becomes one
 * JSON answer, where only `firstByteDelayMs`, `byteChunk` and `ending` apply of what is about time and bytes.
 *
 * @example
 * ```ts
 * claude.script({ text: ["Hel", "lo"], delayMs: 20 });
 * claude.queue({ status: 529, headers: { "retry-after-ms": "1" } }, { text: "the second attempt" });
 * claude.script({ text: "never finished", ending: "silent", endAfter: 1 });
 * ```
 */
export interface Script {
  /** The answer, as one text block. Default: a short greeting. */
  readonly text?: Pieces;
  /** The answer's blocks; `text` is not looked at then. */
  readonly content?: readonly BlockScript[];
  /** Default `"tool_use"` when a tool is called, otherwise `"end_turn"`. */
  readonly stopReason?: StopReason;
  readonly stopSequence?: string;
  /** Default: with `stopReason: "refusal"` a refusal without category or explanation, otherwise none. */
  readonly stopDetails?: RefusalStopDetails;
  /** Replaces fields of the usage, which is otherwise estimated as a token every four characters. */
  readonly usage?: Partial<Usage>;
  /** Replaces fields of the message, such as `id`, `container` or `diagnostics`. */
  readonly message?: Partial<Pick<Message, "id" | "container" | "diagnostics">>;
  /** The model named in the answer. Default: the one that was asked for. */
  readonly model?: string;

  /** Milliseconds before the status line. */
  readonly firstByteDelayMs?: number;
  /** Milliseconds before each delta; of a list, one for each delta, and the last for all that follow. */
  readonly delayMs?: number | readonly number[];
  /** Pings: how many right after `message_start` (default 1), and one each time `idleMs` pass with nothing to send. */
  readonly pings?: { readonly beforeContent?: number; readonly idleMs?: number };
  /** Writes the body in pieces of so many bytes, whatever they cut through. */
  readonly byteChunk?: number;
  readonly garbage?: readonly Garbage[];

  /**
   * How the answer ends. `truncated`: the body ends in good order but without the rest. `cut`: the socket is closed
   * in the middle. `silent`: nothing more is sent and the connection stays open. `error`: an `error` event, then
   * the end (`error` says which, default `overloaded_error`; without a stream it is an error answer).
   */
  readonly ending?: "complete" | "truncated" | "cut" | "silent" | "error";
  /** Where an ending other than `complete` strikes. Default: after the last delta; of a JSON answer: half way. */
  readonly endAfter?: Place;

  /** The status. From 400 on it is an error answer as the API makes it; `error` fills it in. */
  readonly status?: number;
  readonly error?: ErrorScript;
  /** More response headers, such as `retry-after`, `retry-after-ms` or `x-should-retry`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Something that the API would not send, such as a proxy's page. `contentType` defaults to `text/html`. */
  readonly raw?: { readonly body: string; readonly contentType?: string };
}
