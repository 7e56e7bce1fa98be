import { DIGITS } from "../../charset.js";

/** What may stand between two groups of digits. */
export const SEPARATORS = " .-/\u00a0\u2009\u202f\u2010\u2011\u2012\u2013\u2212";
const DIGIT = 1;
const SEPARATOR = 2;
const PLUS = 3;
const OPEN = 4;
const CLOSE = 5;
/** The kinds of the characters, by their code; the dashes of typeset text are the last. */
const KINDS = new Uint8Array(0x2213);
mark(DIGITS, DIGIT);
mark(SEPARATORS, SEPARATOR);
mark("+", PLUS);
mark("(", OPEN);
mark(")", CLOSE);
/** What stands in a number after its first character. */
export const IN_RUN = `${DIGITS}${SEPARATORS}()`;
const MOST_READ = 18;
/** No number is written with fewer digits. */
export const FEWEST_DIGITS = 6;
// E.164 has fifteen digits at most, and one may be written that is not dialled.
const MOST_DIGITS = 16;
/** No number is written longer than this. */
export const LONGEST_RUN = 34;

/** Groups of digits as telephone numbers are written: where those end that make one long enough, and where all do. */
export interface Run {
  readonly ends: number[];
  readonly at: number;
}

/** Reads groups of digits with one sign between them, some in parentheses, and perhaps a plus sign first. */
export function readRun(text: string, start: number): Run {
  const ends: number[] = [];
  let open = false;
  let digits = 0;
  let before = 0;
  let at = start;
  for (; at < start + LONGEST_RUN; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    if (!mayFollow(kind, before, open)) break;
    if (kind === DIGIT && ++digits > MOST_READ) return { ends, at };
    if (before === DIGIT && kind !== DIGIT && !open && isEnough(digits)) ends.push(at);
    if (kind === OPEN || kind === CLOSE) open = kind === OPEN;
    if (kind === CLOSE && isEnough(digits)) ends.push(at + 1);
    before = kind;
  }
  if (before === DIGIT && !open && isEnough(digits)) ends.push(at);
  return { ends, at };
}

function isEnough(digits: number): boolean {
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}

/** Whether a group of digits and a space stand before `start`: what begins there goes on. */
export function goesOn(text: string, start: number): boolean {
  return KINDS[text.charCodeAt(start - 1)] === SEPARATOR && KINDS[text.charCodeAt(start - 2)] === DIGIT;
}

function mayFollow(kind: number, before: number, open: boolean): boolean {
  switch (kind) {
    case DIGIT:
      return true;
    case SEPARATOR:
      return (before === DIGIT || before === CLOSE) && !open;
    case PLUS:
      return before === 0;
    case OPEN:
      return !open && before !== CLOSE;
    case CLOSE:
      return open && before === DIGIT;
    default:
      return false;
  }
}

function mark(chars: string, kind: number): void {
  for (const char of chars) KINDS[char.charCodeAt(0)] = kind;
}
