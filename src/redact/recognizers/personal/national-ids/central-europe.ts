import { checks11, digitAt, isDay, mod11and10, remainder, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

// Women have 50 added to the month; 20 more where a day has run out of numbers.
function hasBirthday(value: string): boolean {
  return isDay((twoAt(value, 2) % 50) % 20, twoAt(value, 4));
}

// Where the sum leaves ten, the digit is a one.
function hasCnpCheck(value: string): boolean {
  const rest = weighted(value, "279146358279") % 11;
  return (rest === 10 ? 1 : rest) === digitAt(value, 12);
}

/** Identity numbers of states between Germany and the Black Sea. */
export const CENTRAL_EUROPE = {
  /**
   * Czech and Slovak birth numbers: birthday, number, and since 1954 one digit more, which makes the whole divisible by
   * eleven. Words must say what it is.
   */
  CZ_BIRTH_NUMBER: shaped({
    shapes: ["######/####", "######/###", "##########"],
    valid: (value) => hasBirthday(value) && (value.length === 9 || remainder(value, 11) === 0),
    ...saidBy("rodn[eéaá]|r\\. ?č|birth number"),
  }),
  /** Croatian personal numbers (OIB). The check digit is weak, so words must say what it is. */
  HR_OIB: shaped({
    shapes: ["###########"],
    valid: mod11and10,
    ...saidBy("oib|osobni"),
  }),
  /** Numbers of citizens as in Yugoslavia, still in use after it (JMBG, EMŠO): birthday, place, number, check digit. */
  YU_JMBG: shaped({
    shapes: ["#############"],
    valid: (value) => isDay(twoAt(value, 2), twoAt(value, 0)) && checks11(value, "456789456789"),
    ...saidBy("jmbg|em[sš]o|mati[cč]n|јмбг"),
  }),
  /** Hungarian health insurance numbers (TAJ). The check digit is weak, so words must say what it is. */
  HU_TAJ: shaped({
    shapes: ["### ### ###", "###-###-###", "#########"],
    valid: (value) => weighted(value, "373737379") % 10 === 0,
    ...saidBy("taj|társadalombiztosítási"),
  }),
  /** Romanian personal codes (CNP): sex and century, birthday, county, number, check digit. */
  RO_CNP: shaped({
    shapes: ["#############"],
    first: "123456789",
    valid: (value) => isDay(twoAt(value, 3), twoAt(value, 5)) && hasCnpCheck(value),
    ...saidBy("cnp|cod numeric"),
  }),
  /** Bulgarian personal numbers (EGN): birthday, number, check digit, which is weak: words must say what it is. */
  BG_EGN: shaped({
    shapes: ["##########"],
    valid: (value) => isDay(twoAt(value, 2) % 20, twoAt(value, 4)) && checks11(value, "2485A9736"),
    ...saidBy("егн|egn"),
  }),
};
