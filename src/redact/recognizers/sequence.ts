const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const UP = `${LETTERS} 01234567890 9abcdef0`;
const KEYS = "1234567890 qwertyuiop asdfghjkl zxcvbnm 1qaz 2wsx 3edc 4rfv 5tgb 6yhn zaq1 xsw2 cde3";
// For each direction the pairs that follow one another; the same character twice belongs to each.
const DIRECTIONS = [UP, [...UP].reverse().join(""), KEYS].map(
  (run) => new Set([...run].map((_, i) => run.slice(i, i + 2))),
);
const SHORTEST_RUN = 3;

/**
 * Whether two characters of three are in runs that follow the alphabet, the digits or the keys of a keyboard, side by
 * side (`abc123def456`, `qwertyuiop`) or by turns (`a1b2c3d4`, `1q2w3e4r`).
 */
export function isSequence(text: string): boolean {
  const chars = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  // Of two digits in five one follows the other by chance.
  const shortest = /[a-z]/.test(chars) ? SHORTEST_RUN : SHORTEST_RUN + 1;
  const inRun = new Set<number>();
  for (const pairs of DIRECTIONS) {
    addRuns(chars, { pairs, start: 0, apart: 1, shortest }, inRun);
    for (const start of [0, 1]) addRuns(chars, { pairs, start, apart: 2, shortest: SHORTEST_RUN + 1 }, inRun);
  }
  return chars.length > 0 && inRun.size * 3 >= chars.length * 2;
}

interface Look {
  readonly pairs: ReadonlySet<string>;
  readonly start: number;
  readonly apart: number;
  readonly shortest: number;
}

function addRuns(chars: string, { pairs, start, apart, shortest }: Look, inRun: Set<number>): void {
  let begin = start;
  for (let at = start; at < chars.length; at += apart) {
    const [char, next] = [chars.charAt(at), chars.charAt(at + apart)];
    if (next !== "" && (next === char || pairs.has(char + next))) continue;
    const places = placesOf(begin, at, apart);
    if (places.length >= shortest && new Set(places.map((i) => chars[i])).size >= SHORTEST_RUN) {
      for (const i of places) inRun.add(i);
    }
    begin = at + apart;
  }
}

function placesOf(from: number, to: number, apart: number): number[] {
  return Array.from({ length: (to - from) / apart + 1 }, (_, i) => from + i * apart);
}
