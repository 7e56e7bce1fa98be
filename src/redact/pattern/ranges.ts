import { once } from "../../once.js";
import { plain } from "../disguise/sight.js";

/** A set of UTF-16 units, as ranges with both ends. */
export type Ranges = readonly (readonly [number, number])[];

const DIGIT: Ranges = [[48, 57]];
const WORD: Ranges = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: Ranges = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279],
];
/** What `.` does not stand for. */
export const LINE_END: Ranges = [
  [10, 10],
  [13, 13],
  [8232, 8233],
];
/** What `\d` and its like stand for. */
export const CLASSES: Readonly<Record<string, Ranges>> = {
  d: DIGIT,
  w: WORD,
  s: SPACE,
  D: not(DIGIT),
  W: not(WORD),
  S: not(SPACE),
};

/** One character. */
export function single(char: string): Ranges {
  return [[char.charCodeAt(0), char.charCodeAt(0)]];
}

/** As they are seen in a text: full-width characters as the common ones, and without those that do not show. */
export function asSeen(ranges: Ranges): Ranges {
  return ranges.flatMap(([low, high]) => {
    const [first, last] = [low, high].map((code) => plain(String.fromCharCode(code)).charCodeAt(0));
    if (first === undefined || last === undefined) return [];
    if (low === high) return Number.isNaN(first) ? [] : [[first, first] as const];
    // Both ends are full-width: all between them is.
    return [first < low && last < high ? ([first, last] as const) : ([low, high] as const)];
  });
}

/** All others. */
export function not(ranges: Ranges): Ranges {
  const out: [number, number][] = [];
  let from = 0;
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (low > from) out.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= 0xffff) out.push([from, 0xffff]);
  return out;
}

/** Both cases of the letters in a set, as JavaScript's flag `i` has them, and all else in it. */
export function folded(ranges: Ranges): Ranges {
  const others: [number, number][] = [];
  for (const [low, high] of ranges) {
    for (const code of units(low, high).flatMap(otherCases)) {
      if (code < low || code > high) others.push([code, code]);
    }
  }
  return [...ranges, ...others];
}

/** All UTF-16 units of a range. */
export function units(low: number, high: number): number[] {
  const codes: number[] = [];
  for (let code = low; code <= high; code++) codes.push(code);
  return codes;
}

function otherCases(code: number): readonly number[] {
  const upper = upperCase(code);
  const all =
    upper < 128 ? [upper, String.fromCharCode(upper).toLowerCase().charCodeAt(0)] : casesOf().get(upper);
  return all?.filter((other) => other !== code) ?? [];
}

// By their capital, the letters beyond ASCII that have one: some have three forms, as `σ`, `ς` and `Σ`. Left out are the
// writings of East Asia, which are half of all characters and have none.
const casesOf = once(() => {
  const cases = new Map<number, number[]>();
  for (const code of [...units(128, 0x2fff), ...units(0xa640, 0xabff), ...units(0xff00, 0xffff)]) {
    const upper = upperCase(code);
    if (upper !== code) cases.set(upper, [...(cases.get(upper) ?? [upper]), code]);
  }
  return cases;
});

// Capitals that are two letters are none, nor is one of another alphabet's: `ß` and the long s.
function upperCase(code: number): number {
  const upper = String.fromCharCode(code).toUpperCase();
  const isOther = upper.length > 1 || (code > 127 && upper.charCodeAt(0) < 128);
  return isOther ? code : upper.charCodeAt(0);
}
