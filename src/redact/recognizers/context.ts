import type { Recognizer } from "../recognizer.js";

/** How far before a value the words may stand that tell what it is. */
export const CONTEXT = 48;

/**
 * Whether words that match `pattern` stand before `start`. A replacement ends the look to the left, as the beginning
 * of the text does: what stood before it may be seen on one run and not on the next.
 */
export function hasContext(pattern: RegExp, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return pattern.test(before.slice(before.lastIndexOf("]") + 1));
}

/** Makes a row of numbers that begin where a word does and no number goes on, and that words before them tell. */
export function announced(
  row: Pick<Recognizer, "entity" | "opening" | "reach" | "match" | "examples">,
): Recognizer {
  return { ...row, word: true, number: true, behind: CONTEXT };
}
