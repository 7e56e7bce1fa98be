import { letterPair } from "../../../canonical/letter-pairs.js";
import { isDigit } from "../../charset.js";

const [SIGN, DIGIT, SMALL, CAPITAL, KINDS] = [0, 1, 2, 3, 4];
// In passwords some signs stand as digits do.
const MARKS = "!#$%&*+?@^~";
const KIND = Uint8Array.from({ length: 128 }, (_, code) =>
  MARKS.includes(String.fromCharCode(code)) ? DIGIT : kindOf(code),
);
// For two kinds, of which one follows the other, how much that speaks for what is drawn at random, where a pair of letters
// that is twice as usual in words speaks against it by 3: fitted by logistic regression to drawn values and passwords of
// many kinds, and to the names and words of documentation and of type declarations.
const TURNS = Int8Array.of(2, -1, 0, 23, -30, 3, 11, 18, -14, 12, -3, 21, -21, -11, -23, -4);
// What is drawn from 16 letters and digits on hardly ever has less.
const LEAST = -25;
/** For `least`: what few words and names reach, and 1 in 400 of 16 drawn letters and digits does not. */
export const RATHER = -7;
/** For `least`: what hardly any name with numbers in it reaches, and 1 in 35 of 16 drawn letters and digits does not. */
export const SURELY = 23;

/**
 * Whether it is drawn at random rather than made of words, names, numbers and versions: by the pairs of letters in it,
 * and by how digits, small and capital letters take turns.
 *
 * @param least - How much must speak for it. Default: what is enough behind a prefix or a name of its own.
 */
export function isDrawn(text: string, least = LEAST): boolean {
  let sum = 0;
  let last = SIGN;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = KIND[code] ?? SIGN;
    sum += TURNS[last * KINDS + kind] ?? 0;
    if (last >= SMALL && (kind === last || kind === SMALL)) sum -= letterPair(before & 31, code & 31);
    last = kind;
    before = code;
  }
  return sum > least;
}

/** What an ASCII character is: 0 a sign, 1 a digit, 2 a small letter, 3 a capital. */
export function kindOf(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (code >= 97 && code <= 122) return SMALL;
  return code >= 65 && code <= 90 ? CAPITAL : SIGN;
}
