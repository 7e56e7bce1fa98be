import { isDay, remainder, twoAt } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

// Since 2000 a 2 stands before the number when it is divided.
function hasRemainder(value: string): boolean {
  const [number, check] = [value.slice(0, 9), Number(value.slice(9))];
  return [number, `2${number}`].some((dividend) => 97 - remainder(dividend, 97) === check);
}

/** Identity numbers of Belgium. */
export const BELGIUM = {
  /**
   * Belgian national register numbers: birthday, number, remainder modulo 97. Without dots, words must say what it is.
   */
  BE_NATIONAL_NUMBER: shaped({
    shapes: ["##.##.##-###.##", "######-###-##", "######-###.##", "###########"],
    valid: (value) =>
      (isDay(twoAt(value, 2), twoAt(value, 4)) || value.slice(2, 6) === "0000") && hasRemainder(value),
    certain: (_, written) => written.indexOf(".") === 2,
    ...saidBy("rijksregister|registre national|nationaal nummer|num[eé]ro national|niss|insz|nrn"),
  }),
};
