const DIGITS = "0123456789";
const SEPARATORS = " .-/\u00a0\u202f\u2010\u2011\u2012\u2013\u2212";
const KINDS = new Map([
  ...[...DIGITS].map((char) => [char, "digit"] as const),
  ...[...SEPARATORS].map((char) => [char, "separator"] as const),
  ["+", "plus"],
  ["(", "open"],
  [")", "close"],
  ["", "end"],
]);
/** What stands in a number after its first character. */
export const IN_RUN = `${DIGITS}${SEPARATORS}()`;
const MOST_READ = 18;
// E.164 has fifteen digits at most, and one may be written that is not dialled.
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 16;
/** No number is written longer than this. */
export const LONGEST_RUN = 34;

/** Groups of digits as telephone numbers are written: where those end that make one long enough, and where all do. */
export interface Run {
  readonly ends: readonly number[];
  readonly at: number;
}

/** Reads groups of digits with one sign between them, some in parentheses, and perhaps a plus sign first. */
export function readRun(text: string, start: number): Run {
  const ends: number[] = [];
  const end = (place: number) => {
    if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) ends.push(place);
  };
  let open = false;
  let digits = 0;
  let before = "start";
  let at = start;
  for (; at < start + LONGEST_RUN; at++) {
    const char = text[at] ?? "";
    const kind = kindOf(char);
    if (!mayFollow(kind, before, open)) break;
    if (kind === "digit" && ++digits > MOST_READ) return { ends, at };
    if (before === "digit" && kind !== "digit" && !open) end(at);
    if (kind === "open" || kind === "close") open = kind === "open";
    if (kind === "close") end(at + 1);
    before = kind;
  }
  if (before === "digit" && !open) end(at);
  return { ends, at };
}

/** Whether a group of digits and a space stand before `start`: what begins there goes on. */
export function goesOn(text: string, start: number): boolean {
  return SEPARATORS.includes(text[start - 1] ?? "-") && DIGITS.includes(text[start - 2] ?? "-");
}

function kindOf(char: string): string {
  return KINDS.get(char) ?? "other";
}

function mayFollow(kind: string, before: string, open: boolean): boolean {
  if (kind === "digit") return true;
  if (kind === "separator") return (before === "digit" || before === "close") && !open;
  if (kind === "plus") return before === "start";
  if (kind === "open") return !open && before !== "close";
  return kind === "close" && open && before === "digit";
}
