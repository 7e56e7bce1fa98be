import type { Anchors } from "./anchors.js";
import type { Automaton } from "./automaton.js";
import { DEEPEST, type End, type Rest } from "./beginnings.js";
import { type Bytes, PART } from "./bytes.js";
import { columnOf } from "./columns.js";
import type { Passage } from "./passage.js";
import { MOST_PLACES } from "./signs.js";
import type { SignsNear } from "./signs-near.js";

const BITS = 32;

/** What is looked for: the openings of rows, followed in two automata, and the characters of anchors. */
export interface Sought {
  readonly anchors: Anchors;
  /** Openings that are names, signs, and the characters of anchors. */
  readonly names: Automaton;
  /** Openings that are ways to write digits and letters. */
  readonly shapes: Automaton;
  /** The part of a text that is read, if it is ASCII. */
  readonly reading: Bytes;
}

/**
 * Finds one place after the other where rows may begin. The text is read once: a place is told where an opening that
 * began there is complete, and comes when none that began before it is still being read.
 */
export class Scan {
  readonly #sought: Sought;
  readonly #passage: Passage;
  readonly #signs: SignsNear;
  /** How far the text is read, and in which states. */
  #at = 0;
  #name = 0;
  #shape = 0;
  /** Places before it do not come. */
  #from = 0;
  /** The places that are told, and those of anchors: bit 0 is the last that was read, bit 1 the one before. */
  #told = 0;
  #anchored = 0;
  /** Which part of the text was read, and how much of it is bytes. */
  #partFrom = 0;
  #partTo = 0;
  #bytes = 0;

  constructor(sought: Sought, passage: Passage, signs: SignsNear) {
    this.#sought = sought;
    this.#passage = passage;
    this.#signs = signs;
  }

  /** Begins at `from`, with what signs begin with before that. */
  begin(from: number): void {
    const { text } = this.#passage;
    const { names, shapes } = this.#sought;
    const begin = Math.max(0, from - MOST_PLACES + 1);
    let name = begin === 0 ? names.beginning : names.begin(text, begin);
    for (let at = begin; at < from; at++) name = names.follow(name, columnOf(text.charCodeAt(at)));
    this.#name = name;
    this.#shape = shapes.begin(text, from);
    this.#at = from;
    this.#from = from;
    this.#told = 0;
    this.#anchored = 0;
    this.#partTo = 0;
  }

  /**
   * The next place where an opening stands, or what the end of the text cuts off and, unless it has ended, may become
   * one; -1 if there is none. Which rows begin there is still to be seen. Past `to` it need not be sought.
   */
  next(to = this.#passage.text.length): number {
    const { text, ended } = this.#passage;
    const end = Math.min(text.length, to + DEEPEST);
    for (;;) {
      const place = this.#read(end);
      if (place === -1 && ended && end === text.length) return -1;
      const last = place === -1 ? Math.min(to + 1, text.length) : place;
      const first = this.#sought.anchors.before(text, this.#from, last);
      if (first === last && place === -1) return -1;
      this.#from = first + 1;
      if (first < last || this.#take(place)) return first;
    }
  }

  /** Reads on until a place comes, but not past `end`; -1 if none does. */
  #read(end: number): number {
    for (;;) {
      const isRead = this.#at >= end;
      if (isRead && end === this.#passage.text.length && !this.#passage.ended) this.#told |= this.#live();
      const places = this.#told | this.#anchored;
      if (places !== 0) {
        const first = Math.clz32(places);
        if (isRead || first <= Math.clz32(this.#live())) return this.#at - BITS + first;
      } else if (!isRead) this.#pass(end);
      if (this.#at >= end) {
        if (isRead) return -1;
      } else this.#step();
    }
  }

  /** Takes a place that comes; whether an opening stands there and not only the character of an anchor. */
  #take(place: number): boolean {
    const bit = 1 << (this.#at - 1 - place);
    const isTold = (this.#told & bit) !== 0;
    this.#told &= ~bit;
    this.#anchored &= ~bit;
    return isTold;
  }

  /** The places from `#from` on of openings that are being read. */
  #live(): number {
    const { names, shapes } = this.#sought;
    const count = this.#at - this.#from;
    return (names.at(this.#name).live | shapes.at(this.#shape).live) & (count < BITS ? (1 << count) - 1 : -1);
  }

  /** Reads what tells of nothing. */
  #pass(end: number): void {
    const { text } = this.#passage;
    const { reading } = this.#sought;
    const names = this.#sought.names.table;
    const shapes = this.#sought.shapes.table;
    if (this.#at >= this.#partTo) {
      this.#partFrom = this.#at;
      this.#bytes = reading.read(text, this.#at);
      this.#partTo = this.#at + (this.#bytes || PART);
    }
    const { bytes } = reading;
    const from = this.#partFrom;
    const to = Math.min(end, this.#partTo);
    let name = this.#name;
    let shape = this.#shape;
    let at = this.#at;
    // Told apart in one loop, both would take as long as the slower one.
    if (this.#bytes > 0) {
      for (; at < to; at++) {
        const column = bytes[at - from] ?? 0;
        const nextName = names[name + column] ?? -1;
        const nextShape = shapes[shape + column] ?? -1;
        if ((nextName | nextShape) < 0) break;
        name = nextName;
        shape = nextShape;
      }
    } else {
      for (; at < to; at++) {
        const column = columnOf(text.charCodeAt(at));
        const nextName = names[name + column] ?? -1;
        const nextShape = shapes[shape + column] ?? -1;
        if ((nextName | nextShape) < 0) break;
        name = nextName;
        shape = nextShape;
      }
    }
    this.#name = name;
    this.#shape = shape;
    this.#at = at;
  }

  /** Reads one character. */
  #step(): void {
    const { names, shapes } = this.#sought;
    const column = columnOf(this.#passage.text.charCodeAt(this.#at++));
    this.#name = names.follow(this.#name, column);
    this.#shape = shapes.follow(this.#shape, column);
    const name = names.at(this.#name);
    const shape = shapes.at(this.#shape);
    if (name.signs.length > 0) this.#signs.note(name.signs, this.#at);
    this.#told <<= 1;
    if (name.ends.length > 0) this.#told |= this.#tell(names, name.ends);
    if (shape.ends.length > 0) this.#told |= this.#tell(shapes, shape.ends);
    this.#anchored = (this.#anchored << 1) | (name.isAnchor ? 1 : 0);
  }

  /** The places of openings that are complete, if they are of rows that are asked there. */
  #tell(automaton: Automaton, ends: readonly End[]): number {
    let told = 0;
    for (const end of ends) {
      const start = this.#at - end.depth;
      if (start < this.#from) continue;
      if (
        this.#isAsked(end, start) ||
        (end.rest !== undefined && this.#goesOn(automaton, end.rest, this.#at, start))
      )
        told |= 1 << (end.depth - 1);
    }
    return told;
  }

  /** Whether a row is asked at `start` that has its end there. */
  #isAsked({ groups }: End, start: number): boolean {
    return groups === undefined || this.#signs.isOneNear(groups, start);
  }

  /** Whether the rest of an opening that began at `start` stands at `at`, or as much as there is before the text ends. */
  #goesOn(automaton: Automaton, { child }: Rest, at: number, start: number): boolean {
    const { text, ended } = this.#passage;
    if (at === text.length) return !ended;
    const having = automaton.having(columnOf(text.charCodeAt(at)));
    for (let part = child; part !== undefined; part = part.sibling) {
      if (having[part.allows] !== 1) continue;
      if (part.end !== undefined && this.#isAsked(part.end, start)) return true;
      if (part.child !== undefined && this.#goesOn(automaton, part, at + 1, start)) return true;
    }
    return false;
  }
}
