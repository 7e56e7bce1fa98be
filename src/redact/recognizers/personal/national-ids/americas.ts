import { digitAt, isDay, luhn, sumOf, twoAt, valueAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const N = 23;

// An Ñ counts, too.
function curpValue(value: number): number {
  return value > N ? value + 1 : value;
}

/** Identity and tax numbers of American states, the largest apart. */
export const AMERICAS = {
  /** Canadian social insurance numbers: nine digits, the last by Luhn, which is weak: words must say what it is. */
  CA_SIN: shaped({
    shapes: ["### ### ###", "###-###-###", "#########"],
    first: "12345679",
    valid: luhn,
    ...saidBy("sin(?![a-z])|nas(?![a-z])|num[eé]ro d.assurance sociale"),
  }),
  /** Mexican population codes (CURP): letters of the name, birthday, sex, state, a check digit. */
  MX_CURP: shaped({
    shapes: ["@@@@######H@@@@@*#"],
    signs: { H: "HMX" },
    valid(value) {
      const sum = sumOf(17, (at) => curpValue(valueAt(value, at)) * (18 - at));
      return isDay(twoAt(value, 6), twoAt(value, 8)) && (10 - (sum % 10)) % 10 === digitAt(value, 17);
    },
  }),
  /** Argentine tax and labour numbers (CUIT, CUIL): kind, number of the identity card, check digit. */
  AR_CUIT: shaped({
    shapes: ["##-########-#", "###########"],
    first: "23",
    valid: (value) => /^(?:2[03467]|3[034])/.test(value) && weighted(value, "54327654321") % 11 === 0,
    certain: (_, written) => written.includes("-"),
    ...saidBy("cuit|cuil"),
  }),
  /**
   * Chilean identity numbers (RUT): a check digit modulo 11, which may be a K. Without dots, words must say what it is.
   */
  CL_RUT: shaped({
    shapes: ["##.###.###-K", "#.###.###-K", "########-K", "#######-K"],
    signs: { K: "0123456789K" },
    valid(value) {
      const last = value.length - 1;
      const sum = sumOf(last, (at) => digitAt(value, at) * (2 + ((last - 1 - at) % 6)));
      return "0123456789K"[(11 - (sum % 11)) % 11] === value[last];
    },
    certain: (_, written) => written.includes("."),
    ...saidBy("rut(?![a-z])|run(?![a-z])|rol único"),
  }),
};
