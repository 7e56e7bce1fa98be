import { isDay, luhn, twoAt } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Identity numbers of African states. */
export const AFRICA = {
  /** South African identity numbers: birthday, number, citizenship, check digit (Luhn). Words must say what it is. */
  ZA_ID: shaped({
    shapes: ["#############", "###### #### ###"],
    valid: (value) => isDay(twoAt(value, 2), twoAt(value, 4)) && /^[0-9]{10}[012]/.test(value) && luhn(value),
    ...saidBy("south african id|rsa id|identiteit|id n(?:umber|o)"),
  }),
};
