import { COLUMNS, type Columns } from "./columns.js";
import { LEFTS, type Left, leftAfter, leftOf, mayBeginNumber, mayBeginWord } from "./left.js";
import type { Recognizer } from "./recognizer.js";

/** A bit of what a table holds: the step must be looked at, because an opening is complete, or it is not known yet. */
export const STOP = 0x8000;
/** What a table holds where the next state was not worked out yet. */
export const UNKNOWN = 0xffff;
const MOST_STATES = 8192;
const DEEPEST = 16;

/** The beginning that some openings share. */
interface Node {
  readonly id: number;
  readonly depth: number;
  readonly allows: Uint8Array;
  readonly next: Siblings;
  isWhole: boolean;
}
type Siblings = Map<Uint8Array, Node>;

/** The beginnings that stand before some place. */
interface State {
  readonly nodes: readonly Node[];
  readonly left: Left;
  readonly depth: number;
  readonly isWhole: boolean;
}

/**
 * Follows all openings through a text at once: one look into a table for each character, however many there are.
 *
 * The table is worked out where a text needs it, because few of its states ever come up. Should there be too many,
 * less of each opening is followed; the caller looks at the whole of one anyway.
 */
export class Automaton {
  /** The next state for a state and a column: `(state << 7) | column`. */
  table = new Uint16Array(0);
  readonly #openings: readonly Pick<Recognizer, "opening" | "word" | "number">[];
  readonly #columns: Columns;
  #depth = DEEPEST + 1;
  #states: State[] = [];
  #known = new Map<string, number>();
  #anywhere: Siblings = new Map();
  #atWords: Siblings = new Map();
  #atNumbers: Siblings = new Map();

  constructor(openings: readonly Pick<Recognizer, "opening" | "word" | "number">[], columns: Columns) {
    this.#openings = openings;
    this.#columns = columns;
    this.#reset();
  }

  /** The state at `at`, of which nothing is known but what stands before it. */
  begin(text: string, at: number): number {
    return LEFTS.indexOf(leftOf(text, at));
  }

  /** The next state; -1 if all must be followed anew. */
  follow(state: number, column: number): number {
    const at = (state << 7) | column;
    const known = this.table[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known & ~STOP;
    if (this.#states.length === MOST_STATES) {
      this.#reset();
      return -1;
    }
    const next = this.#step(state, column);
    this.table[at] = next | (this.isWhole(next) ? STOP : 0);
    return next;
  }

  /** Whether an opening, or as much of it as is followed, ends in this state. */
  isWhole(state: number): boolean {
    return this.#states[state]?.isWhole ?? false;
  }

  /** How long the longest beginning is that stands there. */
  depth(state: number): number {
    return this.#states[state]?.depth ?? 0;
  }

  #reset(): void {
    this.#depth--;
    this.#states = [];
    this.#known = new Map();
    this.#anywhere = new Map();
    this.#atWords = new Map();
    this.#atNumbers = new Map();
    this.table = new Uint16Array(0);
    let nodes = 0;
    for (const { opening, word, number } of this.#openings) {
      const beginnings = number === true ? this.#atNumbers : this.#atWords;
      let siblings = word === true ? beginnings : this.#anywhere;
      const places = opening.slice(0, this.#depth);
      for (const [i, allowed] of places.entries()) {
        const allows = this.#columns.of(allowed);
        const node: Node = siblings.get(allows) ?? nodeOf(nodes++, i + 1, allows);
        siblings.set(allows, node);
        node.isWhole ||= i === places.length - 1;
        siblings = node.next;
      }
    }
    for (const left of LEFTS) this.#number([], left);
  }

  #step(state: number, column: number): number {
    const { nodes, left } = this.#states[state] ?? { nodes: [], left: "apart" };
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
    const made = this.#states.push({ nodes, left, depth, isWhole: nodes.some((node) => node.isWhole) }) - 1;
    this.#known.set(key, made);
    if (this.table.length < (made + 1) << 7) this.#grow();
    return made;
  }

  #grow(): void {
    const table = new Uint16Array(Math.max(32 * COLUMNS, this.table.length * 2)).fill(UNKNOWN);
    table.set(this.table);
    this.table = table;
  }
}

function nodeOf(id: number, depth: number, allows: Uint8Array): Node {
  return { id, depth, allows, next: new Map(), isWhole: false };
}
