import { digitAt, isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";

/** Registration numbers of South Korea. */
export const KOREA = {
  /**
   * Korean resident registration numbers: birthday, sign of the century and sex, number. Those given out since October
   * 2020 have no check digit: where it does not fit, words must say what it is.
   */
  KR_RRN: shaped({
    shapes: ["######-#######", "#############"],
    valid: (value) => isDay(twoAt(value, 2), twoAt(value, 4)) && /^[0-9]{6}[1-8]/.test(value),
    certain: (value, written) =>
      written.length === 14 && (11 - (weighted(value, "234567892345") % 11)) % 10 === digitAt(value, 12),
    context: /(?:주민|외국인)\s?등록|(?<![a-z])(?:rrn|resident registration)/gi,
  }),
};
