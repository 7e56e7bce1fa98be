import { DIGITS, LETTERS } from "../../charset.js";
import { beginsWord, cut, NONE, type Outcome, type Row } from "../../recognizer.js";
import { endsWord } from "../shape.js";

const ALPHANUMERIC = DIGITS + LETTERS;
const SPACES = " \u00a0\u202f-";
const LONGEST = 42;
const ZERO = 48;
const A = 97;
// Of a letter the small one; of a digit itself.
const LOWER = 32;

// The countries in which it is of each length, from fifteen on (SWIFT IBAN Registry, release 99, and countries that use
// it without being in there).
const COUNTRIES =
  "NO,BE,,DKFKFIFOGLNLSD,MKSI,ATBAEEKZLTLUMNXK,CHHRLILV,BGBHCRDEGBGEIEMERSVA,AEGIILIQOMSOTL,ADCZESMDPKROSASESKTNVG,AOCVGWLYMZPTST,DZIRISTR,BFBICFCGCMDJFRGAGQGRITKMMCMGMRSMTD,ALAZBJBYCICYDOGTHNHULBMAMLNENIPLSNSVTG,BREGPSQAUA,JOKWMUYE,MTSC,LC,RU";
const SHORTEST = 15;
const lengthOf = new Map(
  COUNTRIES.split(",").flatMap((countries, more) =>
    [...countries.matchAll(/../g)].map(([country]) => [country, SHORTEST + more] as const),
  ),
);

function match(text: string, start: number, ended: boolean): Outcome {
  if (!beginsWord(text, start)) return NONE;
  const country = text.slice(start, start + 2).toUpperCase();
  const length = lengthOf.get(country);
  if (length === undefined) return country.length < 2 && /^[A-Z]?$/.test(country) ? cut(ended) : NONE;
  let value = "";
  for (let at = start; at < start + LONGEST + 1; at++) {
    if (value.length === length)
      return isIban(value) ? (endsWord(text, at, ended) ?? { kind: "found", end: at }) : NONE;
    const char = text[at];
    if (char === undefined) return cut(ended);
    if (isGap(text, at, start, value.length)) continue;
    if (!(value.length === 2 || value.length === 3 ? DIGITS : ALPHANUMERIC).includes(char)) return NONE;
    value += char;
  }
  return NONE;
}

/** Whether a space stands where one may: after each four characters. */
function isGap(text: string, at: number, start: number, length: number): boolean {
  const gap = text[start + 4] ?? "";
  return length > 0 && length % 4 === 0 && SPACES.includes(gap) && text[at] === gap && text[at - 1] !== gap;
}

/** ISO 7064 MOD 97-10, with the first four characters last and letters counted from A = 10. */
function isIban(value: string): boolean {
  let rest = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt((i + 4) % value.length) | LOWER;
    rest = code < A ? (rest * 10 + code - ZERO) % 97 : (rest * 100 + code - A + 10) % 97;
  }
  return rest === 1;
}

/** International bank account numbers (ISO 13616): the length of the country, and check digits modulo 97. */
export const ibanCode: Row = {
  opening: [LETTERS, LETTERS, DIGITS, DIGITS],
  word: true,
  behind: 2,
  reach: LONGEST + 2,
  match,
};
