import { isMonotone, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Citizens' numbers of the Netherlands. */
export const NETHERLANDS = {
  /**
   * Dutch citizen service numbers (BSN). One number of nine digits in eleven passes the check, so words that say what
   * it is must stand before.
   */
  NL_BSN: shaped({
    shapes: ["#########", "####.##.###", "###.###.###", "### ### ###"],
    valid: (value) => !isMonotone(value) && weighted(value, "98765432A") % 11 === 0,
    ...saidBy("bsn|burgerservice|sofi-?nummer|citizen service"),
  }),
};
