import { checks11, isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const FIRST = "1234567891";
const SECOND = "3456789123";

function hasBalticCheck(value: string): boolean {
  return checks11(value, weighted(value, FIRST) % 11 < 10 ? FIRST : SECOND);
}

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
    valid: (value) => checks11(value, "A57946A57"),
    ...saidBy("рнокпп|іпн|ідентифікаційн|rnokpp"),
  }),
  /** Russian taxpayer numbers (INN) of persons: twelve digits, two of them check digits. */
  RU_INN: shaped({
    shapes: ["############"],
    valid: (value) => Number(value) > 0 && checks11(value, "724A359468") && checks11(value, "3724A359468"),
    ...saidBy("инн|inn(?![a-z])"),
  }),
  /** Russian pension insurance numbers (SNILS): nine digits and a sum modulo 101. */
  RU_SNILS: shaped({
    shapes: ["###-###-### ##", "###-###-###-##", "###########"],
    valid(value) {
      const sum = weighted(value, "987654321");
      return Number(value) > 0 && (sum % 101) % 100 === Number(value.slice(9));
    },
    certain: (_, written) => written.includes("-"),
    ...saidBy("снилс|snils"),
  }),
};
