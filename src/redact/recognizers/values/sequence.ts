const UP = "abcdefghijklmnopqrstuvwxyz 01234567890 9abcdef0";
const DOWN = [...UP].reverse().join("");
const KEYS = "1234567890 qwertyuiop asdfghjkl zxcvbnm 1qaz 2wsx 3edc 4rfv 5tgb 6yhn zaq1 xsw2 cde3";
const SHIFT = 7;
// For two characters, a bit for each of the runs in which the second follows the first, or is the same.
const STEPS = new Uint8Array(1 << (2 * SHIFT));
[UP, DOWN, KEYS].forEach((run, direction) => {
  for (let i = 0; i < run.length; i++) {
    for (const next of [i, i + 1]) {
      const step = (run.charCodeAt(i) << SHIFT) | run.charCodeAt(next);
      STEPS[step] = (STEPS[step] ?? 0) | (1 << direction);
    }
  }
});
// The same character twice belongs to any of them.
const SAME = 7;
const OTHER = /[^a-z0-9]/g;
const LETTER = /[a-z]/;

/**
 * Whether most characters are in runs that follow the alphabet, the digits or the keys of a keyboard, side by side
 * (`abc123def456`, `qwertyuiop`) or by turns (`a1b2c3d4`, `1q2w3e4r`): of what is drawn at random, few are.
 */
export function isSequence(text: string): boolean {
  const characters = text.toLowerCase().replace(OTHER, "");
  if (!hasSteps(characters)) return false;
  // Of two digits in five one follows the other by chance.
  const steps = LETTER.test(characters) ? 1 : 2;
  let count = 0;
  for (let at = 0; at < characters.length; at++) {
    if (isInRun(characters, at, 1, steps + 1) || isInRun(characters, at, 2, steps + 2)) count++;
  }
  return count > 0 && count * 3 >= characters.length * 2;
}

/** Whether there are as many steps as runs have, of which two make one of three: most texts have fewer. */
function hasSteps(text: string): boolean {
  let steps = 0;
  // As runs are read, two places behind the end count.
  for (let at = 1; at < text.length + 2; at++)
    steps += Math.min(stepTo(text, at, 1), 1) + Math.min(stepTo(text, at, 2), 1);
  return steps * 9 >= text.length * 4;
}

/** Whether the character at `at` is in a run of so many steps, each `apart` from the next, and of three different ones. */
function isInRun(text: string, at: number, apart: number, steps: number): boolean {
  for (let last = at; last <= at + steps * apart; last += apart) {
    let runs = SAME;
    let different = 0;
    for (let step = 0; step < steps; step++) {
      const to = stepTo(text, last - step * apart, apart);
      runs &= to;
      if (to !== SAME) different++;
    }
    if (runs !== 0 && different > 2 - apart) return true;
  }
  return false;
}

/** The runs in which the character at `at` follows the one that stands `apart` before it. */
function stepTo(text: string, at: number, apart: number): number {
  return STEPS[(text.charCodeAt(at - apart) << SHIFT) | text.charCodeAt(at)] ?? 0;
}
