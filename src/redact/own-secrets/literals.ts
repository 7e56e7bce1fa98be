const SHORTEST = 4;
// How many code units the first look tells apart, if all literals are that long.
const LOOK = 8;
const BITS = 1 << 20;

/**
 * A set of literals of at least four UTF-16 units that is searched in one pass: a table of a million bits says of up to
 * eight code units whether a literal may begin so; where one may, a search of the sorted literals decides.
 *
 * Beside the literals it takes some 16 bytes each and 128 KiB; an automaton over all of them takes some 28 bytes for
 * every one of their characters.
 */
export class Literals {
  readonly #sorted: readonly string[];
  /** Of each the place of the longest other one that it begins with; -1: there is none. */
  readonly #shorter: readonly number[];
  readonly #longest: number;
  readonly #mayBegin = new Int32Array(BITS / 32);
  readonly #look: number;

  constructor(literals: Iterable<string>) {
    this.#sorted = [...new Set(literals)].sort();
    this.#shorter = shorterOf(this.#sorted);
    this.#longest = this.#sorted.reduce((most, { length }) => Math.max(most, length), 0);
    const shortest = this.#sorted.reduce((least, { length }) => Math.min(least, length), LOOK);
    if (shortest < SHORTEST) throw new RangeError("A literal is too short to be looked for.");
    this.#look = shortest;
    const shift = shiftOf(shortest);
    for (const literal of this.#sorted) {
      let window = 0;
      for (let at = 0; at < shortest; at++) window = slide(window, literal.charCodeAt(at), shift);
      const bit = bitOf(window);
      this.#mayBegin[bit >>> 5] = (this.#mayBegin[bit >>> 5] ?? 0) | (1 << bit);
    }
  }

  /** The first place from `from` on where a literal may stand, or be cut off by the end of the text. */
  next(text: string, from: number): number {
    const [mayBegin, look] = [this.#mayBegin, this.#look];
    const shift = shiftOf(look);
    const whole = from + look - 1;
    let window = 0;
    for (let at = from; at < text.length; at++) {
      window = slide(window, text.charCodeAt(at), shift);
      const bit = bitOf(window);
      if (((mayBegin[bit >>> 5] ?? 0) >>> bit) & 1 && at >= whole) return at - look + 1;
    }
    return Math.max(from, text.length - look + 1);
  }

  /** Where the longest literal ends that begins at `start`: -1 if none does, `undefined` as long as a longer one may. */
  endOf(text: string, start: number, ended: boolean): number | undefined {
    const rest = text.slice(start, start + this.#longest);
    const next = this.#countUpTo(rest);
    // Right behind it are sorted those that it is the beginning of.
    const isCut = !ended && start + rest.length === text.length;
    if (isCut && this.#sorted[next]?.startsWith(rest)) return undefined;
    // The longest that it begins with is the one before it, or one that this begins with.
    for (let at = next - 1; at >= 0; at = this.#shorter[at] ?? -1) {
      const literal = this.#sorted[at] ?? "";
      if (rest.startsWith(literal)) return start + literal.length;
    }
    return -1;
  }

  /** How many literals are no greater than a text. */
  #countUpTo(text: string): number {
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#sorted[middle] ?? "") <= text) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function shorterOf(sorted: readonly string[]): number[] {
  const shorter: number[] = [];
  for (const [i, literal] of sorted.entries()) {
    let at = i - 1;
    while (at >= 0 && !literal.startsWith(sorted[at] ?? "")) at = shorter[at] ?? -1;
    shorter.push(at);
  }
  return shorter;
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
