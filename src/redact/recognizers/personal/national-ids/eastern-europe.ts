import { digitAt, isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

function hasBalticCheck(value: string): boolean {
  const first = weighted(value, FIRST) % 11;
  const check = first < 10 ? first : (weighted(value, SECOND) % 11) % 10;
  return check === digitAt(value, 10);
}

const RNOKPP_WEIGHTS = [-1, 5, 7, 9, 4, 6, 10, 5, 7];

const INN_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Identity and tax numbers of the Baltic states, Ukraine and Russia. */
export const EASTERN_EUROPE = {
  /** Estonian and Lithuanian personal codes: sex and century, birthday, number, check digit. */
  BALTIC_PERSONAL_CODE: shaped({
    shapes: ["###########"],
    first: "12345678",
    valid: (value) => isDay(twoAt(value, 3), twoAt(value, 5)) && hasBalticCheck(value),
    ...saidBy("isikukood|asmens kod"),
  }),
  /** Latvian personal codes: birthday and number; the newer ones, which begin with 32, tell no birthday. */
  LV_PERSONAL_CODE: shaped({
    shapes: ["######-#####", "###########"],
    valid: (value) => /^3[2-9]/.test(value) || isDay(twoAt(value, 2), twoAt(value, 0)),
    ...saidBy("personas? kod"),
  }),
  /** Ukrainian taxpayer numbers (RNOKPP). The check digit is weak, so words must say what it is. */
  UA_RNOKPP: shaped({
    shapes: ["##########"],
    valid(value) {
      const rest = weighted(value, RNOKPP_WEIGHTS) % 11;
      return ((rest + 11) % 11) % 10 === digitAt(value, 9);
    },
    ...saidBy("рнокпп|іпн|ідентифікаційн|rnokpp"),
  }),
  /** Russian taxpayer numbers (INN) of persons: twelve digits, two of them check digits. */
  RU_INN: shaped({
    shapes: ["############"],
    valid: (value) =>
      Number(value) > 0 &&
      (weighted(value, INN_11) % 11) % 10 === digitAt(value, 10) &&
      (weighted(value, INN_12) % 11) % 10 === digitAt(value, 11),
    ...saidBy("инн|inn(?![a-z])"),
  }),
  /** Russian pension insurance numbers (SNILS): nine digits and a sum modulo 101. */
  RU_SNILS: shaped({
    shapes: ["###-###-### ##", "###-###-###-##", "###########"],
    valid(value) {
      const sum = weighted(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
      return Number(value) > 0 && (sum % 101) % 100 === Number(value.slice(9));
    },
    certain: (_, written) => written.includes("-"),
    ...saidBy("снилс|snils"),
  }),
};
