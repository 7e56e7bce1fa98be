import { printableText } from "./bytes.js";
import type { Decoded, Encoding } from "./findings.js";

const NUMBERS = /(?:0x)?[0-9a-f]{2,8}(?:[\s,;:/_.-]{1,3}(?:0x)?[0-9a-f]{2,8}){3,}/gi;

/** Ways to write a character by its number. Decimal stands before octal: it is what people use. */
const RADIXES: readonly { readonly kind: Encoding; readonly form: RegExp; readonly radix: number }[] = [
  { kind: "binary", form: /^[01]{7,8}$/, radix: 2 },
  { kind: "character-codes", form: /^\d{2,3}$/, radix: 10 },
  { kind: "character-codes", form: /^[0-3]?[0-7]{2,3}$/, radix: 8 },
  { kind: "hex", form: /^[0-9a-f]{2}$/i, radix: 16 },
];

/** Tells what rows of numbers say: characters in binary, decimal, octal or hexadecimal. */
export function findCodes(text: string): Decoded[] {
  const found: Decoded[] = [];
  for (const { 0: row, index: start } of text.matchAll(NUMBERS)) {
    const numbers = row
      .toLowerCase()
      .replaceAll("0x", "")
      .split(/[\s,;:/_.-]+/);
    for (const { kind, form, radix } of RADIXES) {
      if (!numbers.every((number) => form.test(number))) continue;
      const said = printableText(numbers.map((number) => Number.parseInt(number, radix)));
      if (said === undefined) continue;
      found.push({ kind, start, end: start + row.length, text: said });
      break;
    }
  }
  return found;
}

const MORSE_RUN = /[.\u00b7\u2022_\u2013\u2014-]{1,6}(?:[ /|]{1,3}[.\u00b7\u2022_\u2013\u2014-]{1,6}){4,}/g;
const MORSE =
  "a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- " +
  "w.-- x-..- y-.-- z--.. 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----. " +
  "..-.-.- ,--..-- ?..--.. '.----. !-.-.-- /-..-. :---... ;-.-.-. =-...- +.-.-. --....- \".-..-. @.--.-. (-.--. )-.--.-";
const BY_MORSE: ReadonlyMap<string, string> = new Map(
  MORSE.split(" ").map((row) => [row.slice(1), row.charAt(0)]),
);

/** Tells what Morse code says; words stand apart by `/`, `|` or a wider space. */
export function findMorse(text: string): Decoded[] {
  const found: Decoded[] = [];
  for (const { 0: run, index: start } of text.matchAll(MORSE_RUN)) {
    const dots = run.replace(/[\u00b7\u2022]/g, ".").replace(/[_\u2013\u2014]/g, "-");
    const letters = dots.split(" ").map((code) => (/^[.-]/.test(code) ? BY_MORSE.get(code) : " "));
    const said = letters.map((letter) => letter ?? "\ufffd").join("");
    if (dots.includes(".") && dots.includes("-") && /[a-z]{2}/.test(said) && !said.includes("\ufffd")) {
      found.push({ kind: "morse", start, end: start + run.length, text: said.replace(/ {2,}/g, " ") });
    }
  }
  return found;
}
