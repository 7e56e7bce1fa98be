import { weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";

const TFN_WEIGHTS = [1, 4, 3, 7, 5, 8, 6, 9, 10];
const ABN_WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/** Tax and business numbers of Australia. */
export const AUSTRALIA = {
  /** Australian tax file numbers. The check is weak, so words that say what it is must stand before. */
  AU_TFN: shaped({
    shapes: ["### ### ###", "###-###-###", "#########"],
    valid: (value) => value !== "000000000" && weighted(value, TFN_WEIGHTS) % 11 === 0,
    context: /(?<![a-z])(?:tfn(?![a-z])|tax[-_ ]?file)/gi,
  }),
  /** Australian business numbers, which sole traders have too. Words must say what it is. */
  AU_ABN: shaped({
    shapes: ["## ### ### ###", "###########"],
    valid: (value) => (weighted(value, ABN_WEIGHTS) - 10) % 89 === 0,
    context: /(?<![a-z])(?:abn(?![a-z])|australian[-_ ]?business)/gi,
  }),
};
