import { Automaton } from "./automaton.js";
import { type Columns, columnOf } from "./columns.js";
import type { Headings } from "./headings.js";
import { type Node, parsePattern } from "./pattern.js";
import type { Ranges } from "./ranges.js";
import type { Recognizer } from "./recognizer.js";
import { UNKNOWN } from "./states.js";

// So much of a sign is looked for.
const MOST_PLACES = 7;
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
  readonly automaton: Automaton;
  /** How far before a place a sign may begin. */
  readonly behind: number;

  constructor(rows: readonly Recognizer[], columns: Columns) {
    const bound = rows.filter(({ near }) => near !== undefined);
    const patterns = new Set(bound.flatMap(({ near }) => [...(near?.before ?? []), ...(near?.after ?? [])]));
    const openings = new Map(
      [...patterns].flatMap(signsOf).map((opening) => [opening.join(), { opening, reach: 0 }]),
    );
    this.automaton = new Automaton([...openings.values()], columns);
    this.behind = Math.max(0, ...bound.map(({ behind }) => behind));
  }
}

/** Tells, from left to right in one text, whether a sign stands near enough to a place. */
export class SignsNear {
  readonly headings: Headings;
  readonly #signs: Signs;
  readonly #text: string;
  /** How far the text is read, in which state, and where the last sign in it ends. */
  #read = -1;
  #state = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(signs: Signs, text: string, headings: Headings) {
    this.#signs = signs;
    this.#text = text;
    this.headings = headings;
  }

  /** Whether one stands, or may come to stand, near a place from `from` on, before `to`, or something heads it. */
  isNear(from: number, to: number): boolean {
    if (to > this.#text.length) return true;
    const left = from - this.#signs.behind;
    const begin = Math.max(0, left);
    if (this.#read < begin) this.#readTo(to, begin);
    else if (this.#read < to) this.#readTo(Math.min(to + STRIDE, this.#text.length), begin);
    return this.#last > left || this.headings.of(from) !== "";
  }

  #readTo(end: number, from: number): void {
    const { automaton } = this.#signs;
    const text = this.#text;
    let state = this.#state;
    let at = this.#read;
    if (at < from) {
      at = from;
      state = beginning(automaton);
    }
    let table = automaton.table;
    for (; at < end; at++) {
      const column = columnOf(text.charCodeAt(at));
      const next = table[state | column] ?? UNKNOWN;
      if (next >= 0) state = next;
      else {
        state = automaton.follow(state, column);
        table = automaton.table;
        // Where all is followed anew, one may have been cut.
        if (state < 0 || automaton.at(state).ahead >= 0) this.#last = at + 1;
        if (state < 0) state = beginning(automaton);
      }
    }
    this.#read = end;
    this.#state = state;
  }
}

/** A text begins as it does after a space. */
function beginning(automaton: Automaton): number {
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
