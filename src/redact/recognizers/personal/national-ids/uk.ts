import { isMonotone, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

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
    valid: (value) => !isMonotone(value) && weighted(value, "A987654321") % 11 === 0,
    ...saidBy("nhs|national health|patient (?:id|no|number)|health (?:service|number)"),
  }),
  /** National Insurance numbers. They have no check digit, but a form that little else has. */
  UK_NINO: shaped({
    shapes: ["@@ ## ## ## @", "@@-##-##-##-@", "@@###### @", "@@######@"],
    valid: (value) => NINO.test(value),
    certain: (_, written) => written === written.toUpperCase(),
    ...saidBy("nino|ni n(?:umber|o)|national insurance"),
  }),
};
