const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const UP = `${LETTERS} 01234567890 9abcdef0`;
const DOWN = [...UP].reverse().join("");
const KEYS = "1234567890 qwertyuiop asdfghjkl zxcvbnm 1qaz 2wsx 3edc 4rfv 5tgb 6yhn zaq1 xsw2 cde3";
const RUNS = [UP, DOWN, KEYS];
const CODES = 128;
// For two characters, a bit for each of the runs in which the second follows the first.
const STEPS = new Uint8Array(CODES * CODES);
RUNS.forEach((run, direction) => {
  for (let i = 1; i < run.length; i++) {
    const step = run.charCodeAt(i - 1) * CODES + run.charCodeAt(i);
    STEPS[step] = (STEPS[step] ?? 0) | (1 << direction);
  }
});
const SHORTEST_RUN = 3;
// Follows none. Past the end of a text is no number, which would make the loop several times slower.
const NO_CHAR = 0;

/**
 * Whether two characters of three are in runs that follow the alphabet, the digits or the keys of a keyboard, side by
 * side (`abc123def456`, `qwertyuiop`) or by turns (`a1b2c3d4`, `1q2w3e4r`).
 */
export function isSequence(text: string): boolean {
  const chars = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  // Two steps make a run of three: most texts have fewer.
  if (chars.length === 0 || (countSteps(chars, 1) + countSteps(chars, 2)) * 9 < chars.length * 4)
    return false;
  // Of two digits in five one follows the other by chance.
  const shortest = /[a-z]/.test(chars) ? SHORTEST_RUN : SHORTEST_RUN + 1;
  const inRun = new Uint8Array(chars.length);
  for (let bit = 1; bit < 1 << RUNS.length; bit <<= 1) {
    markRuns(chars, { bit, start: 0, apart: 1, shortest }, inRun);
    for (let start = 0; start < 2; start++) {
      markRuns(chars, { bit, start, apart: 2, shortest: SHORTEST_RUN + 1 }, inRun);
    }
  }
  let marked = 0;
  for (let i = 0; i < inRun.length; i++) marked += inRun[i] ?? 0;
  return marked * 3 >= chars.length * 2;
}

function countSteps(chars: string, apart: number): number {
  let count = 0;
  for (let at = apart; at < chars.length; at++) {
    const [code, next] = [chars.charCodeAt(at - apart), chars.charCodeAt(at)];
    if (code === next || STEPS[code * CODES + next] !== 0) count++;
  }
  return count;
}

interface Look {
  readonly bit: number;
  readonly start: number;
  readonly apart: number;
  readonly shortest: number;
}

// The same character twice belongs to any run; three different ones make one.
function markRuns(chars: string, { bit, start, apart, shortest }: Look, inRun: Uint8Array): void {
  let begin = start;
  let steps = 0;
  for (let at = start; at < chars.length; at += apart) {
    const code = chars.charCodeAt(at);
    const next = at + apart < chars.length ? chars.charCodeAt(at + apart) : NO_CHAR;
    const follows = ((STEPS[code * CODES + next] ?? 0) & bit) !== 0;
    if (follows) steps++;
    if (follows || code === next) continue;
    const isRun = at - begin >= (shortest - 1) * apart && steps >= SHORTEST_RUN - 1;
    for (let i = begin; isRun && i <= at; i += apart) inRun[i] = 1;
    begin = at + apart;
    steps = 0;
  }
}
