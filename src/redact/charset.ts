/** A set of ASCII characters, quick to ask. */
export interface Charset {
  /** Every character of the set. */
  readonly chars: string;
  /** 1 for the code of every character of the set. */
  readonly codes: Uint8Array;
  /** Whether the code unit is in the set; `NaN`, past the end of a text, is not. */
  has(code: number): boolean;
  /** Where the characters of the set end that stand from `from` on: at `to` at the latest. */
  end(text: string, from: number, to: number): number;
}

/** Every digit. */
export const DIGITS = "0123456789";
/** Every English letter, in both cases. */
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** A hyphen, and what stands for one in typeset text. */
export const HYPHENS = "-\u2010\u2011\u2012\u2013\u2212";

/** Reads a set as a character class has it: `A-Za-z0-9_-`. A dash that stands last is a dash. */
export function charset(spec: string): Charset {
  const table = new Uint8Array(128);
  const chars: string[] = [];
  for (const [range, from = "", to = from] of spec.matchAll(/([\s\S])(?:-([\s\S]))?/g)) {
    const single = range.length < 3;
    for (const char of single ? range : between(from.charCodeAt(0), to.charCodeAt(0))) {
      if (table[char.charCodeAt(0)] === 0) chars.push(char);
      table[char.charCodeAt(0)] = 1;
    }
  }
  return {
    // Joined, a string holds on to nothing but its characters.
    chars: chars.join(""),
    codes: table,
    has: (code) => code < 128 && table[code] === 1,
    end: (text, from, to) => endOf(table, text, from, Math.min(to, text.length)),
  };
}

function endOf(codes: Uint8Array, text: string, from: number, to: number): number {
  let at = from;
  while (at < to && codes[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** Every letter in both its cases; any other character as it is. */
export function bothCases(chars: string): string {
  const cases = (char: string) => [char.toLowerCase(), char.toUpperCase()];
  return [...new Set([...chars].flatMap(cases))].join("");
}

/** Whether a UTF-16 unit is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** All UTF-16 units of a range, of some hundreds at most. */
export function between(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Reads the characters that may stand at each place of a prefix: `gh[pousr]_`. */
export function places(prefix: string): string[] {
  return [...prefix.matchAll(/\[([^\]]+)\]|[\s\S]/g)].map(([char, spec]) =>
    spec === undefined ? char : charset(spec).chars,
  );
}
