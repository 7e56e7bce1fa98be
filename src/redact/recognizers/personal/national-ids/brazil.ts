import { digitAt, isMonotone, sumOf } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

function hasCheckDigits(value: string): boolean {
  return [9, 10].every((length) => {
    const sum = sumOf(length, (at) => digitAt(value, at) * (length + 1 - at));
    return ((sum * 10) % 11) % 10 === digitAt(value, length);
  });
}

/** Tax numbers of Brazil. */
export const BRAZIL = {
  /** Brazilian taxpayer numbers (CPF): two check digits. Without its dots, words must say what it is. */
  BR_CPF: shaped({
    shapes: ["###.###.###-##", "###########", "#########-##"],
    valid: (value) => !isMonotone(value) && hasCheckDigits(value),
    certain: (_, written) => written.includes("."),
    ...saidBy("cpf|cadastro de pessoas|contribuinte"),
  }),
};
