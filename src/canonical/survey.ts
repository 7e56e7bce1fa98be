/** What a text holds, as bits: what is looked for only where there is a sign of it. */
export const SIGN = {
  /** Sixteen or more letters, digits and signs of base64 in a row. */
  longRun: 1,
  /** Single characters apart, five times over. */
  apart: 2,
  /** A digit or a sign within a word. */
  leet: 4,
  /** `%`, `&`, `=` or `\`, by which escapes begin. */
  escape: 8,
  /** Numbers or Morse code: digits, dots or dashes, and what separates them. */
  codes: 16,
  /** Fourteen or more letters, digits and signs of base64 in a row: they may be words without spaces. */
  together: 32,
  /** A dash, a dot or the like between two letters. */
  cut: 64,
} as const;

const LETTER = 1;
const LEET = 2;
const ESCAPE = 4;
const RUN = 8;
const CODE = 16;
const GAP = 32;
const FIGURE = 64;
const CUT = 128;

const KINDS = kinds();

const LONG_RUN = 16;
const TOGETHER = 14;
const LONG_APART = 5;
const LONG_CODE = 11;
const MANY_FIGURES = 6;

/** Walks a text once and tells which signs it holds. */
export function survey(text: string): number {
  let signs = 0;
  let [run, apart, code, figures] = [0, 0, 0, 0];
  let before = GAP;
  let isCut = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < 0x80 ? (KINDS[unit] ?? 0) : kindOfOther(unit);
    run = (kind & RUN) !== 0 ? run + 1 : 0;
    if (run === TOGETHER) signs |= SIGN.together;
    if (run === LONG_RUN) signs |= SIGN.longRun;
    code = (kind & CODE) !== 0 ? code + 1 : 0;
    figures = code === 0 ? 0 : figures + ((kind & FIGURE) >> 6);
    if (code >= LONG_CODE && figures >= MANY_FIGURES) signs |= SIGN.codes;
    if ((kind & GAP) === 0) apart = (before & GAP) === 0 ? 0 : apart + 1;
    if (apart === LONG_APART) signs |= SIGN.apart;
    if ((kind & ESCAPE) !== 0) signs |= SIGN.escape;
    if ((before & LEET) !== 0 && (kind & LETTER) !== 0) signs |= SIGN.leet;
    if (isCut && (kind & LETTER) !== 0) signs |= SIGN.cut;
    isCut = (kind & CUT) !== 0 && (before & LETTER) !== 0;
    before = kind;
  }
  return signs;
}

// Dashes, bullets and dots beyond ASCII.
function kindOfOther(unit: number): number {
  return unit === 0xb7 || (unit >= 0x2010 && unit <= 0x2022) ? GAP | CODE | FIGURE | CUT : 0;
}

function kinds(): Uint8Array {
  const table = new Uint8Array(128);
  const mark = (chars: string, kind: number) => {
    for (const char of chars) table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] ?? 0) | kind;
  };
  const letters = "abcdefghijklmnopqrstuvwxyz";
  mark(letters + letters.toUpperCase(), LETTER | RUN);
  mark("0123456789", RUN | CODE | FIGURE);
  mark(".-_", FIGURE);
  mark("+/_-", RUN);
  mark("01345678@$!|+", LEET);
  mark("%&=\\", ESCAPE);
  mark("abcdefABCDEFx .,;:/_-\n", CODE);
  mark(" \t\n._*/|,~-", GAP);
  mark("-_.*~|/+", CUT);
  return table;
}
