import { shaped } from "../shape.js";

const NAME = "(?:ssn|social security(?:[-_ ]?(?:number|num|no|nr|card))?)";
const SAID = new RegExp(
  `(?<![a-z])(?:${NAME}|social)(?:[^a-z0-9]{0,3}(?:number|no|is|was))?[^a-z0-9]{0,6}$`,
  "gi",
);
const NOUN = new RegExp(`(?<![a-z])${NAME}(?![a-z])`, "gi");

// Area 000, 666 and 900 to 999, group 00 and serial 0000 are never given out. Two were printed in advertisements, and
// the Social Security Administration has declared them void.
const ISSUED = /^(?!000|666|9|078051120|219099999)...(?!00)..(?!0000)/;
const valid = (value: string) => ISSUED.test(value);

/**
 * United States social security numbers, written 3-2-4, or in nine digits alone, which are most often something else,
 * if words say so. Of the numbers seen in examples only those pass that can be nobody's: 123-45-6789 is in a range that
 * is given out, so it is redacted.
 */
export const usSsn = [
  ...shaped({ shapes: ["###-##-####", "### ## ####"], closed: true, valid }),
  ...shaped({ shapes: ["#########", "###.##.####"], valid, context: SAID, noun: NOUN }),
];
