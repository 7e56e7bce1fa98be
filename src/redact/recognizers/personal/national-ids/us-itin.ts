import { shaped } from "../../shape.js";

// Groups that the IRS gives out.
const ITIN = /^9[0-9]{2}(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])[0-9]{4}$/;

const NAMED = /(?<![a-z])(?:itin|taxpayer id(?:entification)?)(?![a-z])/gi;
const form = { first: "9", valid: (value: string) => ITIN.test(value) };

/** United States individual taxpayer numbers. Nine digits without separators are one if words say so. */
export const usItin = [
  ...shaped({ ...form, shapes: ["###-##-####", "### ## ####"] }),
  ...shaped({ ...form, shapes: ["#########"], context: NAMED }),
];
