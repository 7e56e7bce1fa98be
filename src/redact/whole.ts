import type { TextFilter } from "../types.js";

/** So much of a text at once: what a filter remembers of it then stays small, and time in proportion to the length. */
export const PIECE = 16_384;

/** A text that is there as a whole, through a fresh filter. */
export function filterWhole(filter: TextFilter, text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at += PIECE) out += filter.push(text.slice(at, at + PIECE));
  return out + filter.end();
}
