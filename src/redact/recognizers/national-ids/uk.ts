import { digitAt, isMonotone, weighted } from "../checksums.js";
import { shaped } from "../shape.js";

const NHS_WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Numbers of the National Health Service (NHS Data Dictionary): ten digits, the last a check digit modulo 11. One
 * number of ten digits in eleven passes that, so words that say what it is must stand before.
 */
export const ukNhs = shaped({
  entity: "UK_NHS",
  shapes: ["### ### ####", "###-###-####", "##########"],
  valid: (value) =>
    !isMonotone(value) && (11 - (weighted(value, NHS_WEIGHTS) % 11)) % 11 === digitAt(value, 9),
  context: /(?<![a-z])(?:nhs|national health|patient (?:id|no|number)|health (?:service|number))/gi,
  examples: {
    match: ["NHS number: 943 476 5919", "nhs no 943-476-5919", "patient ID 9434765919 was"],
    pass: ["943 476 5919", "NHS number: 943 476 5918", "NHS number: 943 476 59190", "NHS 1111111111"],
  },
});

// Prefixes that HMRC does not give out (National Insurance Manual, NIM39110).
const NINO = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/;

/** National Insurance numbers. They have no check digit, but a form that little else has. */
export const ukNino = shaped({
  entity: "UK_NINO",
  shapes: ["@@ ## ## ## @", "@@-##-##-##-@", "@@###### @", "@@######@"],
  valid: (value) => NINO.test(value),
  certain: (_, written) => written === written.toUpperCase(),
  context: /(?<![a-z])(?:nino|ni n(?:umber|o)|national insurance)/gi,
  examples: {
    match: ["AB 12 34 56 C", "AB123456C", "NINO ab123456c", "ab123456c is my NI number", "\\nJG103759A\\n"],
    pass: ["GB123456A", "AB123456E", "DA123456A", "ab123456c", "XAB123456C", "AB123456CD", "AB1234567C"],
  },
});
