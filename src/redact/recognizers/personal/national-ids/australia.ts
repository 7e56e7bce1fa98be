import { weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Tax and business numbers of Australia. */
export const AUSTRALIA = {
  /** Australian tax file numbers. The check is weak, so words that say what it is must stand before. */
  AU_TFN: shaped({
    shapes: ["### ### ###", "###-###-###", "#########"],
    valid: (value) => value !== "000000000" && weighted(value, "14375869A") % 11 === 0,
    ...saidBy("tfn(?![a-z])|tax[-_ ]?file"),
  }),
  /** Australian business numbers, which sole traders have too. Words must say what it is. */
  AU_ABN: shaped({
    shapes: ["## ### ### ###", "###########"],
    valid: (value) => (weighted(value, "A13579BDFHJ") - 10) % 89 === 0,
    ...saidBy("abn(?![a-z])|australian[-_ ]?business"),
  }),
};
