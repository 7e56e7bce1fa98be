import { digitAt, isMonotone, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";

const NHS_WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

// Prefixes that HMRC does not give out (National Insurance Manual, NIM39110).
const NINO = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/;

/** Insurance and health numbers of the United Kingdom. */
export const UK = {
  /**
   * Numbers of the National Health Service (NHS Data Dictionary): ten digits, the last a check digit modulo 11. One
   * number of ten digits in eleven passes that, so words that say what it is must stand before.
   */
  UK_NHS: shaped({
    shapes: ["### ### ####", "###-###-####", "##########"],
    valid: (value) =>
      !isMonotone(value) && (11 - (weighted(value, NHS_WEIGHTS) % 11)) % 11 === digitAt(value, 9),
    context: /(?<![a-z])(?:nhs|national health|patient (?:id|no|number)|health (?:service|number))/gi,
  }),
  /** National Insurance numbers. They have no check digit, but a form that little else has. */
  UK_NINO: shaped({
    shapes: ["@@ ## ## ## @", "@@-##-##-##-@", "@@###### @", "@@######@"],
    valid: (value) => NINO.test(value),
    certain: (_, written) => written === written.toUpperCase(),
    context: /(?<![a-z])(?:nino|ni n(?:umber|o)|national insurance)/gi,
  }),
};
