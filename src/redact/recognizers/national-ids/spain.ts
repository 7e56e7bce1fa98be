import { shaped } from "../shape.js";
import { saidBy } from "./words.js";

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
const FORM = /^(?:[0-9]{8}|[XYZ][0-9]{7})[A-Z]$/;

function hasLetter(value: string): boolean {
  const number = value.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
  return FORM.test(value) && LETTERS[Number(number) % 23] === value.at(-1);
}

// Written small it may be the end of a hash or of a file name.
const capital = (_: string, written: string) => written === written.toUpperCase();

/** Spanish identity numbers (DNI): eight digits and a check letter. */
export const esNif = shaped({
  entity: "ES_NIF",
  shapes: ["########@", "########-@", "######## @", "##.###.###-@"],
  valid: (value) => value !== "00000000T" && hasLetter(value),
  certain: capital,
  context: saidBy("dni|nif|identidad"),
  examples: {
    match: ["12345678Z", "12345678-Z", "12.345.678-Z", "DNI 12345678z", "NIF: 12345678 Z."],
    pass: ["12345678A", "12345678z", "00000000T", "112345678Z", "12345678ZA", "A12345678Z"],
  },
});

/** Spanish identity numbers of foreigners (NIE): X, Y or Z, seven digits and a check letter. */
export const esNie = shaped({
  entity: "ES_NIE",
  shapes: ["@#######@", "@-#######@", "@-#######-@", "@#######-@"],
  first: "XYZxyz",
  valid: hasLetter,
  certain: capital,
  context: /(?<![a-z])(?:nie|extranjero)(?![a-z])/gi,
  examples: {
    match: ["X1234567L", "X-1234567L", "Y-1234567-X", "NIE z1234567r"],
    pass: ["X1234567A", "W1234567L", "x1234567l", "X1234567LL"],
  },
});
