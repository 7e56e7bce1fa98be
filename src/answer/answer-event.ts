import { GuardError } from "../errors.js";
import { isBlock } from "../input/blocks.js";
import { parseObject } from "../parse-object.js";

/** A piece of text in an event of the Messages API. */
interface TextDelta {
  readonly type: "content_block_delta";
  readonly index: number;
  readonly delta: { readonly type: "text_delta"; readonly text: string };
}

/**
 * The event in the data of a server-sent event of the Messages API.
 *
 * @throws GuardError `UPSTREAM_INVALID` when the data is no JSON object.
 */
export function parseEvent(data: string): object {
  const event = usualDelta(data) ?? parseObject(data);
  if (event !== undefined) return event;
  throw new GuardError("UPSTREAM_INVALID", "Claude sent an event that is not JSON.");
}

/** @throws GuardError `UPSTREAM_INVALID` unless it is a list of content blocks with a type. */
export function checkBlocks(content: unknown): void {
  if (Array.isArray(content) && content.every(isBlock)) return;
  throw new GuardError("UPSTREAM_INVALID", "Claude's answer holds what is no content block with a type.");
}

// Nearly all events of an answer are written like this, and what they hold need not be looked for. A text with escapes
// is left to the parser.
const USUAL =
  /^\{"type": ?"content_block_delta", ?"index": ?(0|[1-9]\d{0,8}), ?"delta": ?\{"type": ?"text_delta", ?"text": ?"([^"\\\p{Cc}]*)"\} *\}$/u;
// A match may need memory in proportion to the text, and the parser does not.
const LONGEST = 10_000;

function usualDelta(data: string): TextDelta | undefined {
  const match = data.length > LONGEST ? null : USUAL.exec(data);
  if (match === null) return undefined;
  const [, index, text = ""] = match;
  return { type: "content_block_delta", index: Number(index), delta: { type: "text_delta", text } };
}
