import { isDigit } from "../charset.js";
import { continuesNumber, isEscape, isJoint, isWordCode } from "../recognizer.js";

/**
 * What stands to the left of a place: a letter, a digit, a number that goes on behind a joint, a backslash, after which
 * `n` is no letter, or none of these.
 */
export type Left = "letter" | "digit" | "number" | "backslash" | "apart";

/** All that may stand there. */
export const LEFTS: readonly Left[] = ["letter", "digit", "number", "backslash", "apart"];

const BACKSLASH = 92;

/** What stands to the left of `at`. */
export function leftOf(text: string, at: number): Left {
  const before = text.charCodeAt(at - 1);
  if (before === BACKSLASH) return "backslash";
  if (isDigit(before)) return "digit";
  if (continuesNumber(text, at)) return "number";
  return isWordCode(before) && !isEscape(text, at - 1) ? "letter" : "apart";
}

/** What stands to the left behind one more character. */
export function leftAfter(left: Left, column: number): Left {
  if (column === BACKSLASH) return "backslash";
  if (left === "backslash" && "nrt".includes(String.fromCharCode(column))) return "apart";
  if (isDigit(column)) return "digit";
  if (left === "digit" && isJoint(column)) return "number";
  return isWordCode(column) ? "letter" : "apart";
}

/** Whether a word may begin there. */
export function mayBeginWord(left: Left): boolean {
  return left !== "letter" && left !== "digit";
}

/** Whether a word may begin there that is no part of a number. */
export function mayBeginNumber(left: Left): boolean {
  return mayBeginWord(left) && left !== "number";
}
