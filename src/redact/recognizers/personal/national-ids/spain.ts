import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
const FORM = /^(?:[0-9]{8}|[XYZ][0-9]{7})[A-Z]$/;

function hasLetter(value: string): boolean {
  if (!FORM.test(value)) return false;
  const first = "XYZ".indexOf(value.charAt(0));
  const number = Number(value.slice(first === -1 ? 0 : 1, -1)) + Math.max(0, first) * 1e7;
  return LETTERS[number % 23] === value.at(-1);
}

// Written small it may be the end of a hash or of a file name.
const capital = (_: string, written: string) => written === written.toUpperCase();

/** Identity numbers of Spain. */
export const SPAIN = {
  /** Spanish identity numbers (DNI): eight digits and a check letter. */
  ES_NIF: shaped({
    shapes: ["########@", "########-@", "######## @", "##.###.###-@"],
    valid: (value) => value !== "00000000T" && hasLetter(value),
    certain: capital,
    ...saidBy("dni|nif|identidad"),
  }),
  /** Spanish identity numbers of foreigners (NIE): X, Y or Z, seven digits and a check letter. */
  ES_NIE: shaped({
    shapes: ["@#######@", "@-#######@", "@-#######-@", "@#######-@"],
    first: "XYZxyz",
    valid: hasLetter,
    certain: capital,
    context: /(?<![a-z])(?:nie|extranjero)(?![a-z])/gi,
  }),
};
