import type { Recognizer } from "../recognizer.js";

/** How far before a value the words may stand that tell what it is. */
const CONTEXT = 48;
/** How far {@link hasContext} looks: before the words stands what they begin after. */
export const CONTEXT_BEHIND = CONTEXT + 1;

/**
 * Whether words that match `pattern`, which has the flag `g`, stand before `start`. A replacement ends the look to the
 * left, as the beginning of the text does: what stood before it may be seen on one run and not on the next. What heads
 * the column that `start` is in counts like words before it.
 */
export function hasContext(pattern: RegExp, text: string, start: number, heading = ""): boolean {
  pattern.lastIndex = 0;
  if (heading !== "" && pattern.test(`${heading}: `)) return true;
  const from = Math.max(0, start - CONTEXT);
  pattern.lastIndex = from + text.slice(from, start).lastIndexOf("]") + 1;
  return pattern.test(text.slice(0, start));
}

/** Makes a row of numbers that begin where a word does and no number goes on, and that words before them tell. */
export function announced(
  row: Pick<Recognizer, "entity" | "opening" | "near" | "reach" | "match" | "examples">,
): Recognizer {
  return { ...row, word: true, number: true, behind: CONTEXT_BEHIND };
}
