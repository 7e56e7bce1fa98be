import { digitAt, isDay, mod11and10, remainder, weighted } from "../checksums.js";
import { shaped } from "../shape.js";
import { saidBy } from "./words.js";

// Women have 50 added to the month; 20 more where a day has run out of numbers.
function hasBirthday(value: string): boolean {
  return isDay((Number(value.slice(2, 4)) % 50) % 20, Number(value.slice(4, 6)));
}

/**
 * Czech and Slovak birth numbers: birthday, number, and since 1954 one digit more, which makes the whole divisible by
 * eleven. Words must say what it is.
 */
export const czBirthNumber = shaped({
  entity: "CZ_BIRTH_NUMBER",
  shapes: ["######/####", "######/###", "##########"],
  valid: (value) => hasBirthday(value) && (value.length === 9 || remainder(value, 11) === 0),
  context: saidBy("rodn[eéaá]|r\\. ?č|birth number"),
});

/** Croatian personal numbers (OIB). The check digit is weak, so words must say what it is. */
export const hrOib = shaped({
  entity: "HR_OIB",
  shapes: ["###########"],
  valid: mod11and10,
  context: saidBy("oib|osobni"),
});

const EMSO_WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Numbers of citizens as in Yugoslavia, still in use after it (JMBG, EMŠO): birthday, place, number, check digit. */
export const yuJmbg = shaped({
  entity: "YU_JMBG",
  shapes: ["#############"],
  valid: (value) =>
    isDay(Number(value.slice(2, 4)), Number(value.slice(0, 2))) &&
    ((11 - (weighted(value, EMSO_WEIGHTS) % 11)) % 11) % 10 === digitAt(value, 12),
  context: saidBy("jmbg|em[sš]o|mati[cč]n|јмбг"),
});

/** Hungarian health insurance numbers (TAJ). The check digit is weak, so words must say what it is. */
export const huTaj = shaped({
  entity: "HU_TAJ",
  shapes: ["### ### ###", "###-###-###", "#########"],
  valid: (value) => weighted(value, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digitAt(value, 8),
  context: saidBy("taj|társadalombiztosítási"),
});

const CNP_WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/** Romanian personal codes (CNP): sex and century, birthday, county, number, check digit. */
export const roCnp = shaped({
  entity: "RO_CNP",
  shapes: ["#############"],
  first: "123456789",
  valid: (value) =>
    isDay(Number(value.slice(3, 5)), Number(value.slice(5, 7))) &&
    (weighted(value, CNP_WEIGHTS) % 11) % 10 === digitAt(value, 12),
  context: saidBy("cnp|cod numeric"),
});

const EGN_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6];

/** Bulgarian personal numbers (EGN): birthday, number, check digit, which is weak: words must say what it is. */
export const bgEgn = shaped({
  entity: "BG_EGN",
  shapes: ["##########"],
  valid: (value) =>
    isDay(Number(value.slice(2, 4)) % 20, Number(value.slice(4, 6))) &&
    (weighted(value, EGN_WEIGHTS) % 11) % 10 === digitAt(value, 9),
  context: saidBy("егн|egn"),
});
