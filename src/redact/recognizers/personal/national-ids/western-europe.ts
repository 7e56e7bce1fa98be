import { checks11, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

/** Tax and service numbers of Ireland, Portugal and Greece. */
export const WESTERN_EUROPE = {
  /** Irish personal public service numbers: seven digits, a check letter, and since 2013 one more that counts. */
  IE_PPSN: shaped({
    shapes: ["#######@", "#######@@"],
    valid(value) {
      const second = LETTERS.indexOf(value.charAt(8) || "W");
      return second >= 0 && LETTERS[(weighted(value, "8765432") + 9 * second) % 23] === value[7];
    },
    ...saidBy("ppsn?(?![a-z])|personal public service"),
  }),
  /** Portuguese taxpayer numbers (NIF). One number in eleven passes the check, so words must say what it is. */
  PT_NIF: shaped({
    shapes: ["### ### ###", "###.###.###", "#########"],
    first: "12356789",
    valid: (value) => checks11(value, "23456789"),
    ...saidBy("nif|contribuinte|n[uú]mero de identifica[cç][aã]o fiscal"),
  }),
  /** Greek tax numbers (AFM). The check is weak, so words must say what it is. */
  GR_AFM: shaped({
    shapes: ["#########"],
    valid: (value) => Number(value) > 0 && checks11(value, "379A5842"),
    ...saidBy("afm|α\\.?φ\\.?μ"),
  }),
};
