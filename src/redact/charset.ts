/** A set of ASCII characters, quick to ask. */
export interface Charset {
  /** Every character of the set. */
  readonly chars: string;
  /** Whether the code unit is in the set; `NaN`, past the end of a text, is not. */
  has(code: number): boolean;
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
    for (const char of single ? range : between(from, to)) {
      if (table[char.charCodeAt(0)] === 0) chars.push(char);
      table[char.charCodeAt(0)] = 1;
    }
  }
  // Joined, a string holds on to nothing but its characters.
  return { chars: chars.join(""), has: (code) => code < 128 && table[code] === 1 };
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

function between(from: string, to: string): string {
  let chars = "";
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) chars += String.fromCharCode(code);
  return chars;
}

/** Reads the characters that may stand at each place of a prefix: `gh[pousr]_`. */
export function places(prefix: string): string[] {
  return [...prefix.matchAll(/\[([^\]]+)\]|[\s\S]/g)].map(([char, spec]) =>
    spec === undefined ? char : charset(spec).chars,
  );
}
