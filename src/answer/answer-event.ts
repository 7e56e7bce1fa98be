import { GuardError } from "../errors.js";
import { isBlock } from "../input/blocks.js";
import { parseObject } from "../parse-object.js";
import type { SseFrame } from "./sse.js";

/** A piece of text in an event of the Messages API. */
interface TextDelta {
  readonly type: "content_block_delta";
  readonly index: number;
  readonly delta: { readonly type: "text_delta"; readonly text: string };
}

// Readers of events do not agree about it: for the standard it is part of the field's name, the SDK takes it away.
const MARK = "\ufeff";

/**
 * The event of the Messages API in a server-sent event; `undefined` where that has no data.
 *
 * @throws GuardError `UPSTREAM_INVALID` when its data is no JSON object, or when others could take it for another
 *   event.
 */
export function readEvent({ event: name, data, raw }: SseFrame): object | undefined {
  if (raw.startsWith(MARK) || raw.includes(`\n${MARK}`)) throw invalid("an event that is not clear");
  if (data === "") return undefined;
  const event: { readonly type?: unknown } = parseEvent(data);
  // The SDK goes by the name, and passes over what has none.
  if (event.type !== name) throw invalid("an event under another name");
  return event;
}

/**
 * The event in the data of a server-sent event of the Messages API.
 *
 * @throws GuardError `UPSTREAM_INVALID` when the data is no JSON object.
 */
export function parseEvent(data: string): object {
  const event = usualDelta(data) ?? parseObject(data);
  if (event !== undefined) return event;
  throw invalid("an event that is not JSON");
}

/** @throws GuardError `UPSTREAM_INVALID` unless it is a list of content blocks with a type. */
export function checkBlocks(content: unknown): void {
  if (Array.isArray(content) && content.every(isBlock)) return;
  throw invalid("what is no content block with a type");
}

/**
 * The text in a field; empty where it has none.
 *
 * @throws GuardError `UPSTREAM_INVALID` when it holds anything else: readers would make some text of it.
 */
export function textIn(field: unknown): string {
  if (typeof field === "string") return field;
  if (field === undefined || field === null) return "";
  throw invalid("something else in the place of text");
}

/** Claude, or what stands before it, sent what the API never sends. */
export function invalid(what: string): GuardError {
  return new GuardError("UPSTREAM_INVALID", `Claude sent ${what}.`);
}

// Nearly all events of an answer are written like this, and what they hold need not be looked for. A text with escapes
// is left to the parser.
const USUAL =
  /^\{"type": ?"content_block_delta", ?"index": ?(0|[1-9]\d{0,8}), ?"delta": ?\{"type": ?"text_delta", ?"text": ?"([^"\\\p{Cc}]*)"\} *\}$/u;
// A match may need a stack in proportion to the text, which ends at some megabytes; the parser needs none.
const LONGEST = 10_000;

function usualDelta(data: string): TextDelta | undefined {
  const match = data.length > LONGEST ? null : USUAL.exec(data);
  if (match === null) return undefined;
  const [, index, text = ""] = match;
  return { type: "content_block_delta", index: Number(index), delta: { type: "text_delta", text } };
}
