const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const UP = `${LETTERS} 01234567890 9abcdef0`;
const DOWN = [...UP].reverse().join("");
const KEYS = "1234567890 qwertyuiop asdfghjkl zxcvbnm 1qaz 2wsx 3edc 4rfv 5tgb 6yhn zaq1 xsw2 cde3";
const RUNS = [UP, DOWN, KEYS];
const SHIFT = 7;
const CODES = 1 << SHIFT;
const SAME = 1 << RUNS.length;
// Of what may be in a run the code, of letters that of the small ones; of all else nothing.
const IN_RUNS = Uint8Array.from({ length: CODES }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? code | 32 : 0,
);
// For two characters, a bit for each of the runs in which the second follows the first. The same one twice belongs to
// any run.
const STEPS = new Uint8Array(CODES << SHIFT);
RUNS.forEach((run, direction) => {
  for (let i = 1; i < run.length; i++) {
    const step = (run.charCodeAt(i - 1) << SHIFT) | run.charCodeAt(i);
    STEPS[step] = (STEPS[step] ?? 0) | (1 << direction);
  }
});
for (let code = 1; code < CODES; code++) STEPS[(code << SHIFT) | code] = 2 * SAME - 1;
const SHORTEST_RUN = 3;
// With a mark for what is in a run. To be read into by each text: to make it anew would cost more than to read.
const CODES_READ = new Uint8Array(512);
const MARK = CODES;

/**
 * Whether two characters of three are in runs that follow the alphabet, the digits or the keys of a keyboard, side by
 * side (`abc123def456`, `qwertyuiop`) or by turns (`a1b2c3d4`, `1q2w3e4r`).
 */
export function isSequence(text: string): boolean {
  const codes = text.length > CODES_READ.length ? new Uint8Array(text.length) : CODES_READ;
  const length = read(text, codes);
  const is = hasSteps(codes, length) && isInRuns(codes, length);
  // It may be of a secret: nothing of it stays.
  codes.fill(0, 0, length);
  return is;
}

/** Puts the codes of what may be in runs in their place; how many there are. */
function read(text: string, codes: Uint8Array): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = IN_RUNS[text.charCodeAt(i)] ?? 0;
    codes[length] = code;
    length += oneIf(code);
  }
  return length;
}

// In what is random no branch is foreseen.
function oneIf(value: number): number {
  return (value + CODES - 1) >> SHIFT;
}

// Two steps make a run of three: most texts have fewer.
function hasSteps(codes: Uint8Array, length: number): boolean {
  let steps = 0;
  let last = 0;
  let secondLast = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i] ?? 0;
    steps += oneIf(STEPS[(last << SHIFT) | code] ?? 0) + oneIf(STEPS[(secondLast << SHIFT) | code] ?? 0);
    secondLast = last;
    last = code;
  }
  return length > 0 && steps * 9 >= length * 4;
}

function isInRuns(codes: Uint8Array, length: number): boolean {
  // Of two digits in five one follows the other by chance.
  markRuns(codes, length, 1, hasLetter(codes, length) ? SHORTEST_RUN : SHORTEST_RUN + 1);
  markRuns(codes, length, 2, SHORTEST_RUN + 1);
  let marked = 0;
  for (let i = 0; i < length; i++) if ((codes[i] ?? 0) >= MARK) marked++;
  return marked * 3 >= length * 2;
}

function hasLetter(codes: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if ((codes[i] ?? 0) >= FIRST_LETTER) return true;
  return false;
}

const FIRST_LETTER = 97;

/** Marks the characters in runs of which each stands `apart` from the next. */
function markRuns(codes: Uint8Array, length: number, apart: number, shortest: number): void {
  for (let at = 0; at + apart < length; at++) {
    const begun = stepAt(codes, at, apart) & (at < apart ? -1 : ~stepAt(codes, at - apart, apart));
    if (begun === 0) continue;
    for (let bit = 1; bit < SAME; bit <<= 1)
      if ((begun & bit) !== 0) markRun(bit, codes, length, at, apart, shortest);
  }
}

/** Marks a run that begins at `begin`, if it is one: three different characters are. */
function markRun(
  bit: number,
  codes: Uint8Array,
  length: number,
  begin: number,
  apart: number,
  shortest: number,
): void {
  let different = 0;
  let end = begin;
  for (; end + apart < length; end += apart) {
    const step = stepAt(codes, end, apart);
    if ((step & bit) === 0) break;
    if (step < SAME) different++;
  }
  if (different < SHORTEST_RUN - 1 || end - begin < (shortest - 1) * apart) return;
  for (let at = begin; at <= end; at += apart) codes[at] = (codes[at] ?? 0) | MARK;
}

/** In which runs the character that stands `apart` from one follows it. */
function stepAt(codes: Uint8Array, at: number, apart: number): number {
  const code = (codes[at] ?? 0) & ~MARK;
  const next = (codes[at + apart] ?? 0) & ~MARK;
  return STEPS[(code << SHIFT) | next] ?? 0;
}
