import { shaped } from "../shape.js";

const SAID =
  /(?:passport|passeport|pasaporte|passaporto|paspoort|reisepass)(?:[^a-z0-9]{0,3}(?:no|nr|number|numbers|num|n°|id|is|was|card|book|numéro|número|numero|nummer)){0,3}[^a-z0-9]{0,4}$/i;

/**
 * Passport numbers. They are nine letters and digits at most, in no form of their own, so they are found only right
 * after words that say so.
 */
export const passport = shaped({
  entity: "PASSPORT",
  shapes: [
    ...["#########", "#######", "######"],
    ...["@########", "@#######", "@######", "@#####@##"],
    ...["@@#######", "@@######", "##@@#####"],
  ],
  valid: (value) => /[1-9]/.test(value),
  context: SAID,
  examples: {
    match: [
      "Passport number: 533380006",
      "passport no. 5333800",
      "passport no. X1234567",
      "Passport: k8012345",
      "Reisepass A12345B67",
      "my passport is AB1234567",
      "Passeport n° 12AB34567",
    ],
    pass: ["533380006", "passport renewal 2024", "Passport rules changed on 20240101", "passport 1234567890"],
  },
});
