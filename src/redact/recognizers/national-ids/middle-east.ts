import { digitAt, digitsOf, isMonotone, luhn, weighted } from "../checksums.js";
import { shaped } from "../shape.js";
import { saidBy } from "./words.js";

/** Turkish identity numbers: eleven digits, two of them check digits. Words must say what it is. */
export const trTckn = shaped({
  entity: "TR_TCKN",
  shapes: ["###########"],
  first: "123456789",
  valid(value) {
    const digits = digitsOf(value);
    const sum = (from: number, to: number, by: number) =>
      digits.reduce(
        (total, digit, i) => (i >= from && i < to && (i - from) % by === 0 ? total + digit : total),
        0,
      );
    const tenth = (7 * sum(0, 9, 2) - sum(1, 8, 2)) % 10;
    return (tenth + 10) % 10 === digits[9] && sum(0, 10, 1) % 10 === digits[10];
  },
  context: saidBy("t\\.? ?c\\.? kimlik|kimlik|tckn|tc no"),
  examples: {
    match: ["T.C. Kimlik No: 10000000146", "TCKN 10000000146."],
    pass: ["10000000146", "TCKN 10000000147"],
  },
});

/** Israeli identity numbers: nine digits, the last by Luhn, which is weak: words must say what it is. */
export const ilId = shaped({
  entity: "IL_ID",
  shapes: ["#########", "########-#"],
  valid: (value) => Number(value) > 0 && luhn(value),
  context: saidBy('ת\\.?"?ז|תעודת זהות|te?udat zehut|israeli? id'),
  examples: {
    match: ["ת.ז. 219472156", "Teudat Zehut: 21947215-6", "תעודת זהות 219486610"],
    pass: ["219472156", "ת.ז. 219472157"],
  },
});

/** Emirates identity cards: they begin with 784, and end in a check digit (Luhn). */
export const aeEmiratesId = shaped({
  entity: "AE_EMIRATES_ID",
  shapes: ["784-####-#######-#", "784############"],
  valid: luhn,
  certain: (_, written) => written.includes("-"),
  context: saidBy("emirates id|الهوية"),
  examples: {
    match: ["784-1980-1234567-8", "Emirates ID 784198012345678"],
    pass: ["784-1980-1234567-9", "784198012345678"],
  },
});

/** Iranian national codes: nine digits and a check digit, which is weak: words must say what it is. */
export const irNationalCode = shaped({
  entity: "IR_NATIONAL_CODE",
  shapes: ["##########", "###-######-#"],
  valid(value) {
    const rest = weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return !isMonotone(value) && (rest < 2 ? rest : 11 - rest) === digitAt(value, 9);
  },
  context: saidBy("کد ?ملی|code ?melli|melli code"),
  examples: {
    match: ["کد ملی: 0499370899", "code melli 079-041990-4"],
    pass: ["0499370899", "کد ملی: 0499370898"],
  },
});
