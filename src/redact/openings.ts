import { beginsWord, type Recognizer } from "./recognizer.js";

/** A row, and its place in the table: of two that match from the same place the one that stands first wins. */
export interface Ranked {
  readonly row: Recognizer;
  readonly rank: number;
}

// How many code units of an opening the first look tells apart.
const LOOK = 4;
const GROUPS = 32;
// ASCII has a column each; what is beyond shares the last one, which ASCII text hardly uses.
const COLUMNS = 128;
const BEYOND = 127;
const SQUARE = COLUMNS * COLUMNS;
const PAIRS = 4;

/**
 * Finds the places where an opening may stand, in one pass and nearly as fast for two hundred openings as for ten.
 *
 * The rows are spread over 32 groups, one bit each. One table says for each pair of characters which groups have an
 * opening that begins so, another which have one that goes on so; a place is worth a look when a bit is set in both.
 */
export class Openings {
  readonly #heads = new Int32Array(SQUARE);
  readonly #tails = new Int32Array(SQUARE);
  /** The same for all pairs of an opening, and the rows grouped otherwise: for a second look. */
  readonly #again = new Int32Array(PAIRS * SQUARE);
  /** The groups with a row that may begin inside a word. */
  #glued = 0;
  readonly #byHead: Ranked[][] = [];
  readonly #byFirst: Ranked[][] = [];

  constructor(rows: readonly Recognizer[]) {
    const ranked = rows.map((row, rank) => ({ row, rank }));
    for (const entry of ranked) this.#file(entry);
    // Those that begin alike share a group: the fewer pairs a group has, the fewer places look like one of its.
    const alike = ranked
      .filter(({ row }) => row.anchor === undefined)
      .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
    alike.forEach(({ row: { opening, word } }, i) => {
      const group = 1 << Math.floor((i * GROUPS) / alike.length);
      if (word !== true) this.#glued |= group;
      mark(this.#heads, columns(opening[0]), columns(opening[1]), group);
      mark(this.#tails, columns(opening[2]), columns(opening[3]), group);
      for (let pair = 0; pair < PAIRS; pair++) {
        const [first, second] = [columns(opening[pair]), columns(opening[pair + 1])];
        mark(this.#again, first, second, 1 << (i % GROUPS), pair * SQUARE);
      }
    });
  }

  #file(entry: Ranked): void {
    for (const first of columns(entry.row.opening[0])) {
      put(this.#byFirst, first, entry);
      for (const second of columns(entry.row.opening[1])) put(this.#byHead, (first << 7) | second, entry);
    }
  }

  /** The rows that may begin at `at`, in the order of the table. */
  at(text: string, at: number): readonly Ranked[] {
    const first = column(text, at);
    if (at + 1 >= text.length) return this.#byFirst[first] ?? [];
    return this.#byHead[(first << 7) | column(text, at + 1)] ?? [];
  }

  /**
   * Where the next opening may begin before `limit`, or what the end of the text cuts off and may become one; `limit`
   * if nowhere.
   */
  next(text: string, from: number, limit: number): number {
    const heads = this.#heads;
    const tails = this.#tails;
    const last = Math.min(limit - 1, text.length - LOOK);
    let at = from;
    if (at <= last) {
      let head = (column(text, at) << 7) | column(text, at + 1);
      let middle = ((head & BEYOND) << 7) | column(text, at + 2);
      for (; at <= last; at++) {
        const tail = ((middle & BEYOND) << 7) | column(text, at + 3);
        const groups = (heads[head] ?? 0) & (tails[tail] ?? 0);
        if (groups !== 0 && this.#mayBegin(groups, text, at)) return at;
        head = middle;
        middle = tail;
      }
    }
    for (; at < limit; at++) if (this.#stands(text, at)) return at;
    return limit;
  }

  #mayBegin(groups: number, text: string, at: number): boolean {
    if ((groups & this.#glued) === 0 && !beginsWord(text, at)) return false;
    let again = -1;
    for (let i = 0; i < PAIRS && at + i + 1 < text.length; i++) {
      again &= this.#again[i * SQUARE + ((column(text, at + i) << 7) | column(text, at + i + 1))] ?? 0;
    }
    return again !== 0 && this.#stands(text, at);
  }

  #stands(text: string, at: number): boolean {
    const word = beginsWord(text, at);
    for (const { row } of this.at(text, at)) {
      if (row.word === true && !word) continue;
      if (row.anchor === undefined && fits(row.opening, text, at)) return true;
    }
    return false;
  }
}

function put(rows: Ranked[][], at: number, entry: Ranked): void {
  const list = rows[at];
  if (list === undefined) rows[at] = [entry];
  else if (list.at(-1) !== entry) list.push(entry);
}

function firstOf({ row }: Ranked): string {
  return (row.word === true ? "1" : "0") + row.opening.slice(0, 2).join("\0").toLowerCase();
}

function column(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < BEYOND ? code : BEYOND;
}

/** The columns of what an opening allows at one place; all of them beyond its end. */
function columns(allowed: string | undefined): number[] {
  if (allowed === undefined) return Array.from({ length: COLUMNS }, (_, i) => i);
  return [...new Set([...allowed].map((char) => column(char, 0)))];
}

function mark(
  table: Int32Array,
  firsts: readonly number[],
  seconds: readonly number[],
  group: number,
  offset = 0,
): void {
  for (const first of firsts) {
    for (const second of seconds) {
      const at = offset + ((first << 7) | second);
      table[at] = (table[at] ?? 0) | group;
    }
  }
}

/** Whether an opening stands at `at`, or as much of it as there is before the text ends. */
export function fits(opening: readonly string[], text: string, at: number): boolean {
  const end = Math.min(opening.length, text.length - at);
  // From the last one back: openings that begin as words do differ from words there.
  for (let i = end - 1; i >= 0; i--) {
    if (!(opening[i] ?? "").includes(text[at + i] ?? "")) return false;
  }
  return true;
}
