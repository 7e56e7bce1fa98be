import {
  ANYWHERE,
  AT_NUMBERS,
  AT_WORDS,
  Beginnings,
  DEEPEST,
  type End,
  type Followed,
} from "./beginnings.js";
import { COLUMNS, type Columns } from "./columns.js";
import { LEFTS, leftAfter, leftOf, mayBeginNumber, mayBeginWord } from "./left.js";
import { States, UNKNOWN } from "./states.js";

/** What is known of the beginnings that stand before some place. */
interface State {
  /** Where those of rows begin: bit 0 is right before the place, bit 1 one before that. */
  readonly live: number;
  /** Those that are complete, the longest first. */
  readonly ends: readonly End[];
  /** The groups of rows of which a sign ends there. */
  readonly signs: readonly number[];
  /** Whether the character of an anchor stands there. */
  readonly isAnchor: boolean;
}

const SPACE = 32;
const NOTHING: State = { live: 0, ends: [], signs: [], isAnchor: false };

/**
 * Follows all openings through a text at once: one look into a table for each character, however many there are.
 *
 * A state is the beginnings that stand before a place, the longest first, after what stands to its left. The table is
 * worked out where a text needs it, because few of its states ever come up. Should there be too many, it is begun anew.
 */
export class Automaton {
  readonly #columns: Columns;
  readonly #beginnings: Beginnings;
  #states = new States<State>();
  /** What begins with a character, after what stands to the left of it: worked out once. */
  readonly #firsts: number[][] = [];
  /** The next state, while it is worked out. */
  readonly #place: Int32Array;

  constructor(openings: readonly Followed[], columns: Columns, followed = DEEPEST) {
    this.#columns = columns;
    this.#beginnings = new Beginnings(openings, columns, followed);
    this.#place = new Int32Array(this.#beginnings.size + 1);
    this.#forget();
  }

  /** The next state for a state and a column, at `state + column`; `~state` if an opening or a sign ends in it. */
  get table(): Int32Array {
    return this.#states.table;
  }

  /** The state at `at`, of which nothing is known but what stands before it. */
  begin(text: string, at: number): number {
    return LEFTS.indexOf(leftOf(text, at)) * COLUMNS;
  }

  /** The state where a text begins: as after a space. */
  get beginning(): number {
    return this.follow(this.begin("", 0), SPACE);
  }

  /** The next state. States that were given before may be gone then; this one is not. */
  follow(state: number, column: number): number {
    const at = state + column;
    const known = this.table[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known < 0 ? ~known : known;
    const length = this.#step(state, column);
    if (this.#states.isFull) {
      this.#forget();
      return this.#number(length);
    }
    const next = this.#number(length);
    const { ends, signs, isAnchor } = this.at(next);
    this.table[at] = ends.length === 0 && signs.length === 0 && !isAnchor ? next : ~next;
    return next;
  }

  /** What there is in a state. */
  at(state: number): State {
    return this.#states.at(state) ?? NOTHING;
  }

  /** Of each set of columns, whether it has a column: 1 if it does. */
  having(column: number): Uint8Array {
    return this.#columns.having(column);
  }

  /** Begins without any state but those of which nothing is known but what stands to the left. */
  #forget(): void {
    this.#states = new States();
    for (const left of LEFTS.keys()) {
      this.#place[0] = left;
      this.#number(1);
    }
  }

  /** Puts what tells the next state in its place; how much that is. */
  #step(state: number, column: number): number {
    const { numbers } = this.#states;
    const { first, allows } = this.#beginnings;
    const having = this.#columns.having(column);
    const place = this.#place;
    const begin = this.#states.begin(state);
    const end = this.#states.begin(state + COLUMNS);
    const left = numbers[begin] ?? 0;
    let length = 1;
    for (let i = begin + 1; i < end; i++) {
      const node = numbers[i] ?? 0;
      const last = first[node + 1] ?? 0;
      for (let next = first[node] ?? 0; next < last; next++) {
        if (having[allows[next] ?? 0] === 1) place[length++] = next;
      }
    }
    const firsts = this.#firstsAt(left, column);
    for (let i = 0; i < firsts.length; i++) place[length++] = firsts[i] ?? 0;
    place[0] = LEFTS.indexOf(leftAfter(LEFTS[left] ?? "apart", column));
    return length;
  }

  #firstsAt(left: number, column: number): readonly number[] {
    const at = left * COLUMNS + column;
    const known = this.#firsts[at];
    if (known !== undefined) return known;
    const { first, allows } = this.#beginnings;
    const having = this.#columns.having(column);
    const name = LEFTS[left] ?? "apart";
    const roots = [ANYWHERE];
    if (mayBeginWord(name)) roots.push(AT_WORDS);
    if (mayBeginNumber(name)) roots.push(AT_NUMBERS);
    const firsts: number[] = [];
    for (const root of roots) {
      for (let next = first[root] ?? 0; next < (first[root + 1] ?? 0); next++) {
        if (having[allows[next] ?? 0] === 1) firsts.push(next);
      }
    }
    this.#firsts[at] = firsts;
    return firsts;
  }

  #number(length: number): number {
    const state = this.#states.of(this.#place, length);
    if (this.#states.at(state) === undefined) this.#states.add(this.#stateOf(length));
    return state;
  }

  /** What is known of the state that is being worked out. */
  #stateOf(length: number): State {
    let { live, signs, isAnchor } = NOTHING;
    let ends: End[] | undefined;
    for (let i = 1; i < length; i++) {
      const number = this.#place[i] ?? 0;
      live |= this.#beginnings.live[number] ?? 0;
      if (this.#beginnings.isEnd[number] === 0) continue;
      const node = this.#beginnings.at(number);
      if (node.end !== undefined) {
        ends ??= [];
        ends.push(node.end);
      }
      const more = node.signs;
      if (more !== undefined) signs = signs.length === 0 ? more : [...new Set([...signs, ...more])];
      isAnchor ||= node.isAnchor;
    }
    return { live, ends: ends ?? NOTHING.ends, signs, isAnchor };
  }
}
