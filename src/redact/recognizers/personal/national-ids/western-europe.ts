import { digitAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";
const PPSN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2];

const NIF_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2];

const AFM_WEIGHTS = [256, 128, 64, 32, 16, 8, 4, 2];

/** Tax and service numbers of Ireland, Portugal and Greece. */
export const WESTERN_EUROPE = {
  /** Irish personal public service numbers: seven digits, a check letter, and since 2013 one more that counts. */
  IE_PPSN: shaped({
    shapes: ["#######@", "#######@@"],
    valid(value) {
      const second = LETTERS.indexOf(value.charAt(8) || "W");
      return (
        second >= 0 && LETTERS[(weighted(value.slice(0, 7), PPSN_WEIGHTS) + 9 * second) % 23] === value[7]
      );
    },
    ...saidBy("ppsn?(?![a-z])|personal public service"),
  }),
  /** Portuguese taxpayer numbers (NIF). One number in eleven passes the check, so words must say what it is. */
  PT_NIF: shaped({
    shapes: ["### ### ###", "###.###.###", "#########"],
    first: "12356789",
    valid: (value) => ((11 - (weighted(value, NIF_WEIGHTS) % 11)) % 11) % 10 === digitAt(value, 8),
    ...saidBy("nif|contribuinte|n[uú]mero de identifica[cç][aã]o fiscal"),
  }),
  /** Greek tax numbers (AFM). The check is weak, so words must say what it is. */
  GR_AFM: shaped({
    shapes: ["#########"],
    valid(value) {
      return Number(value) > 0 && (weighted(value, AFM_WEIGHTS) % 11) % 10 === digitAt(value, 8);
    },
    ...saidBy("afm|α\\.?φ\\.?μ"),
  }),
};
