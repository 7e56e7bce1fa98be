import { bothCases } from "../charset.js";
import { cut, findOpening, NONE, type Outcome, type Row } from "../recognizer.js";
import { isDrawn, RATHER } from "./values/drawn.js";
import { isStandIn } from "./values/placeholder.js";
import { isReference } from "./values/reference.js";

const LIMIT = 240;

interface Shape {
  readonly opening: string;
  /** What stands up to the value, from the opening on, and the value; what follows ends it. */
  readonly shape: RegExp;
  /** What the beginning of such a text looks like, where the opening alone is common in prose. */
  readonly begins?: RegExp;
  /** Whether the value is one, from what stands up to it, too. Default: {@link isGiven}. */
  readonly check?: (value: string, before: string) => boolean;
}

/** Makes the row of a password, or a key, that a command, a call or a sentence holds. Only that is redacted. */
export function given({ opening, shape, begins, check = isGiven }: Shape): Row {
  const places = [...opening].map(bothCases);
  const match = (text: string, start: number, ended: boolean): Outcome => {
    const found = findOpening(places, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    const seen = text.slice(start, start + LIMIT);
    // Where another begins, this one is none: text made of openings alone would else be read again and again.
    const next = seen.toLowerCase().indexOf(opening, 1);
    const part = next === -1 ? seen : seen.slice(0, next);
    const isAll = next === -1 && text.length < start + LIMIT;
    const [, before, value] = shape.exec(isAll && ended ? `${part}\n` : part) ?? [];
    if (before === undefined || value === undefined) {
      return isAll && !ended && begins?.test(part) !== false ? cut(ended) : NONE;
    }
    const from = start + before.length;
    const end = from + value.length;
    // Perhaps another begins in it, the rest of which is still to come.
    if (isAll && !ended && end > start + seen.length - lengthOfCut(opening, seen)) return cut(ended);
    // Four dashes begin another thing, such as a key block.
    return !value.includes("----") && check(value, before) ? { kind: "found", start: from, end } : NONE;
  };
  return {
    opening: places,
    behind: 0,
    reach: LIMIT,
    match,
  };
}

/** How much of an opening stands at the end of a text that cuts it off. */
function lengthOfCut(opening: string, text: string): number {
  let length = opening.length - 1;
  while (!text.slice(-length).toLowerCase().startsWith(opening.slice(0, length))) length--;
  return length;
}

/** Digits, and signs that passwords have. */
export const SIGN = /[0-9!@#$%^&*?+~]/;
// A variable, an option, a type, or what stands in examples.
const NO_PASSWORD = /^(?:[$%<{:/-]|pass|user|string|number|undefined)/i;

// What follows where no value was written: `-p stored in …`.
const A_WORD = /^[A-Za-z]?[a-z]{1,7}$/;

function isGiven(value: string): boolean {
  return !A_WORD.test(value) && isPassword(value);
}

/** Whether it may be one behind a command, or in a connection string: with a digit or a sign, or drawn at random. */
export function isPassword(value: string): boolean {
  if (NO_PASSWORD.test(value) || !(SIGN.test(value) || isDrawn(value, RATHER))) return false;
  return !isReference(value) && !isStandIn(value);
}
