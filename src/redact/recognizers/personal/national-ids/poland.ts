import { digitAt, isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** Identity numbers of Poland. */
export const POLAND = {
  /** Polish numbers (PESEL): birthday, number, check digit, which is weak: words must say what it is. */
  PL_PESEL: shaped({
    shapes: ["###########"],
    valid(value) {
      const day = isDay(twoAt(value, 2) % 20, twoAt(value, 4));
      return day && (10 - (weighted(value, WEIGHTS) % 10)) % 10 === digitAt(value, 10);
    },
    ...saidBy("pesel"),
  }),
};
