import {
  ALWAYS,
  ASKED_ALWAYS,
  type Asked,
  Automaton,
  aheadOf,
  type End,
  type Followed,
} from "./automaton.js";
import { type Columns, columnOf } from "./columns.js";
import type { Headings } from "./headings.js";
import { type Node, parsePattern } from "./pattern.js";
import type { Ranges } from "./ranges.js";
import type { Recognizer } from "./recognizer.js";
import { UNKNOWN } from "./states.js";

/** So much of a sign is looked for. */
export const MOST_PLACES = 7;
// What may be there so often is listed; what more often, not: there a sign ends.
const MOST_TIMES = 2;
const SPACE = 32;
// Once a second place is asked for, so much more is read: such places stand close together.
const STRIDE = 32;
const NOWHERE = -0x80000000;

/**
 * What rows are told by that are asked only near it, as a telephone number is by `call`. It saves asking and changes
 * no answer: a row still decides for itself.
 */
export class Signs {
  readonly openings: readonly Followed[];
  readonly automaton: Automaton;
  /** When each row is asked: those with the same signs are of one group. */
  readonly asked: readonly Asked[];
  /** How far before a place a sign may begin. */
  readonly behind: number;
  /** All groups. */
  readonly all: readonly number[];

  constructor(rows: readonly Recognizer[], columns: Columns) {
    const groups = new Map<string, readonly number[]>();
    const openings = new Map<string, { opening: string[]; signs: Set<number> }>();
    this.asked = rows.map((row) => {
      if (row.near === undefined) return ASKED_ALWAYS;
      const patterns = [...(row.near.before ?? []), ...(row.near.after ?? [])];
      const name = patterns.join();
      const group = groups.get(name) ?? [groups.size];
      if (!groups.has(name)) add(openings, patterns.flatMap(signsOf), groups.size);
      groups.set(name, group);
      return { ahead: aheadOf(row), groups: group };
    });
    this.all = [...groups.values()].flat();
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

/** Tells, from left to right in one text, whether a sign stands near enough to a place. */
export class SignsNear {
  readonly #signs: Signs;
  readonly #text: string;
  readonly #ended: boolean;
  readonly #headings: Headings;
  #asked = -1;
  #heading = "";
  /** The groups of which a sign stands in the heading, once it is asked for. */
  #headed: readonly number[] | undefined;
  /** From where on signs are noted by others. */
  readonly #noted: number;
  /** How far the text is read, in which state, and where the last sign of each group ends, be it read or noted. */
  #read = -1;
  #state = 0;
  #last: Int32Array | undefined;
  #latest = NOWHERE;
  /** The last place that no sign was near, before `#farTo`. */
  #far = -1;
  #farTo = 0;

  constructor(
    signs: Signs,
    text: string,
    headings: Headings,
    noted = Number.POSITIVE_INFINITY,
    ended = false,
  ) {
    this.#ended = ended;
    this.#signs = signs;
    this.#text = text;
    this.#headings = headings;
    this.#noted = noted;
  }

  /** What heads the column of a table that begins at `start`; empty if nothing does. */
  headingOf(start: number): string {
    if (start !== this.#asked) {
      this.#asked = start;
      this.#heading = this.#headings.of(this.#text, start);
      this.#headed = undefined;
    }
    return this.#heading;
  }

  /** Takes note of signs of these groups that end before `end`. */
  note(groups: readonly number[], end: number): void {
    if (groups.length === 0) return;
    this.#last ??= new Int32Array(this.#signs.all.length).fill(NOWHERE);
    if (end > this.#latest) this.#latest = end;
    for (const group of groups) if ((this.#last[group] ?? end) < end) this.#last[group] = end;
  }

  /** Whether, as far as signs tell, one of the rows is asked of which an opening from `from` on ends before `end`. */
  tell(ends: readonly End[], end: number, from: number): boolean {
    for (const asked of ends) {
      const start = end - asked.depth;
      if (start >= from && this.mayAsk(asked, start)) return true;
    }
    return false;
  }

  /** Whether a sign of one of the groups stands, or may come to stand, near a place, or heads it. */
  mayAsk({ ahead, groups }: Asked, start: number): boolean {
    const to = start + ahead;
    // Rows are asked after each place that their numbers may end at.
    return (start !== this.#far || to > this.#farTo) && (ahead === ALWAYS || this.#isNear(groups, start, to));
  }

  #isNear(groups: readonly number[], start: number, to: number): boolean {
    if (to > this.#text.length && !this.#ended) return true;
    const left = start - this.#signs.behind;
    if (this.#endsAfter(left, groups)) return true;
    if (to > this.#read && this.#readNear(start, to) && this.#endsAfter(left, groups)) return true;
    if (this.headingOf(start) !== "") return this.#heads(groups);
    if (this.#latest > left) return false;
    this.#far = start;
    this.#farTo = to;
    return false;
  }

  #endsAfter(left: number, groups: readonly number[]): boolean {
    if (this.#latest <= left) return false;
    for (const group of groups) if ((this.#last?.[group] ?? NOWHERE) > left) return true;
    return false;
  }

  #heads(groups: readonly number[]): boolean {
    this.#headed ??= this.#signsIn(`${this.#heading}: `);
    return groups.some((group) => this.#headed?.includes(group));
  }

  #signsIn(text: string): readonly number[] {
    const { automaton } = this.#signs;
    const found: number[] = [];
    let state = automaton.beginning;
    for (let at = 0; at < text.length; at++) {
      state = automaton.follow(state, columnOf(text.charCodeAt(at)));
      found.push(...this.#endingIn(state));
      if (state < 0) return found;
    }
    return found;
  }

  // Where all is followed anew, one may have been cut.
  #endingIn(state: number): readonly number[] {
    return state < 0 ? this.#signs.all : this.#signs.automaton.at(state).signs;
  }

  /** Reads what is near a place, before `to`, if others do not note it. */
  #readNear(start: number, to: number): boolean {
    let begin = Math.max(0, start - this.#signs.behind);
    if (begin >= this.#noted) {
      if (to === start + 1) return false;
      begin = Math.max(begin, start - MOST_PLACES);
    }
    this.#readTo(Math.min(to, this.#text.length), begin);
    return true;
  }

  #readTo(to: number, from: number): void {
    if (to <= this.#read) return;
    const { automaton } = this.#signs;
    const text = this.#text;
    const isNew = this.#read < from;
    const end = Math.min(isNew ? to : to + STRIDE, text.length);
    let at = isNew ? from : this.#read;
    let state = isNew ? automaton.beginning : this.#state;
    let table = automaton.table;
    for (; at < end; at++) {
      const column = columnOf(text.charCodeAt(at));
      const next = table[state | column] ?? UNKNOWN;
      if (next >= 0) state = next;
      else {
        state = automaton.follow(state, column);
        table = automaton.table;
        this.note(this.#endingIn(state), at + 1);
        if (state < 0) state = automaton.beginning;
      }
    }
    // A text ends as it does before a space.
    if (end === text.length) this.note(this.#endingIn(automaton.follow(state, SPACE)), end + 1);
    this.#read = end;
    this.#state = state;
  }
}

/** How what a pattern matches may begin. Its looks to the left and right for letters are places of their own. */
export function signsOf({ source, flags }: RegExp): string[][] {
  const words = source.replace(/\$$/, "").replaceAll(/\(\?<?!\[a-z\]\)/g, "[^a-z]");
  return beginnings([parsePattern(new RegExp(words, flags)).node], MOST_PLACES);
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
    for (let column = columnOf(low); column <= columnOf(high); column++) chars += String.fromCharCode(column);
  }
  return chars;
}
