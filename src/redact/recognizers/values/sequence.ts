import { charset } from "../../charset.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const UP = `${LETTERS} 01234567890 9abcdef0`;
const DOWN = [...UP].reverse().join("");
const KEYS = "1234567890 qwertyuiop asdfghjkl zxcvbnm 1qaz 2wsx 3edc 4rfv 5tgb 6yhn zaq1 xsw2 cde3";
const RUNS = [UP, DOWN, KEYS];
const IN_RUNS = charset("a-z0-9");
const CODES = 128;
const SAME = 1 << RUNS.length;
// For two characters, a bit for each of the runs in which the second follows the first. The same one twice belongs to
// any run.
const STEPS = new Uint8Array(CODES * CODES);
RUNS.forEach((run, direction) => {
  for (let i = 1; i < run.length; i++) {
    const step = run.charCodeAt(i - 1) * CODES + run.charCodeAt(i);
    STEPS[step] = (STEPS[step] ?? 0) | (1 << direction);
  }
});
for (let code = 0; code < CODES; code++) STEPS[code * CODES + code] = 2 * SAME - 1;
const SHORTEST_RUN = 3;
// Follows none.
const NO_CHAR = 0;

/**
 * Whether two characters of three are in runs that follow the alphabet, the digits or the keys of a keyboard, side by
 * side (`abc123def456`, `qwertyuiop`) or by turns (`a1b2c3d4`, `1q2w3e4r`).
 */
export function isSequence(text: string): boolean {
  const lower = text.toLowerCase();
  if (!hasSteps(lower)) return false;
  const codes = codesOf(lower);
  const inRun = new Uint8Array(codes.length);
  // Of two digits in five one follows the other by chance.
  markRuns(codes, 1, /[a-z]/.test(lower) ? SHORTEST_RUN : SHORTEST_RUN + 1, inRun);
  markRuns(codes, 2, SHORTEST_RUN + 1, inRun);
  let marked = 0;
  for (let i = 0; i < inRun.length; i++) marked += inRun[i] ?? 0;
  return marked * 3 >= codes.length * 2;
}

// Two steps make a run of three: most texts have fewer.
function hasSteps(lower: string): boolean {
  let length = 0;
  let steps = 0;
  let last = NO_CHAR;
  let secondLast = NO_CHAR;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (!IN_RUNS.has(code)) continue;
    length++;
    steps += (STEPS[last * CODES + code] === 0 ? 0 : 1) + (STEPS[secondLast * CODES + code] === 0 ? 0 : 1);
    secondLast = last;
    last = code;
  }
  return length > 0 && steps * 9 >= length * 4;
}

function codesOf(lower: string): number[] {
  const codes: number[] = [];
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (IN_RUNS.has(code)) codes.push(code);
  }
  return codes;
}

/** Marks the characters in runs of which each stands `apart` from the next. */
function markRuns(codes: readonly number[], apart: number, shortest: number, inRun: Uint8Array): void {
  const steps = new Uint8Array(codes.length + apart);
  for (let at = apart; at < codes.length; at++)
    steps[at - apart] = STEPS[(codes[at - apart] ?? 0) * CODES + (codes[at] ?? 0)] ?? 0;
  for (let bit = 1; bit < SAME; bit <<= 1) {
    for (let from = 0; from < apart; from++) markRunsOf(bit, steps, from, apart, shortest, inRun);
  }
}

// Three different characters make a run.
function markRunsOf(
  bit: number,
  steps: Uint8Array,
  from: number,
  apart: number,
  shortest: number,
  inRun: Uint8Array,
): void {
  for (let at = from; at < steps.length; at += apart) {
    const begin = at;
    let different = 0;
    for (; ((steps[at] ?? 0) & bit) !== 0; at += apart) if ((steps[at] ?? 0) < SAME) different++;
    if (different < SHORTEST_RUN - 1 || at - begin < (shortest - 1) * apart) continue;
    for (let i = begin; i <= at; i += apart) inRun[i] = 1;
  }
}
