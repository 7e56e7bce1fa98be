import type { TextFilter } from "../types.js";

/** A text that is there as a whole, through a fresh filter. */
export function filterWhole(filter: TextFilter, text: string): string {
  return filter.push(text) + filter.end();
}
