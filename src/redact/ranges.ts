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

/** Both cases of the English letters in a set, and all else in it. */
export function folded(ranges: Ranges): Ranges {
  const clip = (from: number, to: number, by: number) =>
    ranges
      .map(([low, high]) => [Math.max(low, from) + by, Math.min(high, to) + by] as const)
      .filter(([low, high]) => low <= high);
  return [...ranges, ...clip(65, 90, 32), ...clip(97, 122, -32)];
}
