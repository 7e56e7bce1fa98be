import { type Node, parsePattern } from "../pattern/pattern.js";
import type { Ranges } from "../pattern/ranges.js";
import type { Recognizer } from "../recognizer.js";
import { Automaton } from "./automaton.js";
import type { Followed } from "./beginnings.js";
import { COLUMNS, type Columns, columnOf } from "./columns.js";

/** So much of a sign is looked for. */
export const MOST_PLACES = 7;
// What may be there so often is listed; what more often, not: there a sign ends.
const MOST_TIMES = 2;

/**
 * What rows are told by that are asked only near it, as a telephone number is by `call`. It saves asking and changes
 * no answer: a row still decides for itself.
 */
export class Signs {
  readonly openings: readonly Followed[];
  readonly automaton: Automaton;
  /** The group of each row, of those with the same signs; `undefined` if it is always asked. */
  readonly groups: readonly (number | undefined)[];
  /** How many groups there are. */
  readonly size: number;
  /** How far before a place a sign may begin. */
  readonly behind: number;
  /** Of each group, how far after a place a sign may end: 0 if none may stand there. */
  readonly ahead: Int32Array;
  /** The most of these. */
  readonly furthest: number;

  constructor(rows: readonly Recognizer[], columns: Columns) {
    const groups = new Map<string, number>();
    const openings = new Map<string, { opening: string[]; signs: Set<number> }>();
    const known = new Map<RegExp, string[][]>();
    const sets = new Map<string, Ranges>();
    const once = (pattern: RegExp) => {
      const signs = known.get(pattern) ?? signsOf(pattern, sets);
      known.set(pattern, signs);
      return signs;
    };
    this.groups = rows.map(({ near }) => {
      if (near === undefined) return undefined;
      const patterns = [...(near.before ?? []), ...(near.after ?? [])];
      const name = patterns.join();
      const group = groups.get(name) ?? groups.size;
      if (!groups.has(name)) add(openings, patterns.flatMap(once), group);
      groups.set(name, group);
      return group;
    });
    this.size = groups.size;
    this.ahead = new Int32Array(this.size);
    for (const [rank, { near, reach }] of rows.entries()) {
      const group = this.groups[rank];
      if (group !== undefined && near?.after !== undefined)
        this.ahead[group] = Math.max(this.ahead[group] ?? 0, reach);
    }
    this.furthest = Math.max(0, ...this.ahead);
    // Many signs are of the same groups.
    const shared = new Map<string, readonly number[]>();
    this.openings = [...openings.values()].map(({ opening, signs }) => {
      const key = [...signs].join();
      const same = shared.get(key) ?? [...signs];
      shared.set(key, same);
      return { opening, signs: same };
    });
    this.automaton = new Automaton(this.openings, columns);
    this.behind = Math.max(0, ...rows.map(({ near, behind }) => (near === undefined ? 0 : behind)));
  }
}

function add(
  openings: Map<string, { opening: string[]; signs: Set<number> }>,
  more: readonly string[][],
  group: number,
): void {
  for (const opening of more) {
    const key = opening.join();
    const known = openings.get(key) ?? { opening, signs: new Set() };
    openings.set(key, known);
    known.signs.add(group);
  }
}

/** How what a pattern matches may begin. Its looks to the left and right for letters are places of their own. */
export function signsOf({ source, flags }: RegExp, sets?: Map<string, Ranges>): string[][] {
  const words = source.replace(/\$$/, "").replaceAll(/\(\?<?!\[a-z\]\)/g, "[^a-z]");
  return beginnings([parsePattern(new RegExp(words, flags), sets).node], MOST_PLACES);
}

/** How nodes may begin that follow each other: so many places, or as far as the ways to go on can be listed. */
function beginnings(nodes: readonly Node[], places: number): string[][] {
  const [first, ...rest] = nodes;
  if (first === undefined || places === 0) return [[]];
  switch (first.kind) {
    case "set": {
      const chars = charsOf(first.ranges);
      return beginnings(rest, places - 1).map((next) => [chars, ...next]);
    }
    case "sequence":
      return beginnings([...first.items, ...rest], places);
    case "choice":
      return first.items.flatMap((item) => beginnings([item, ...rest], places));
    case "repeat": {
      if (first.max > MOST_TIMES) return [[]];
      const times = Array.from({ length: first.max - first.min + 1 }, (_, more) => first.min + more);
      return times.flatMap((count) => beginnings([...Array(count).fill(first.item), ...rest], places));
    }
  }
}

/** One character for each column that a set has. */
function charsOf(ranges: Ranges): string {
  let chars = "";
  for (const [low, high] of ranges) {
    // So many that follow each other have all the columns that there are.
    const last = Math.min(high, low + COLUMNS);
    for (let code = low; code <= last; code++) chars += String.fromCharCode(columnOf(code));
  }
  return chars;
}
