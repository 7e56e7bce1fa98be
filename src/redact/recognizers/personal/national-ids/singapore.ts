import { weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const LETTERS: Readonly<Record<string, string>> = {
  S: "JZIHGFEDCBA",
  T: "GFEDCBAJZIH",
  F: "XWUTRQPNMLK",
  G: "RQPNMLKXWUT",
  M: "KLJNPQRTUWX",
};
const M_OFFSET = 3;

function hasLetter(value: string): boolean {
  const letters = LETTERS[value.charAt(0)];
  const sum = weighted(value, "02765432") + (value[0] === "M" ? M_OFFSET : 0);
  const index = value[0] === "M" ? 10 - (sum % 11) : sum % 11;
  return letters?.[index] === value.at(-1);
}

/** Identity numbers of Singapore. */
export const SINGAPORE = {
  /** Singapore's identity numbers of citizens, residents and foreigners (NRIC, FIN): seven digits and a check letter. */
  SG_NRIC_FIN: shaped({
    shapes: ["@#######@"],
    first: "STFGMstfgm",
    valid: hasLetter,
    certain: (_, written) => written === written.toUpperCase(),
    ...saidBy("nric|fin(?: no| number)"),
  }),
};
