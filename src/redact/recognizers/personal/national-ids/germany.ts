import { digitAt, mod11and10, sumOf, valueAt } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

// One digit of the first ten comes two or three times, the others once at most (BZSt, since 2016).
function isSpread(value: string): boolean {
  const times = Array<number>(10).fill(0);
  let repeated = 0;
  for (let i = 0; i < 10; i++) {
    const digit = digitAt(value, i);
    const count = (times[digit] ?? 0) + 1;
    times[digit] = count;
    if (count === 2) repeated++;
    if (count > 3) return false;
  }
  return repeated === 1;
}

const ICAO_WEIGHTS = [7, 3, 1];

// ICAO 9303; letters count from A = 10.
function hasCheckDigit(value: string): boolean {
  const last = value.length - 1;
  const sum = sumOf(last, (at) => valueAt(value, at) * (ICAO_WEIGHTS[at % 3] ?? 0));
  return sum % 10 === digitAt(value, last);
}

// No vowels, so that no words come about, nor what looks like another.
const LETTERS = "CFGHJKLMNPRTVWXYZ";

/** Tax numbers and identity cards of Germany. */
export const GERMANY = {
  /** German tax numbers (Steuer-ID). Their check digit is weak, so words that say what it is must stand before. */
  DE_TAX_ID: shaped({
    shapes: ["## ### ### ###", "###########"],
    valid: (value) => value[0] !== "0" && isSpread(value) && mod11and10(value),
    ...saidBy("steuer|id-?nr|tin(?![a-z])"),
  }),
  /** German identity cards and passports: a number of nine characters, with or without its check digit. */
  DE_ID_CARD: shaped({
    shapes: ["L++++++++#", "L++++++++"],
    signs: { L: LETTERS, "+": `${LETTERS}0123456789` },
    valid: (value) => /[0-9]/.test(value) && (value.length === 9 || hasCheckDigit(value)),
    ...saidBy("personalausweis|ausweis|reisepass|passnummer|perso-?nr"),
  }),
};
