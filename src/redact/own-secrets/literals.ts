/** The outcome of comparing a place with every literal at once. */
type Compared = { readonly kind: "none" | "undecided" } | { readonly kind: "found"; readonly end: number };

const NONE: Compared = { kind: "none" };
const UNDECIDED: Compared = { kind: "undecided" };

const SHORTEST = 4;
// How many code units the first look tells apart, if all literals are that long.
const LOOK = 8;
const BITS = 1 << 20;

/**
 * A set of literals of at least four UTF-16 units that is searched in one pass: two tables of a million bits say of
 * up to eight code units whether a literal may begin so; where one may, a search of the sorted literals decides.
 *
 * Beside the literals it takes some 8 bytes each and 256 KiB; an automaton over all of them takes some 28 bytes for
 * every one of their characters.
 */
export class Literals {
  readonly #sorted: readonly string[];
  readonly #first = new Int32Array(BITS / 32);
  readonly #second = new Int32Array(BITS / 32);
  readonly #look: number;

  constructor(literals: Iterable<string>) {
    // By UTF-16 units, as `charCodeAt` compares below.
    this.#sorted = [...new Set(literals)].sort();
    const shortest = this.#sorted.reduce((least, { length }) => Math.min(least, length), LOOK);
    if (shortest < SHORTEST) throw new RangeError("A literal is too short to be looked for.");
    this.#look = shortest;
    const shift = shiftOf(shortest);
    for (const literal of this.#sorted) {
      let window = 0;
      for (let at = 0; at < shortest; at++) window = slide(window, literal.charCodeAt(at), shift);
      set(this.#first, bitOf(window));
      set(this.#second, otherBitOf(window));
    }
  }

  /** The first place from `from` on where a literal may stand, or be cut off by the end of the text. */
  next(text: string, from: number): number {
    const [first, second, look] = [this.#first, this.#second, this.#look];
    const shift = shiftOf(look);
    const whole = from + look - 1;
    let window = 0;
    for (let at = from; at < text.length; at++) {
      window = slide(window, text.charCodeAt(at), shift);
      if (has(first, bitOf(window)) && has(second, otherBitOf(window)) && at >= whole) return at - look + 1;
    }
    return Math.max(from, text.length - look + 1);
  }

  /** The longest literal that stands at `start`; undecided as long as a longer one may come. */
  compare(text: string, start: number, ended: boolean): Compared {
    let low = 0;
    let high = this.#sorted.length;
    let found = -1;
    for (let depth = 0; low < high; depth++) {
      if (high - low === 1) return this.#compareOne(this.#sorted[low] ?? "", text, start, ended, found);
      // Sorted first of those that begin alike is the one that ends here.
      if (this.#sorted[low]?.length === depth) {
        found = start + depth;
        if (++low === high) break;
      }
      if (start + depth >= text.length) {
        if (!ended) return UNDECIDED;
        break;
      }
      const code = text.charCodeAt(start + depth);
      low = this.#bound(low, high, depth, code);
      high = this.#bound(low, high, depth, code + 1);
    }
    return found === -1 ? NONE : { kind: "found", end: found };
  }

  // The end is looked at first: a text that is the beginning of a long literal over and over would cost too much.
  #compareOne(literal: string, text: string, start: number, ended: boolean, found: number): Compared {
    const end = start + literal.length;
    if (end <= text.length) {
      if (text.startsWith(literal.slice(-SHORTEST), end - SHORTEST) && text.startsWith(literal, start))
        return { kind: "found", end };
    } else if (!ended && literal.startsWith(text.slice(start))) return UNDECIDED;
    return found === -1 ? NONE : { kind: "found", end: found };
  }

  /** The first of the literals from `low` to `high`, alike up to `depth`, that has no code unit below `code` there. */
  #bound(low: number, high: number, depth: number, code: number): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#sorted[middle]?.charCodeAt(depth) ?? 0) < code) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** By how much to shift for a window of so many code units: 32 bits, so that older ones are shifted out. */
function shiftOf(look: number): number {
  return Math.ceil(32 / look);
}

function slide(window: number, code: number, shift: number): number {
  return (window << shift) ^ Math.imul(code, 0x9e3779b1);
}

function bitOf(window: number): number {
  return Math.imul(window ^ (window >>> 15), 0x85ebca6b) >>> 12;
}

// Once more for the few that pass, of which the search would cost most.
function otherBitOf(window: number): number {
  return Math.imul(window ^ (window >>> 13), 0xc2b2ae35) >>> 12;
}

function set(table: Int32Array, bit: number): void {
  table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function has(table: Int32Array, bit: number): boolean {
  return ((table[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
