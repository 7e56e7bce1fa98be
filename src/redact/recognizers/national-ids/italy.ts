import { shaped } from "../shape.js";

// Digits may be written as letters where two people would have the same code (omocodia).
const DIGITS = "0123456789LMNPQRSTUV";
const MONTHS = "ABCDEHLMPRST";
// What A to Z, and 0 to 9 as A to J, count at odd places (decree of 23 December 1976).
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function place(char: string): number {
  const code = Number.parseInt(char, 36);
  return code < 10 ? code : code - 10;
}

function hasCheckLetter(value: string): boolean {
  const sum = value
    .slice(0, 15)
    .split("")
    .reduce((total, char, i) => total + (i % 2 === 0 ? (ODD[place(char)] ?? 0) : place(char)), 0);
  return sum % 26 === place(value.charAt(15));
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
