import { checks11, digitAt, isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

function birthDay(written: number): number {
  return written > 40 ? written - 40 : written;
}

/** Identity numbers of Asian states, the largest apart. */
export const ASIA = {
  /** Japanese individual numbers (My Number). The check digit is weak, so words must say what it is. */
  JP_MY_NUMBER: shaped({
    shapes: ["#### #### ####", "####-####-####", "############"],
    valid: (value) => checks11(value, "56789456789"),
    ...saidBy("マイナンバー|個人番号|my ?number"),
  }),
  /** Thai identity numbers: thirteen digits, the last a check digit; with hyphens they have a form of their own. */
  TH_TNIN: shaped({
    shapes: ["#-####-#####-##-#", "# #### ##### ## #", "#############"],
    first: "12345678",
    valid: (value) => (11 - (weighted(value, "DCBA98765432") % 11)) % 10 === digitAt(value, 12),
    certain: (_, written) => written.length > 13,
    ...saidBy("บัตรประชาชน|เลขประจำตัว|thai id"),
  }),
  /** Malaysian identity cards: birthday, place, number. No check digit: words must say what it is. */
  MY_NRIC: shaped({
    shapes: ["######-##-####", "############"],
    valid: (value) => isDay(twoAt(value, 2), twoAt(value, 4)) && value.slice(6, 8) !== "00",
    ...saidBy("mykad|nric|i\\.?c\\.? n|kad pengenalan"),
  }),
  /** Indonesian identity numbers (NIK): place, birthday (women with 40 added to the day), number. */
  ID_NIK: shaped({
    shapes: ["################"],
    first: "123456789",
    valid: (value) => isDay(twoAt(value, 8), birthDay(twoAt(value, 6))),
    ...saidBy("nik(?![a-z])|ktp|nomor induk"),
  }),
  /** Pakistani identity cards (CNIC), which little else is written like. */
  PK_CNIC: shaped({
    shapes: ["#####-#######-#", "#############"],
    first: "1234567",
    valid: () => true,
    certain: (_, written) => written.includes("-"),
    ...saidBy("cnic|nadra|شناختی"),
  }),
  /** Sri Lankan identity cards: nine digits and V or X, or twelve digits. No check digit: words must say what it is. */
  LK_NIC: shaped({
    shapes: ["#########V", "############"],
    signs: { V: "VX" },
    valid: (value) => value.length === 10 || /^(?:19|20)/.test(value),
    ...saidBy("nic(?![a-z])"),
  }),
};
