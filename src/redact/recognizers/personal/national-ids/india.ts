import { verhoeff } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

// The fourth letter says who holds it: a person, a company, a trust.
const PAN = /^[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]$/;

/** Identity and tax numbers of India. */
export const INDIA = {
  /** Aadhaar numbers (UIDAI): twelve digits, the last by Verhoeff, which is weak alone: words must say what it is. */
  IN_AADHAAR: shaped({
    shapes: ["#### #### ####", "####-####-####", "############"],
    first: "23456789",
    valid: verhoeff,
    ...saidBy("aadh?aa?r|आधार|uidai|uid(?![a-z])"),
  }),
  /** Permanent account numbers of the Indian tax department. No public check digit, but a form of their own. */
  IN_PAN: shaped({
    shapes: ["@@@@@####@"],
    valid: (value) => PAN.test(value),
    certain: (_, written) => written === written.toUpperCase(),
    ...saidBy("pan (?:card|no|number)|permanent account"),
  }),
};
