import { digitsOf, isMonotone } from "../checksums.js";
import { shaped } from "../shape.js";
import { saidBy } from "./words.js";

function hasCheckDigits(value: string): boolean {
  return [9, 10].every((length) => {
    const sum = digitsOf(value.slice(0, length)).reduce(
      (total, digit, i) => total + digit * (length + 1 - i),
      0,
    );
    return ((sum * 10) % 11) % 10 === digitsOf(value)[length];
  });
}

/** Tax numbers of Brazil. */
export const BRAZIL = {
  /** Brazilian taxpayer numbers (CPF): two check digits. Without its dots, words must say what it is. */
  BR_CPF: shaped({
    shapes: ["###.###.###-##", "###########", "#########-##"],
    valid: (value) => !isMonotone(value) && hasCheckDigits(value),
    certain: (_, written) => written.includes("."),
    context: saidBy("cpf|cadastro de pessoas|contribuinte"),
  }),
};
