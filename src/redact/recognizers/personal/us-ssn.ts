import { DIGITS, HYPHENS, isDigit } from "../../charset.js";
import { cut, NONE, type Outcome, type Row } from "../../recognizer.js";
import { shaped } from "../shape.js";

// A hyphen or a space; the same one twice.
const SEPARATORS = `${HYPHENS} \u00a0\u2009\u202f`;
const OPENING = [..."###-##-####"].map((sign) => (sign === "-" ? SEPARATORS : DIGITS));
const LENGTH = OPENING.length;

// Printed in advertisements and declared void by the Social Security Administration.
const VOID = new Set(["078051120", "219099999"]);

function match(text: string, start: number, ended: boolean): Outcome {
  if (isDigit(text.charCodeAt(start - 1))) return NONE;
  const separator = text[start + 3];
  for (let i = 0; i < LENGTH; i++) {
    const char = text[start + i];
    if (char === undefined) return cut(ended);
    const fits =
      i === 3 ? SEPARATORS.includes(char) : i === 6 ? char === separator : isDigit(char.charCodeAt(0));
    if (!fits || !isIssued(text, start, i + 1)) return NONE;
  }
  if (text[start - 1] === separator && isDigit(text.charCodeAt(start - 2))) return NONE;
  return follow(text, start + LENGTH, separator, ended);
}

// Area 000, 666 and 900 to 999, group 00 and serial 0000 are never given out. Each is checked once it is complete.
function isIssued(text: string, start: number, length: number): boolean {
  if (length !== 3 && length !== 6 && length !== LENGTH) return true;
  const area = text.slice(start, start + 3);
  if (length === 3) return area !== "000" && area !== "666" && area < "900";
  const group = text.slice(start + 4, start + 6);
  if (length === 6) return group !== "00";
  const serial = text.slice(start + 7, start + LENGTH);
  return serial !== "0000" && !VOID.has(area + group + serial);
}

// More digits make it another kind of number. Letters may touch it: a written-out `\n` must not hide it.
function follow(text: string, end: number, separator: string | undefined, ended: boolean): Outcome {
  const next = text[end];
  if (isDigit(text.charCodeAt(end))) return NONE;
  // What a hyphen goes on with is another number, whatever separates the digits before.
  const joins = next === separator || HYPHENS.includes(next ?? " ");
  const after = joins ? text[end + 1] : next;
  if (after === undefined && !ended) return cut(ended);
  // A bracket is that of a replacement, which may have been digits.
  const goesOn = isDigit(text.charCodeAt(joins ? end + 1 : end)) || (joins && after === "[");
  return goesOn ? NONE : { kind: "found", end };
}

const NAME = "(?:ssn|social security(?:[-_ ]?(?:number|num|no|nr|card))?)";
const SAID = new RegExp(
  `(?<![a-z])(?:${NAME}|social)(?:[^a-z0-9]{0,3}(?:number|no|is|was))?[^a-z0-9]{0,6}$`,
  "gi",
);
const NOUN = new RegExp(`(?<![a-z])${NAME}(?![a-z])`, "gi");
const written = (digits: string) => digits.replace(/^(...)(..)/, "$1-$2-");

// Nine digits alone are most often something else.
const bare = shaped({
  shapes: ["#########", "###.##.####"],
  valid: (value) => [3, 6, LENGTH].every((length) => isIssued(written(value), 0, length)),
  context: SAID,
  noun: NOUN,
});

/**
 * United States social security numbers, written 3-2-4, or in nine digits alone if words say so. Of the numbers seen in
 * examples only those pass that can be nobody's: 123-45-6789 is in a range that is given out, so it is redacted.
 */
export const usSsn: readonly Row[] = [{ opening: OPENING, behind: 2, reach: LENGTH + 2, match }, ...bare];
