import { sumOf, valueAt } from "../../checksums.js";
import { shaped } from "../../shape.js";

// Digits may be written as letters where two people would have the same code (omocodia).
const DIGITS = "0123456789LMNPQRSTUV";
const MONTHS = "ABCDEHLMPRST";
// What A to Z, and 0 to 9 as A to J, count at odd places (decree of 23 December 1976).
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function placeAt(value: string, at: number): number {
  const own = valueAt(value, at);
  return own < 10 ? own : own - 10;
}

function hasCheckLetter(value: string): boolean {
  const sum = sumOf(15, (at) => (at % 2 === 0 ? (ODD[placeAt(value, at)] ?? 0) : placeAt(value, at)));
  return sum % 26 === placeAt(value, 15);
}

/** Tax codes of Italy. */
export const ITALY = {
  /** Italian tax codes (codice fiscale): sixteen characters, the last a check letter. */
  IT_FISCAL_CODE: shaped({
    shapes: ["@@@@@@00M00@000@", "@@@ @@@ 00M00 @000@"],
    signs: { "0": DIGITS, M: MONTHS },
    valid: hasCheckLetter,
  }),
};
