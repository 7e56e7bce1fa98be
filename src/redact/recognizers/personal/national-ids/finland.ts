import { isDay, remainder, twoAt } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const MARKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** Identity codes of Finland. */
export const FINLAND = {
  /** Finnish identity codes (HETU): birthday, sign of the century, number, check character modulo 31. */
  FI_PERSONAL_IDENTITY_CODE: shaped({
    shapes: ["######-###*", "######+###*", "######@###*"],
    valid(value) {
      const digits = value.length === 11 ? value.slice(0, 6) + value.slice(7) : value;
      const sign = value.length === 11 ? value.charAt(6) : "A";
      const day = isDay(twoAt(digits, 2), twoAt(digits, 0));
      return day && "ABCDEFUVWXY".includes(sign) && MARKS[remainder(digits.slice(0, 9), 31)] === digits[9];
    },
    certain: (_, written) => written === written.toUpperCase(),
    ...saidBy("hetu|henkilötunnus|personbeteckning"),
  }),
};
