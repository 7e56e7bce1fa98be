import type { Row } from "../recognizer.js";
import { CONTEXT_BEHIND } from "../said-before.js";

/** Makes a row of numbers that begin where a word does and no number goes on, and that words before them tell. */
export function announced(row: Pick<Row, "opening" | "near" | "reach" | "match">): Row {
  return { ...row, word: true, number: true, behind: CONTEXT_BEHIND };
}
