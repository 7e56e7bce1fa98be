import type { MessageParams } from "../types.js";
import { utf8Length } from "../utf8.js";

/**
 * What an image costs at most, in tokens: it is scaled down to fit, to about 1,600 tokens on older models and to 4,784
 * on those that see in high resolution. Of the latter, 4,005 is the most that a public measurement found, for a photo
 * of 12 megapixels (huggingface.co/datasets/JOHNISKING/image-token-cost).
 */
export const MAX_IMAGE_TOKENS = 4784;
/** The largest context of any model: no request with more input is answered. */
export const MAX_INPUT_TOKENS = 1_000_000;
/** The longest answer of any model, in tokens. */
export const MAX_OUTPUT_TOKENS = 128_000;
// The frame of a request, and the instructions that the API adds when there are tools (under 700 tokens on any model).
const FRAME_TOKENS = 16;
const TOOLS_TOKENS = 1024;

/**
 * At most how many tokens a request's input takes: one for each byte of its JSON as UTF-8, since no token is shorter
 * than a byte. English takes about a fourth of that. An image counts as the largest there can be. A document whose
 * text is not in the request (a PDF, a file, an URL) may hold any amount and counts as {@link MAX_INPUT_TOKENS}: who
 * takes those sets `countTokens`.
 *
 * Not in it: what the API adds to the input while it works (results of its own tools, MCP servers, memory, skills),
 * and what guards after this one add. That is charged when the call is settled.
 */
export function inputTokenBound(params: MessageParams): number {
  const { messages, system, tools, tool_choice, output_config } = params;
  const texts = { messages, system, tools, tool_choice, output_config };
  let media = 0;
  const json = JSON.stringify(texts, (_, value: unknown) => {
    const bound = mediaBound(value);
    if (bound === undefined) return value;
    media += bound;
    return null;
  });
  const bound = utf8Length(json) + media + FRAME_TOKENS + (tools === undefined ? 0 : TOOLS_TOKENS);
  return Math.min(bound, MAX_INPUT_TOKENS);
}

interface Media {
  readonly type?: unknown;
  readonly source?: { readonly type?: unknown };
}

function mediaBound(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { type, source } = value as Media;
  if (type === "image") return MAX_IMAGE_TOKENS;
  const isText = source?.type === "text" || source?.type === "content";
  return type === "document" && !isText ? MAX_INPUT_TOKENS : undefined;
}

/**
 * At most how many tokens the answer takes: `max_tokens`, but no more than `cap`, nor than the largest context has
 * room for. Without it, the longest there is.
 */
export function outputTokenBound({ max_tokens }: MessageParams, cap: number): number {
  const wanted = typeof max_tokens === "number" && max_tokens > 0 ? max_tokens : MAX_OUTPUT_TOKENS;
  return Math.min(wanted, cap, MAX_INPUT_TOKENS);
}
