import { digitAt, isMonotone, luhn, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Identity numbers of states from Turkey to Iran. */
export const MIDDLE_EAST = {
  /** Turkish identity numbers: eleven digits, two of them check digits. Words must say what it is. */
  TR_TCKN: shaped({
    shapes: ["###########"],
    first: "123456789",
    valid: (value) => weighted(value, "7979797979") % 10 === 0 && weighted(value, "11111111119") % 10 === 0,
    ...saidBy("kimlik|tckn|tc no"),
  }),
  /** Israeli identity numbers: nine digits, the last by Luhn, which is weak: words must say what it is. */
  IL_ID: shaped({
    shapes: ["#########", "########-#"],
    valid: (value) => Number(value) > 0 && luhn(value),
    ...saidBy('ת\\.?"?ז|תעודת זהות|te?udat zehut|israeli? id'),
  }),
  /** Iranian national codes: nine digits and a check digit, which is weak: words must say what it is. */
  IR_NATIONAL_CODE: shaped({
    shapes: ["##########", "###-######-#"],
    valid(value) {
      const rest = weighted(value, "A98765432") % 11;
      return !isMonotone(value) && (rest < 2 ? rest : 11 - rest) === digitAt(value, 9);
    },
    ...saidBy("کد ?ملی|code ?melli|melli code"),
  }),
  /** Emirates identity cards: they begin with 784, and end in a check digit (Luhn). */
  AE_EMIRATES_ID: shaped({
    shapes: ["784-####-#######-#", "784############"],
    valid: luhn,
    certain: (_, written) => written.includes("-"),
    ...saidBy("emirates id|الهوية"),
  }),
};
