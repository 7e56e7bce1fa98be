import { COLUMNS, type Columns } from "./columns.js";
import { LEFTS, type Left, leftAfter, leftOf, mayBeginNumber, mayBeginWord } from "./left.js";
import type { Recognizer } from "./recognizer.js";

/**
 * What a table holds where the next state was not worked out yet. It is less than 0, as what else must be looked at.
 */
export const UNKNOWN = -0x80000000;
const MOST_STATES = 8192;
/** So many characters of an opening are followed at most. */
export const DEEPEST = 16;

/** What is followed of a row. */
type Followed = Pick<Recognizer, "opening" | "word" | "number" | "near" | "reach">;

/** The beginning that some openings share. */
interface Node {
  readonly id: number;
  readonly depth: number;
  readonly allows: Uint8Array;
  readonly next: Siblings;
  ahead: number;
}
type Siblings = Map<Uint8Array, Node>;

const NOTHING: State = { nodes: [], left: "apart", depth: 0, ahead: -1 };

/** The beginnings that stand before some place. */
interface State {
  readonly nodes: readonly Node[];
  readonly left: Left;
  /** How long the longest is. */
  readonly depth: number;
  /**
   * How far ahead may stand what decides whether the rows are asked of which an opening, or as much of it as is
   * followed, ends there: endless if one always is, less than 0 if none ends there.
   */
  readonly ahead: number;
}

/**
 * Follows all openings through a text at once: one look into a table for each character, however many there are.
 *
 * The table is worked out where a text needs it, because few of its states ever come up. Should there be too many,
 * less of each opening is followed; the caller looks at the whole of one anyway.
 */
export class Automaton {
  /** The next state for a state and a column, at `state | column`; `~state` if an opening is complete in it. */
  table = new Int32Array(0);
  readonly #openings: readonly Followed[];
  readonly #columns: Columns;
  #depth = DEEPEST + 1;
  #states: State[] = [];
  #known = new Map<string, number>();
  #anywhere: Siblings = new Map();
  #atWords: Siblings = new Map();
  #atNumbers: Siblings = new Map();

  constructor(openings: readonly Followed[], columns: Columns) {
    this.#openings = openings;
    this.#columns = columns;
    this.#reset();
  }

  /** The state at `at`, of which nothing is known but what stands before it. */
  begin(text: string, at: number): number {
    return LEFTS.indexOf(leftOf(text, at)) * COLUMNS;
  }

  /** The next state; -1 if all must be followed anew. */
  follow(state: number, column: number): number {
    const at = state | column;
    const known = this.table[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known < 0 ? ~known : known;
    if (this.#states.length === MOST_STATES) {
      this.#reset();
      return -1;
    }
    const next = this.#step(state, column);
    this.table[at] = this.at(next).ahead < 0 ? next : ~next;
    return next;
  }

  /** What there is in a state. */
  at(state: number): Pick<State, "depth" | "ahead"> {
    return this.#states[state / COLUMNS] ?? NOTHING;
  }

  #reset(): void {
    this.#depth--;
    this.#states = [];
    this.#known = new Map();
    this.#anywhere = new Map();
    this.#atWords = new Map();
    this.#atNumbers = new Map();
    this.table = new Int32Array(0);
    let nodes = 0;
    for (const row of this.#openings) {
      const { opening, word, number } = row;
      const beginnings = number === true ? this.#atNumbers : this.#atWords;
      let siblings = word === true ? beginnings : this.#anywhere;
      const places = opening.slice(0, this.#depth);
      for (const [i, allowed] of places.entries()) {
        const allows = this.#columns.of(allowed);
        const node: Node = siblings.get(allows) ?? nodeOf(nodes++, i + 1, allows);
        siblings.set(allows, node);
        if (i === places.length - 1) node.ahead = Math.max(node.ahead, aheadOf(row));
        siblings = node.next;
      }
    }
    for (const left of LEFTS) this.#number([], left);
  }

  #step(state: number, column: number): number {
    const { nodes, left } = this.#states[state / COLUMNS] ?? NOTHING;
    const live: Node[] = [];
    const add = (siblings: Siblings) => {
      for (const node of siblings.values()) if (node.allows[column] === 1) live.push(node);
    };
    for (const node of nodes) add(node.next);
    add(this.#anywhere);
    if (mayBeginWord(left)) add(this.#atWords);
    if (mayBeginNumber(left)) add(this.#atNumbers);
    return this.#number(live, leftAfter(left, column));
  }

  #number(nodes: readonly Node[], left: Left): number {
    const key = `${left} ${nodes.map(({ id }) => id).join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const depth = nodes.reduce((most, node) => Math.max(most, node.depth), 0);
    const ahead = nodes.reduce((most, node) => Math.max(most, node.ahead), -1);
    const made = (this.#states.push({ nodes, left, depth, ahead }) - 1) * COLUMNS;
    this.#known.set(key, made);
    if (this.table.length <= made) this.#grow();
    return made;
  }

  #grow(): void {
    const table = new Int32Array(Math.max(32 * COLUMNS, this.table.length * 2)).fill(UNKNOWN);
    table.set(this.table);
    this.table = table;
  }
}

function nodeOf(id: number, depth: number, allows: Uint8Array): Node {
  return { id, depth, allows, next: new Map(), ahead: -1 };
}

/** How far ahead of a row's opening may stand what decides whether it is asked; endless if it always is. */
export function aheadOf({ near, reach }: Pick<Recognizer, "near" | "reach">): number {
  if (near === undefined) return Number.POSITIVE_INFINITY;
  // Words before it end with the character that they stand before.
  return near.after === undefined ? 1 : reach;
}
