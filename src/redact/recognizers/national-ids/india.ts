import { verhoeff } from "../checksums.js";
import { shaped } from "../shape.js";
import { saidBy } from "./words.js";

/** Aadhaar numbers (UIDAI): twelve digits, the last by Verhoeff, which is weak alone: words must say what it is. */
export const inAadhaar = shaped({
  entity: "IN_AADHAAR",
  shapes: ["#### #### ####", "####-####-####", "############"],
  first: "23456789",
  valid: verhoeff,
  context: saidBy("aadh?aa?r|uidai|uid(?![a-z])"),
  examples: {
    match: ["Aadhaar: 2341 2341 2346", "aadhar no. 234123412346"],
    pass: ["2341 2341 2346", "Aadhaar: 2341 2341 2347", "Aadhaar: 1234 5678 9012"],
  },
});

// The fourth letter says who holds it: a person, a company, a trust.
const PAN = /^[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]$/;

/** Permanent account numbers of the Indian tax department. No public check digit, but a form of their own. */
export const inPan = shaped({
  entity: "IN_PAN",
  shapes: ["@@@@@####@"],
  valid: (value) => PAN.test(value),
  certain: (_, written) => written === written.toUpperCase(),
  context: saidBy("pan (?:card|no|number)|permanent account"),
  examples: {
    match: ["ABCPD1234F", "PAN card: abcpd1234f", "\\nABCPD1234F"],
    pass: ["ABCXD1234F", "abcpd1234f", "AABCPD1234F", "ABCPD1234FG", "ABCPD12345"],
  },
});
