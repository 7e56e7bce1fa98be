import { luhn } from "../checksums.js";
import { shaped } from "../shape.js";

interface Brand {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

// Issuer numbers as the networks publish them (ISO/IEC 7812): Visa, Mastercard, American Express, Diners Club, JCB,
// Discover, UnionPay, Maestro, Mir.
const BRANDS: readonly Brand[] = [
  { prefix: /^4/, lengths: [13, 16, 18, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^3(?:0[0-5]|095|[689])/, lengths: [14, 16, 19] },
  { prefix: /^(?:2131|1800)/, lengths: [15] },
  { prefix: /^35/, lengths: [16, 17, 18, 19] },
  { prefix: /^6(?:011|[045])/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:62|8[12])/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:0604|50|5[678]|6304|6390|67)/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { prefix: /^63/, lengths: [16, 17, 18, 19] },
  { prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] },
];

// As the brands print them, the longest first: groups of four and a rest, or 4-6-5 and 4-6-4.
const GROUPED = [
  "#### #### #### #### ###",
  "#### #### #### #### ##",
  "#### #### #### ####",
  "#### #### #### ###",
  "#### #### #### ##",
  "#### #### #### #",
  "#### ###### #####",
  "#### ###### ####",
];
const PLAIN = [19, 18, 17, 16, 15, 14, 13, 12].map((length) => "#".repeat(length));

/**
 * Payment card numbers: the prefix and length of a brand, and a check digit (Luhn). Of other numbers of sixteen digits
 * that begin like a card one in ten passes the check and is taken for one.
 */
export const creditCard = shaped({
  shapes: [...GROUPED, ...GROUPED.map((shape) => shape.replaceAll(" ", "-")), ...PLAIN],
  first: "01234568",
  valid: (value) =>
    luhn(value) && BRANDS.some(({ prefix, lengths }) => lengths.includes(value.length) && prefix.test(value)),
});
