import { isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Identity numbers of Poland. */
export const POLAND = {
  /** Polish numbers (PESEL): birthday, number, check digit, which is weak: words must say what it is. */
  PL_PESEL: shaped({
    shapes: ["###########"],
    valid: (value) =>
      isDay(twoAt(value, 2) % 20, twoAt(value, 4)) && weighted(value, "13791379131") % 10 === 0,
    ...saidBy("pesel"),
  }),
};
