import { ALWAYS, type Asked, type End } from "./automaton.js";
import { columnOf } from "./columns.js";
import type { Headings } from "./headings.js";
import { MOST_PLACES, type Signs } from "./signs.js";
import { UNKNOWN } from "./states.js";

const SPACE = 32;
// Once a second place is asked for, so much more is read: such places stand close together.
const STRIDE = 32;
const NOWHERE = -0x80000000;

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
