import { HYPHENS } from "../../charset.js";

const SPACES = "\u00a0\u2009\u202f";
/** Spaces that do not break a line, thin ones, and the hyphens and dashes of typeset text. */
export const TYPESET: string = SPACES + HYPHENS.slice(1);
const EACH = new RegExp(`[${TYPESET}]`, "g");

/** A text of the same length with the spaces and hyphens of a keyboard. */
export function typed(text: string): string {
  return text.replace(EACH, (char) => (SPACES.includes(char) ? " " : "-"));
}
