import { isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Insurance numbers of Austria and Switzerland. */
export const ALPINE = {
  /** Austrian social insurance numbers: number, check digit, birthday. The check is weak: words must say what it is. */
  AT_SVNR: shaped({
    shapes: ["#### ######", "####-######", "##########"],
    valid: (value) => weighted(value, "379A584216") % 11 === 0 && isDay(twoAt(value, 6), twoAt(value, 4)),
    ...saidBy("svnr|sv-?nummer|sozialversicherung|versicherungsnummer|e-?card"),
  }),
  /** Swiss social insurance numbers (AHV, AVS): they begin with 756 and end in a check digit (EAN-13). */
  CH_AHV: shaped({
    shapes: ["756.####.####.##", "756 #### #### ##", "756##########"],
    valid: (value) => weighted(value, "1313131313131") % 10 === 0,
    certain: (_, written) => written.includes("."),
    ...saidBy("ahv|avs|oasi|nss|sozialversicherung|assurance sociale"),
  }),
};
