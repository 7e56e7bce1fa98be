import { isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Identity numbers of Denmark, Norway and Iceland. */
export const NORDIC = {
  /** Danish personal numbers (CPR): birthday and number. No check digit holds for all: words must say what it is. */
  DK_CPR: shaped({
    shapes: ["######-####", "##########"],
    valid: (value) => isDay(twoAt(value, 2), twoAt(value, 0)),
    ...saidBy("cpr|personnummer|person (?:id|number)"),
  }),
  /** Norwegian birth and D numbers: birthday, number, two check digits. Words must say what it is. */
  NO_FODSELSNUMMER: shaped({
    shapes: ["###########", "###### #####"],
    valid: (value) =>
      isDay(twoAt(value, 2) % 40, twoAt(value, 0) % 40) &&
      weighted(value, "3761894521") % 11 === 0 &&
      weighted(value, "54327654321") % 11 === 0,
    ...saidBy("f[øo]dselsnummer|personnummer|fnr|d-nummer"),
  }),
  /** Icelandic identity numbers (kennitala): birthday, number, check digit, century. Words must say what it is. */
  IS_KENNITALA: shaped({
    shapes: ["######-####", "##########"],
    valid: (value) => isDay(twoAt(value, 2), twoAt(value, 0) % 40) && weighted(value, "327654321") % 11 === 0,
    ...saidBy("kennitala|kt\\."),
  }),
};
