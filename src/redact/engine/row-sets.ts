import { DIGITS } from "../charset.js";
import { Lists } from "./lists.js";

/** So many rows are in a word, and so many words are told of in one more. */
export const BITS = 32;
const ASCII = 128;
/** As a place of an opening: anything but a digit, or the end of the text. */
export const NO_DIGIT = "";

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
  /** The sets that were given. */
  readonly given: readonly number[];
  /** The columns of what openings allow beyond ASCII. All else beyond shares the last one. */
  readonly #beyond = new Map<number, number>();
  readonly #columns: number;
  /** The set of each column at each depth. */
  readonly #sets: Int32Array;

  /** `given`: more sets, by the rows that are in them. */
  constructor(openings: readonly (readonly string[])[], given: readonly (readonly number[])[]) {
    this.depth = Math.max(0, ...openings.map(({ length }) => length));
    this.words = Math.ceil(openings.length / BITS);
    this.blocks = Math.ceil(this.words / BITS);
    for (const char of new Set([...new Set(openings.flat())].join("").split(""))) {
      const code = char.charCodeAt(0);
      if (code >= ASCII) this.#beyond.set(code, ASCII + this.#beyond.size);
    }
    this.#columns = ASCII + this.#beyond.size + 1;
    this.#sets = new Int32Array(this.depth * this.#columns);
    this.longer = new Int32Array((this.depth + 1) * this.words);
    const sets = new Lists();
    this.given = given.map((rows) => {
      const set = new Int32Array(this.words);
      for (const row of rows) add(set, row);
      return sets.numberOf(set, this.words);
    });
    for (let depth = 0; depth < this.depth; depth++) this.#number(openings, depth, sets);
    this.rows = sets.numbers.slice(0, sets.size * this.words);
    this.filled = new Int32Array(sets.size * this.blocks);
    for (let set = 0; set < sets.size; set++) this.#tell(set);
  }

  /** The set of the rows that allow a UTF-16 unit at a depth less than `depth`. */
  at(depth: number, code: number): number {
    return this.#sets[depth * this.#columns + this.#columnOf(code)] ?? 0;
  }

  #columnOf(code: number): number {
    return code < ASCII ? code : (this.#beyond.get(code) ?? this.#columns - 1);
  }

  /** Makes the sets of a depth, and gives each its number. */
  #number(openings: readonly (readonly string[])[], depth: number, sets: Lists): void {
    const longer = this.longer.subarray(depth * this.words, (depth + 1) * this.words);
    for (let row = 0; row < openings.length; row++)
      if (openings[row]?.[depth] !== undefined) add(longer, row);
    const complete = longer.map((word) => ~word);
    const allowing = new Map<number, Int32Array>();
    for (const digit of DIGITS) allowing.set(digit.charCodeAt(0), complete.slice());
    for (let row = 0; row < openings.length; row++)
      if (openings[row]?.[depth] === NO_DIGIT) add(complete, row);
    for (let row = 0; row < openings.length; row++) {
      const allowed = openings[row]?.[depth] ?? "";
      for (let i = 0; i < allowed.length; i++) {
        const column = this.#columnOf(allowed.charCodeAt(i));
        const set = allowing.get(column) ?? complete.slice();
        add(set, row);
        allowing.set(column, set);
      }
    }
    const first = depth * this.#columns;
    this.#sets.fill(sets.numberOf(complete, this.words), first, first + this.#columns);
    for (const [column, set] of allowing) this.#sets[first + column] = sets.numberOf(set, this.words);
  }

  /** Tells which words of a set are not 0. */
  #tell(set: number): void {
    for (let word = 0; word < this.words; word++) {
      if (this.rows[set * this.words + word] !== 0) add(this.filled, set * this.blocks * BITS + word);
    }
  }
}

function add(words: Int32Array, bit: number): void {
  words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
}
