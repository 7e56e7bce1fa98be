import { columnOf } from "./columns.js";
import type { Headings } from "./headings.js";
import type { Passage } from "./passage.js";
import { MOST_PLACES, type Signs } from "./signs.js";

const SPACE = 32;
// Once a second place is asked for, so much more is read: such places stand close together.
const STRIDE = 64;
const MOST_ASKED = 8;

/**
 * Tells, from left to right in one text, whether a sign stands near enough to a place. What it knows it counts from the
 * beginning of all text.
 */
export class SignsNear {
  readonly #signs: Signs;
  readonly #passage: Passage;
  readonly #headings: Headings;
  /** The place that was asked for last, before which signs count that end after `#left`, and what heads it. */
  #place = -1;
  #left = 0;
  #heading: string | undefined;
  /** The places that were asked for since the text began anew, if they are few and nothing heads them. */
  asked: number[] | undefined = [];
  /** The groups of which a sign stands in a heading: in the last one that was asked for. */
  #headed: readonly number[] = [];
  #headedBy = "";
  /** Where the last sign of each group ends, be it noted or read ahead, and the last of all. */
  #last: Float64Array | undefined;
  #latest = 0;
  /** How far was read ahead. */
  #read = 0;

  constructor(signs: Signs, passage: Passage, headings: Headings) {
    this.#signs = signs;
    this.#passage = passage;
    this.#headings = headings;
  }

  /** To be told where other text is there. */
  move(): void {
    this.#place = -1;
  }

  /** To be told where the text has begun anew. */
  begin(): void {
    this.#place = -1;
    this.asked = [];
    const { offset } = this.#passage;
    // What was read ahead was so behind other text.
    if (this.#read > offset + MOST_PLACES) this.#readOn(0, MOST_PLACES);
    else this.#read = offset;
  }

  /** What heads the column of a table that begins at `start`; empty if nothing does. */
  headingOf(start: number): string {
    if (start !== this.#place) this.#go(start);
    if (this.#heading === undefined) {
      this.#heading = this.#headings.of(this.#passage.text, start);
      if (this.#heading !== "" || this.asked?.length === MOST_ASKED) this.asked = undefined;
      this.asked?.push(start);
    }
    return this.#heading;
  }

  /** Takes note of signs of these groups that end before `end`. */
  note(groups: readonly number[], end: number): void {
    if (groups.length === 0) return;
    this.#last ??= new Float64Array(this.#signs.size);
    const place = this.#passage.offset + end;
    if (place > this.#latest) this.#latest = place;
    for (const group of groups) if ((this.#last[group] ?? place) < place) this.#last[group] = place;
  }

  /** Whether a sign of one of the groups does what {@link isNear} says. */
  isOneNear(groups: readonly number[], start: number): boolean {
    if (this.#isNoneNear(start)) return false;
    for (const group of groups) if (this.isNear(group, start)) return true;
    return false;
  }

  /** Whether a sign of a group stands, or may come to stand, near a place, or heads it. */
  isNear(group: number, start: number): boolean {
    if (start !== this.#place) this.#go(start);
    return this.#stands(group) || this.#follows(group, start) || this.#heads(group, start);
  }

  /** Whether it is known that none does, of any group, as in most of a text. */
  #isNoneNear(start: number): boolean {
    if (start !== this.#place) this.#go(start);
    if (this.#latest > this.#left) return false;
    const { text, ended, offset } = this.#passage;
    const to = start + this.#signs.furthest;
    if (to > text.length && !ended) return false;
    return offset + Math.min(to, text.length) <= this.#read && this.headingOf(start) === "";
  }

  #go(start: number): void {
    const { text, ended, offset, begin } = this.#passage;
    this.#place = start;
    const left = Math.max(offset + start - this.#signs.behind, begin);
    // A sign may end with the character that it stands before.
    this.#left = start < text.length || ended ? left : Number.NEGATIVE_INFINITY;
    this.#heading = undefined;
  }

  #stands(group: number): boolean {
    return this.#latest > this.#left && (this.#last?.[group] ?? 0) > this.#left;
  }

  /** Signs that stand before a place are noted; those after it are read here. */
  #follows(group: number, start: number): boolean {
    const { text, ended, offset } = this.#passage;
    const ahead = this.#signs.ahead[group] ?? 0;
    if (ahead === 0) return false;
    const to = start + ahead;
    if (to > text.length && !ended) return true;
    if (offset + Math.min(to, text.length) <= this.#read) return false;
    this.#readAhead(start, to);
    return this.#stands(group);
  }

  #heads(group: number, start: number): boolean {
    const heading = this.headingOf(start);
    if (heading === "") return false;
    if (heading !== this.#headedBy) {
      this.#headed = this.#signsIn(`${heading}: `);
      this.#headedBy = heading;
    }
    return this.#headed.includes(group);
  }

  #signsIn(text: string): readonly number[] {
    const { automaton } = this.#signs;
    const found: number[] = [];
    let state = automaton.beginning;
    for (let at = 0; at < text.length; at++) {
      state = automaton.follow(state, columnOf(text.charCodeAt(at)));
      found.push(...automaton.at(state).signs);
    }
    return found;
  }

  #readAhead(start: number, to: number): void {
    const { text, offset } = this.#passage;
    const read = this.#read - offset;
    const isNew = read < start - MOST_PLACES;
    const end = Math.min(isNew ? to : to + STRIDE, text.length);
    const state = this.#readOn(Math.max(0, (isNew ? start : read) - MOST_PLACES), end);
    // A text ends as it does before a space.
    const { automaton } = this.#signs;
    if (end === text.length) this.note(automaton.at(automaton.follow(state, SPACE)).signs, end + 1);
    this.#read = offset + end;
  }

  /** Takes note of the signs in a part of the text; the state at its end. */
  #readOn(from: number, end: number): number {
    const { automaton } = this.#signs;
    const { text } = this.#passage;
    let state = automaton.beginning;
    let table = automaton.table;
    for (let at = from; at < end; at++) {
      const column = columnOf(text.charCodeAt(at));
      const next = table[state + column] ?? -1;
      if (next >= 0) state = next;
      else {
        state = automaton.follow(state, column);
        table = automaton.table;
        this.note(automaton.at(state).signs, at + 1);
      }
    }
    return state;
  }
}
