import { printableText } from "./bytes.js";
import type { Decoded, Encoding } from "./findings.js";

// Hexadecimal digits and what may stand between numbers.
const ROW = /[0-9a-fx\s,;:/_.-]{11,}/gi;
const NUMBER = /[0-9a-fx]{2,8}/gi;
const LEAST_NUMBERS = 4;

/** Ways to write a character by its number. Decimal stands before octal: it is what people use. */
const RADIXES: readonly { readonly kind: Encoding; readonly form: RegExp; readonly radix: number }[] = [
  { kind: "binary", form: /^[01]{7,8}$/, radix: 2 },
  { kind: "character-codes", form: /^\d{2,3}$/, radix: 10 },
  { kind: "character-codes", form: /^[0-3]?[0-7]{2,3}$/, radix: 8 },
  { kind: "hex", form: /^(?:0x)?[0-9a-f]{2}$/i, radix: 16 },
];

interface Numeral {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Tells what rows of numbers say: characters in binary, decimal, octal or hexadecimal. */
export function findCodes(text: string): Decoded[] {
  return Array.from(text.matchAll(ROW), ({ 0: row, index }) => {
    const numerals = Array.from(row.matchAll(NUMBER), ({ 0: digits, index: at }) => ({
      digits,
      start: index + at,
      end: index + at + digits.length,
    }));
    return readRow(numerals);
  }).flat();
}

/** The first reading that gives text. A word such as `a` may stand at the ends of the row. */
function readRow(numerals: readonly Numeral[]): Decoded[] {
  for (const { kind, form, radix } of RADIXES) {
    const first = numerals.findIndex(({ digits }) => form.test(digits));
    const row = numerals.slice(
      Math.max(first, 0),
      numerals.findLastIndex(({ digits }) => form.test(digits)) + 1,
    );
    const [{ start } = { start: 0 }] = row;
    if (row.length < LEAST_NUMBERS || !row.every(({ digits }) => form.test(digits))) continue;
    const text = printableText(row.map(({ digits }) => Number.parseInt(digits, radix)));
    if (text !== undefined) return [{ kind, start, end: row.at(-1)?.end ?? start, text }];
  }
  return [];
}
