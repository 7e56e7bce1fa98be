import { luhn } from "../checksums.js";
import { shaped } from "../shape.js";

// Issuer numbers as the networks publish them (ISO/IEC 7812), with the lengths of each.
const BRANDS = [
  /^4(?:.{12}|.{15}|.{17,18})$/, // Visa
  /^(?=.{16}$)(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, // Mastercard
  /^3[47].{13}$/, // American Express
  /^(?=(?:.{14}|.{16}|.{19})$)3(?:0[0-5]|095|[689])/, // Diners Club
  /^(?:2131|1800).{11}$/, // JCB
  /^(?=.{16,19}$)(?:35|6[02-5]|8[12]|220[0-4])/, // JCB, Discover, UnionPay, Maestro, Mir
  /^(?=.{12,19}$)(?:0604|50|5[678]|6304|6390|67)/, // Maestro
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
  valid: (value) => luhn(value) && BRANDS.some((brand) => brand.test(value)),
});
