import { CONTEXT_BEHIND } from "../context.js";
import type { Recognizer } from "../recognizer.js";

/** Makes a row of numbers that begin where a word does and no number goes on, and that words before them tell. */
export function announced(
  row: Pick<Recognizer, "entity" | "opening" | "near" | "reach" | "match">,
): Recognizer {
  return { ...row, word: true, number: true, behind: CONTEXT_BEHIND };
}
