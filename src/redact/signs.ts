import { ALWAYS, Automaton, type End, type Followed } from "./automaton.js";
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

/**
 * What rows are told by that are asked only near it, as a telephone number is by `call`. It saves asking and changes
 * no answer: a row still decides for itself.
 */
export class Signs {
  readonly openings: readonly Followed[];
  readonly automaton: Automaton;
  /** How far before a place a sign may begin. */
  readonly behind: number;

  constructor(rows: readonly Recognizer[], columns: Columns) {
    const bound = rows.filter(({ near }) => near !== undefined);
    const patterns = new Set(bound.flatMap(({ near }) => [...(near?.before ?? []), ...(near?.after ?? [])]));
    const openings = new Map([...patterns].flatMap(signsOf).map((opening) => [opening.join(), opening]));
    this.openings = [...openings.values()].map((opening) => ({ opening, reach: 0, isSign: true }));
    this.automaton = new Automaton(this.openings, columns);
    this.behind = Math.max(0, ...bound.map(({ behind }) => behind));
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
  /** From where on signs are noted by others. */
  readonly #noted: number;
  /** How far the text is read, in which state, and where the last sign in it ends, be it read or noted. */
  #read = -1;
  #state = 0;
  #last = Number.NEGATIVE_INFINITY;
  /** The last place that none was near, before `#farTo`. */
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
    }
    return this.#heading;
  }

  /** Takes note of a sign that ends before `end`. */
  note(end: number): void {
    this.#last = Math.max(this.#last, end);
  }

  /** Whether, as far as signs tell, one of the rows is asked of which an opening from `from` on ends before `end`. */
  tell(ends: readonly End[], end: number, from: number): boolean {
    for (const { depth, ahead } of ends) {
      const start = end - depth;
      if (start >= from && (ahead === ALWAYS || this.isNear(start, start + ahead))) return true;
    }
    return false;
  }

  /** Whether one stands, or may come to stand, near a place from `from` on, before `to`, or heads it. */
  isNear(from: number, to: number): boolean {
    if (to > this.#text.length && !this.#ended) return true;
    // A row is asked after each place that its number may end at.
    if (from === this.#far && to <= this.#farTo) return false;
    const left = from - this.#signs.behind;
    const begin = Math.max(0, left);
    if (this.#last <= left && (to > from + 1 || begin < this.#noted))
      this.#readTo(Math.min(to, this.#text.length), begin);
    if (this.#last > left || this.#isIn(this.headingOf(from))) return true;
    this.#far = from;
    this.#farTo = to;
    return false;
  }

  #isIn(heading: string): boolean {
    const { automaton } = this.#signs;
    let state = beginning(automaton);
    for (const char of heading === "" ? "" : `${heading}: `) {
      state = automaton.follow(state, columnOf(char.charCodeAt(0)));
      if (this.#isSign(state)) return true;
    }
    return false;
  }

  // Where all is followed anew, one may have been cut.
  #isSign(state: number): boolean {
    return state < 0 || this.#signs.automaton.at(state).isSign;
  }

  #readTo(to: number, from: number): void {
    if (to <= this.#read) return;
    const { automaton } = this.#signs;
    const text = this.#text;
    const isNew = this.#read < from;
    const end = Math.min(isNew ? to : to + STRIDE, text.length);
    let at = isNew ? from : this.#read;
    let state = isNew ? beginning(automaton) : this.#state;
    let table = automaton.table;
    for (; at < end; at++) {
      const column = columnOf(text.charCodeAt(at));
      const next = table[state | column] ?? UNKNOWN;
      if (next >= 0) state = next;
      else {
        state = automaton.follow(state, column);
        table = automaton.table;
        if (this.#isSign(state)) this.#last = Math.max(this.#last, at + 1);
        if (state < 0) state = beginning(automaton);
      }
    }
    // A text ends as it does before a space.
    if (end === text.length && this.#isSign(automaton.follow(state, SPACE))) this.#last = end + 1;
    this.#read = end;
    this.#state = state;
  }
}

/** A text begins as it does after a space. */
export function beginning(automaton: Automaton): number {
  return automaton.follow(automaton.begin("", 0), SPACE);
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
