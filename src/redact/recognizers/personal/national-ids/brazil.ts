import { checks11, isMonotone } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

/** Tax numbers of Brazil. */
export const BRAZIL = {
  /** Brazilian taxpayer numbers (CPF): two check digits. Without its dots, words must say what it is. */
  BR_CPF: shaped({
    shapes: ["###.###.###-##", "###########", "#########-##"],
    valid: (value) => !isMonotone(value) && checks11(value, "123456789") && checks11(value, "0123456789"),
    certain: (_, written) => written.includes("."),
    ...saidBy("cpf|cadastro de pessoas|contribuinte"),
  }),
};
