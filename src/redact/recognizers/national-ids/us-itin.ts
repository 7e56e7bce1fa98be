import { shaped } from "../shape.js";

// Groups that the IRS gives out.
const ITIN = /^9[0-9]{2}(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])[0-9]{4}$/;

/** United States individual taxpayer numbers. Nine digits without separators are not taken for one. */
export const usItin = shaped({
  shapes: ["###-##-####", "### ## ####"],
  first: "9",
  valid: (value) => ITIN.test(value),
});
