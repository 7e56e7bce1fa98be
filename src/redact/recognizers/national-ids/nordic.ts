import { isDay, luhn, remainder, weighted } from "../checksums.js";
import { shaped } from "../shape.js";
import { saidBy } from "./words.js";

const MARKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** Finnish identity codes (HETU): birthday, sign of the century, number, check character modulo 31. */
export const fiPersonalIdentityCode = shaped({
  entity: "FI_PERSONAL_IDENTITY_CODE",
  shapes: ["######-###*", "######+###*", "######@###*"],
  valid(value) {
    const digits = value.length === 11 ? value.slice(0, 6) + value.slice(7) : value;
    const sign = value.length === 11 ? value.charAt(6) : "A";
    const day = isDay(Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
    return day && "ABCDEFUVWXY".includes(sign) && MARKS[remainder(digits.slice(0, 9), 31)] === digits[9];
  },
  certain: (_, written) => written === written.toUpperCase(),
  context: saidBy("hetu|henkilötunnus|personbeteckning"),
});

/**
 * Swedish personal numbers: birthday, number, check digit (Luhn). A date and four digits are often something else,
 * and one in ten passes the check, so words that say what it is must stand before.
 */
export const sePersonnummer = shaped({
  entity: "SE_PERSONNUMMER",
  shapes: ["######-####", "######+####", "########-####", "##########", "############"],
  valid(value) {
    const short = value.slice(-10);
    const day = Number(short.slice(4, 6));
    return isDay(Number(short.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(short);
  },
  context: saidBy(
    "pers(?:on)?\\.? ?n(?:umme)?r|personal (?:identity )?number|samordningsnummer|pnr(?![a-z])",
  ),
});

/** Danish personal numbers (CPR): birthday and number. No check digit holds for all: words must say what it is. */
export const dkCpr = shaped({
  entity: "DK_CPR",
  shapes: ["######-####", "##########"],
  valid: (value) => isDay(Number(value.slice(2, 4)), Number(value.slice(0, 2))),
  context: saidBy("cpr|personnummer|person(?:al)? (?:id|number)"),
});

const NO_FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const NO_SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Norwegian birth and D numbers: birthday, number, two check digits. Words must say what it is. */
export const noFodselsnummer = shaped({
  entity: "NO_FODSELSNUMMER",
  shapes: ["###########", "###### #####"],
  valid: (value) =>
    isDay(Number(value.slice(2, 4)) % 40, Number(value.slice(0, 2)) % 40) &&
    weighted(value, NO_FIRST) % 11 === 0 &&
    weighted(value, NO_SECOND) % 11 === 0,
  context: saidBy("f[øo]dselsnummer|personnummer|fnr|d-nummer"),
});

const IS_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Icelandic identity numbers (kennitala): birthday, number, check digit, century. Words must say what it is. */
export const isKennitala = shaped({
  entity: "IS_KENNITALA",
  shapes: ["######-####", "##########"],
  valid: (value) =>
    isDay(Number(value.slice(2, 4)), Number(value.slice(0, 2)) % 40) &&
    weighted(value, IS_WEIGHTS) % 11 === 0,
  context: saidBy("kennitala|kt\\."),
});
