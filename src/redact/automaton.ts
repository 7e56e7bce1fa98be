import { COLUMNS, type Columns } from "./columns.js";
import { LEFTS, type Left, leftAfter, leftOf, mayBeginNumber, mayBeginWord } from "./left.js";
import type { Recognizer } from "./recognizer.js";
import { States, UNKNOWN } from "./states.js";

/** So many characters of an opening are followed at most. */
export const DEEPEST = 16;

/** What is followed: the opening of a row, or a sign that rows are asked near. */
export interface Followed extends Pick<Recognizer, "opening" | "word" | "number"> {
  /** Of a row that is not always asked: when it is. */
  readonly asked?: Asked;
  /** Of a sign: the groups of rows that are asked near it. */
  readonly signs?: readonly number[];
}

/** When rows are asked: near the signs of these groups. A group is of rows that have the same signs. */
export interface Asked {
  readonly ahead: number;
  readonly groups: readonly number[];
}

/** The beginning that some openings share. */
interface Node {
  readonly id: number;
  readonly depth: number;
  readonly allows: Uint8Array;
  next: Siblings;
  asked: Asked | undefined;
  signs: readonly number[];
}
/** Mostly one. Made anew for each that is added: an array that grows makes room for many. */
type Siblings = readonly Node[];

/** An opening that is complete, or as much of it as is followed: how long it is, and when the row is asked. */
export interface End extends Asked {
  readonly depth: number;
}

/** The beginnings that stand before some place. */
interface State {
  readonly nodes: readonly Node[];
  readonly left: Left;
  /** How long the longest is. */
  readonly depth: number;
  /** Those that are complete, the longest first. */
  readonly ends: readonly End[];
  /** The groups of rows of which a sign ends there. */
  readonly signs: readonly number[];
}

const SPACE = 32;
const NOTHING: State = { nodes: [], left: "apart", depth: 0, ends: [], signs: [] };

/**
 * Follows all openings through a text at once: one look into a table for each character, however many there are.
 *
 * The table is worked out where a text needs it, because few of its states ever come up. Should there be too many,
 * less of each opening is followed; the caller looks at the whole of one anyway.
 */
export class Automaton {
  readonly #openings: readonly Followed[];
  readonly #columns: Columns;
  #depth = DEEPEST + 1;
  #beginning = -1;
  #states = new States<State>();
  #anywhere: Pick<Node, "next"> = { next: [] };
  #atWords: Pick<Node, "next"> = { next: [] };
  #atNumbers: Pick<Node, "next"> = { next: [] };

  constructor(openings: readonly Followed[], columns: Columns) {
    this.#openings = openings;
    this.#columns = columns;
    this.#reset();
  }

  /** The next state for a state and a column, at `state | column`; `~state` if an opening or a sign ends in it. */
  get table(): Int32Array {
    return this.#states.table;
  }

  /** The state at `at`, of which nothing is known but what stands before it. */
  begin(text: string, at: number): number {
    return LEFTS.indexOf(leftOf(text, at)) * COLUMNS;
  }

  /** The state where a text begins: as after a space. */
  get beginning(): number {
    if (this.#beginning < 0) this.#beginning = this.follow(this.begin("", 0), SPACE);
    return this.#beginning;
  }

  /** The next state; -1 if all must be followed anew. */
  follow(state: number, column: number): number {
    const at = state | column;
    const known = this.table[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known < 0 ? ~known : known;
    if (this.#states.isFull) {
      this.#reset();
      return -1;
    }
    const next = this.#step(state, column);
    const { ends, signs } = this.at(next);
    this.table[at] = ends.length === 0 && signs.length === 0 ? next : ~next;
    return next;
  }

  /** What there is in a state. */
  at(state: number): Pick<State, "depth" | "ends" | "signs"> {
    return this.#states.at(state) ?? NOTHING;
  }

  #reset(): void {
    this.#depth--;
    this.#beginning = -1;
    this.#states = new States();
    this.#anywhere = { next: [] };
    this.#atWords = { next: [] };
    this.#atNumbers = { next: [] };
    let nodes = 0;
    for (const row of this.#openings) {
      const { opening, word, number } = row;
      const beginnings = number === true ? this.#atNumbers : this.#atWords;
      let parent = word === true ? beginnings : this.#anywhere;
      const places = opening.slice(0, this.#depth);
      for (const [i, allowed] of places.entries()) {
        const allows = this.#columns.of(allowed);
        let node = parent.next.find((sibling) => sibling.allows === allows);
        if (node === undefined) {
          node = nodeOf(nodes++, i + 1, allows);
          parent.next = [...parent.next, node];
        }
        if (i === places.length - 1) end(node, row);
        parent = node;
      }
    }
    for (const left of LEFTS) this.#number([], left);
  }

  #step(state: number, column: number): number {
    const { nodes, left } = this.#states.at(state) ?? NOTHING;
    const live: Node[] = [];
    const add = ({ next }: Pick<Node, "next">) => {
      for (const node of next) if (node.allows[column] === 1) live.push(node);
    };
    for (const node of nodes) add(node);
    add(this.#anywhere);
    if (mayBeginWord(left)) add(this.#atWords);
    if (mayBeginNumber(left)) add(this.#atNumbers);
    return this.#number(live, leftAfter(left, column));
  }

  #number(nodes: readonly Node[], left: Left): number {
    const name = `${left} ${nodes.map(({ id }) => id).join()}`;
    const known = this.#states.find(name);
    if (known !== undefined) return known;
    const depth = nodes.reduce((most, node) => Math.max(most, node.depth), 0);
    const ends = nodes
      .flatMap(({ asked, depth }) => (asked === undefined ? [] : [{ ...asked, depth }]))
      .sort((a, b) => b.depth - a.depth);
    const signed = nodes.filter((node) => node.signs.length > 0);
    const signs =
      signed.length > 1
        ? [...new Set(signed.flatMap((node) => node.signs))]
        : (signed[0]?.signs ?? NOTHING.signs);
    return this.#states.add(name, { nodes, left, depth, ends, signs });
  }
}

function nodeOf(id: number, depth: number, allows: Uint8Array): Node {
  return { id, depth, allows, next: [], asked: undefined, signs: NOTHING.signs };
}

function end(node: Node, { asked = ASKED_ALWAYS, signs }: Followed): void {
  if (signs !== undefined) node.signs = node.signs.length === 0 ? signs : [...node.signs, ...signs];
  else node.asked = node.asked === undefined ? asked : either(node.asked, asked);
}

function either(one: Asked, other: Asked): Asked {
  if (one.ahead === ALWAYS || one === other) return one;
  if (other.ahead === ALWAYS) return other;
  const groups = [...new Set([...one.groups, ...other.groups])];
  return { ahead: Math.max(one.ahead, other.ahead), groups };
}

/** Further ahead than any text goes: how far may stand what decides whether a row is asked that always is. */
export const ALWAYS = 0x3fffffff;

/** When a row is asked that is asked always. */
export const ASKED_ALWAYS: Asked = { ahead: ALWAYS, groups: [] };

/** How far ahead of a row's opening may stand what decides whether it is asked. */
export function aheadOf({ near, reach }: Pick<Recognizer, "near" | "reach">): number {
  if (near === undefined) return ALWAYS;
  // Words before it end with the character that they stand before.
  return near.after === undefined ? 1 : reach;
}
