import { isDigit } from "../../charset.js";

const [SIGN, DIGIT, SMALL, CAPITAL, KINDS] = [0, 1, 2, 3, 4];
const KIND = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code));
// For two kinds, of which one follows the other: the last one that is no sign, and whether they differ.
const LAST = turns((last, kind) => (kind === SIGN ? last : kind));
const CHANGES = turns((last, kind) => (last !== SIGN && kind !== SIGN && kind !== last ? 1 : 0));
const DIGIT_CHANGES = CHANGES.map((change, turn) =>
  turn >> 2 === DIGIT || (turn & 3) === DIGIT ? change : 0,
);

// So many between letters and digits few words have.
const MOST_CHANGES = 3;

/**
 * Whether digits, small and capital letters take turns as they do in what is random: at least three times between
 * letters and digits, or at every third character. Names in camel case change at every fifth.
 */
export function isMixed(body: string): boolean {
  let changes = 0;
  let digitChanges = 0;
  let last = 0;
  // In what is random no branch is foreseen.
  for (let i = 0; i < body.length && digitChanges < MOST_CHANGES; i++) {
    const turn = KINDS * last + (KIND[body.charCodeAt(i)] ?? 0);
    changes += CHANGES[turn] ?? 0;
    digitChanges += DIGIT_CHANGES[turn] ?? 0;
    last = LAST[turn] ?? 0;
  }
  return digitChanges === MOST_CHANGES || changes * 3 >= body.length;
}

/** What an ASCII character is: 0 a sign, 1 a digit, 2 a small letter, 3 a capital. */
export function kindOf(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (code >= 97 && code <= 122) return SMALL;
  return code >= 65 && code <= 90 ? CAPITAL : SIGN;
}

function turns(of: (last: number, kind: number) => number): Uint8Array {
  return Uint8Array.from({ length: KINDS * KINDS }, (_, turn) => of(Math.floor(turn / KINDS), turn % KINDS));
}
