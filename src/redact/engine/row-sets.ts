/** So many rows are in a word, and so many words are told of in one more. */
export const BITS = 32;
const ASCII = 128;

type Openings = readonly (readonly string[])[];
/** The rows that allow the same characters at a place of their openings, and these characters. */
type Alike = ReadonlyMap<string, readonly number[]>;

/**
 * Sets of rows, a bit a row: those that allow a character at a place of their openings, or are complete before it.
 * A set has a number. There are few, because most characters are allowed by the same rows as others.
 */
export class RowSets {
  /** The length of the longest opening. */
  readonly depth: number;
  /** How many words a set has, and how many words tell which of these are not 0. */
  readonly words: number;
  readonly blocks: number;
  /** The words of all sets, one set after the other, and those that tell of them. */
  readonly rows: Int32Array;
  readonly filled: Int32Array;
  /** The rows that are longer than a depth, as words for each depth up to the longest. */
  readonly longer: Int32Array;
  /** The columns of what openings allow beyond ASCII. All else beyond shares the last one. */
  readonly #beyond = new Map<number, number>();
  readonly #columns: number;
  /** The set of each column at each depth. */
  readonly #sets: Int32Array;

  /** The first sets are `given`: by the rows that are in them. */
  constructor(openings: Openings, given: readonly (readonly number[])[]) {
    this.depth = Math.max(0, ...openings.map(({ length }) => length));
    this.words = Math.ceil(openings.length / BITS);
    this.blocks = Math.ceil(this.words / BITS);
    for (const code of new Set(unitsOf([...new Set(openings.flat())].join("")))) {
      if (code >= ASCII) this.#beyond.set(code, ASCII + this.#beyond.size);
    }
    this.#columns = ASCII + this.#beyond.size + 1;
    this.#sets = new Int32Array(this.depth * this.#columns);
    const depths = alikeIn(openings, this.depth);
    const ends = [given.length];
    for (const [depth, alike] of depths.entries()) ends.push(this.#number(alike, depth, ends[depth] ?? 0));
    const count = ends.at(-1) ?? 0;
    this.rows = new Int32Array(count * this.words);
    this.filled = new Int32Array(count * this.blocks);
    this.longer = new Int32Array((this.depth + 1) * this.words);
    for (const [set, rows] of given.entries()) addTo(this.rows, set * this.words, rows);
    for (const [depth, alike] of depths.entries())
      this.#fill(alike, depth, ends[depth] ?? 0, ends[depth + 1] ?? 0);
    for (let set = 0; set < count; set++) this.#tell(set);
  }

  /** The set of the rows that allow a UTF-16 unit at a depth less than `depth`. */
  at(depth: number, code: number): number {
    return this.#sets[depth * this.#columns + this.#columnOf(code)] ?? 0;
  }

  #columnOf(code: number): number {
    return code < ASCII ? code : (this.#beyond.get(code) ?? this.#columns - 1);
  }

  /** Numbers the sets of a depth from `first` on, and tells which number is the next. */
  #number(alike: Alike, depth: number, first: number): number {
    const sets = this.#sets.subarray(depth * this.#columns, (depth + 1) * this.#columns);
    let made = 1;
    for (const allowed of alike.keys()) {
      const split = new Map<number, number>();
      for (const code of unitsOf(allowed)) {
        const column = this.#columnOf(code);
        const before = sets[column] ?? 0;
        const now = split.get(before) ?? made++;
        split.set(before, now);
        sets[column] = now;
      }
    }
    const numbers = new Map([...new Set(sets)].map((set, i) => [set, first + i]));
    for (const [column, set] of sets.entries()) sets[column] = numbers.get(set) ?? 0;
    return first + numbers.size;
  }

  /** Fills the sets of a depth, which are those from `first` on and before `end`. */
  #fill(alike: Alike, depth: number, first: number, end: number): void {
    const longer = this.longer.subarray(depth * this.words, (depth + 1) * this.words);
    for (const [allowed, rows] of alike) {
      addTo(longer, 0, rows);
      const sets = new Set(unitsOf(allowed).map((code) => this.at(depth, code)));
      for (const set of sets) addTo(this.rows, set * this.words, rows);
    }
    for (let set = first; set < end; set++) {
      for (let word = 0, at = set * this.words; word < this.words; word++, at++) {
        this.rows[at] = (this.rows[at] ?? 0) | ~(longer[word] ?? 0);
      }
    }
  }

  /** Tells which words of a set are not 0. */
  #tell(set: number): void {
    for (let word = 0; word < this.words; word++) {
      const at = set * this.blocks + (word >>> 5);
      if (this.rows[set * this.words + word] !== 0)
        this.filled[at] = (this.filled[at] ?? 0) | (1 << (word & 31));
    }
  }
}

function alikeIn(openings: Openings, depth: number): Alike[] {
  const depths = Array.from({ length: depth }, () => new Map<string, number[]>());
  for (const [row, opening] of openings.entries()) {
    for (const [at, alike] of depths.slice(0, opening.length).entries()) {
      const allowed = opening[at] ?? "";
      const rows = alike.get(allowed);
      if (rows === undefined) alike.set(allowed, [row]);
      else rows.push(row);
    }
  }
  return depths;
}

/** Adds to the set that begins at `from`. */
function addTo(words: Int32Array, from: number, bits: readonly number[]): void {
  for (const bit of bits) {
    const at = from + (bit >>> 5);
    words[at] = (words[at] ?? 0) | (1 << (bit & 31));
  }
}

function unitsOf(text: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return units;
}
