import { isDay, luhn, twoAt } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Identity numbers of Sweden. */
export const SWEDEN = {
  /**
   * Swedish personal numbers: birthday, number, check digit (Luhn). A date and four digits are often something else,
   * and one in ten passes the check, so words that say what it is must stand before.
   */
  SE_PERSONNUMMER: shaped({
    shapes: ["######-####", "######+####", "########-####", "##########", "############"],
    valid(value) {
      const short = value.slice(-10);
      const day = twoAt(short, 4);
      return isDay(twoAt(short, 2), day > 60 ? day - 60 : day) && luhn(short);
    },
    ...saidBy("pers(?:on)?\\.? ?n(?:umme)?r|samordningsnummer|pnr(?![a-z])"),
  }),
};
