const LETTERS = 36;

// Text that waits for the next letter of a literal is let go after 64 more characters; a letter may be two units long.
const LONGEST_WAIT = 66;

// Three letters are the beginning of one of a hundred literals in every fifth word: held back, they would make every
// answer come in fits and starts. Alone they say nothing.
const SHOWN = 3;

/** 0 to 35 for a to z and 0 to 9, -1 for all else. */
function letterOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : -1;
}

/** By state: the edge that leads to it, and a list of those that are one letter longer. There is no child 0. */
interface Tree {
  readonly edges: Int32Array;
  readonly children: Uint16Array;
  readonly siblings: Uint16Array;
}

/**
 * Literals of a to z and 0 to 9, searched at once in a stream of single characters: an Aho-Corasick automaton with all
 * its steps worked out. It takes 72 bytes for every character of the literals.
 */
export class LiteralAutomaton {
  /** The length of the longest literal. */
  readonly longest: number;
  readonly #next: Uint16Array;
  readonly #depth: Uint16Array;
  readonly #ends: Uint8Array;

  constructor(literals: Iterable<string>) {
    const all = [...new Set(literals)];
    this.longest = all.reduce((most, { length }) => Math.max(most, length), 0);
    const size = 1 + all.reduce((sum, { length }) => sum + length, 0);
    this.#next = new Uint16Array(size * LETTERS);
    this.#depth = new Uint16Array(size);
    this.#ends = new Uint8Array(size);
    const tree = {
      edges: new Int32Array(size),
      children: new Uint16Array(size),
      siblings: new Uint16Array(size),
    };
    let states = 1;
    for (const literal of all) states = this.#insert(literal, states, tree);
    this.#link(states, tree);
  }

  /** The state after one more unit; the first is 0. */
  step(state: number, unit: number): number {
    const letter = letterOf(unit);
    return letter === -1 ? 0 : (this.#next[state * LETTERS + letter] ?? 0);
  }

  /** How many of the last characters are the beginning of a literal. */
  depth(state: number): number {
    return this.#depth[state] ?? 0;
  }

  /** Whether a literal ends here. */
  isEnd(state: number): boolean {
    return this.#ends[state] === 1;
  }

  #insert(literal: string, states: number, { edges, children, siblings }: Tree): number {
    let state = 0;
    for (let i = 0; i < literal.length; i++) {
      const edge = state * LETTERS + letterOf(literal.charCodeAt(i));
      if (this.#next[edge] === 0) {
        this.#next[edge] = states;
        edges[states] = edge;
        siblings[states] = children[state] ?? 0;
        children[state] = states;
        this.#depth[states++] = i + 1;
      }
      state = this.#next[edge] ?? 0;
    }
    this.#ends[state] = 1;
    return states;
  }

  // Breadth first: where a state has no step of its own it takes the one of its longest end that is a beginning too.
  #link(states: number, { edges, children, siblings }: Tree): void {
    const next = this.#next;
    const fallback = new Uint16Array(states);
    const queue = new Uint16Array(states);
    let filled = 1;
    for (let at = 0; at < filled; at++) {
      const state = queue[at] ?? 0;
      const back = fallback[state] ?? 0;
      if (this.isEnd(back)) this.#ends[state] = 1;
      if (state !== 0) next.copyWithin(state * LETTERS, back * LETTERS, (back + 1) * LETTERS);
      for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0) {
        const edge = edges[child] ?? 0;
        if (state !== 0) fallback[child] = next[edge] ?? 0;
        next[edge] = child;
        queue[filled++] = child;
      }
    }
  }
}

/** Follows one stream. */
export class LiteralScan {
  readonly #automaton: LiteralAutomaton;
  /** Where the last units stand: as many as the longest literal has. */
  readonly #places: Float64Array;
  #count = 0;
  #state = 0;

  constructor(automaton: LiteralAutomaton) {
    this.#automaton = automaton;
    this.#places = new Float64Array(1 << (32 - Math.clz32(automaton.longest)));
  }

  /** Takes the next unit and where it stands. @returns whether it ends a literal. */
  step(unit: number, at: number): boolean {
    this.#places[this.#count++ & (this.#places.length - 1)] = at;
    this.#state = this.#automaton.step(this.#state, unit);
    return this.#automaton.isEnd(this.#state);
  }

  /**
   * From where on the stream, which has come to `end`, may become a literal: `end` if none of it may, or by its last
   * three letters alone.
   */
  openFrom(end: number): number {
    const mask = this.#places.length - 1;
    const depth = this.#automaton.depth(this.#state);
    if (depth <= SHOWN || end - (this.#places[(this.#count - 1) & mask] ?? 0) > LONGEST_WAIT) return end;
    return this.#places[(this.#count - depth) & mask] ?? end;
  }
}
