import { beginsWord, continuesNumber, type Outcome, type Recognizer } from "../recognizer.js";
import { BITS, NO_DIGIT, RowSets } from "./row-sets.js";

/** A row, and its place in the table: of two that match from the same place the one that stands first wins. */
export interface Ranked {
  readonly row: Recognizer;
  readonly rank: number;
  /** The group of rows with the same signs that it is of, if it is not always asked. */
  readonly group?: number | undefined;
}

/** What was recognized, by which row: `opening` is where the row saw it begin, `start` where it does. */
export interface Match extends Ranked {
  readonly outcome: Outcome;
  readonly opening: number;
  readonly start: number;
}

const IN_WORD = 1;
const IN_NUMBER = 2;
const LEFTS = [0, IN_WORD, IN_NUMBER, IN_WORD | IN_NUMBER];
// After so many characters few words of rows are not empty.
const FIRST = 4;

/**
 * Tells which rows may begin at a place: those in the sets of all its characters. Nothing is worked out for a text
 * but the list of the rows, so that one that repeats nothing costs little more than any other.
 */
export class Fitting {
  /** Those that begin alike stand together: then few words of a set are not 0. */
  readonly #ranked: readonly Ranked[];
  readonly #sets: RowSets;
  /** The sets of what stands before a place and of the characters `#read` of it. */
  readonly #first: Int32Array;
  #read = 0;

  constructor(rows: readonly Ranked[]) {
    const begins = new Map(rows.map((ranked) => [ranked, ranked.row.opening.join()]));
    const sorted = [...begins]
      .sort(([, a], [, b]) => (a === b ? 0 : a < b ? -1 : 1))
      .map(([ranked]) => ranked);
    this.#ranked = sorted;
    this.#sets = new RowSets(
      sorted.map(({ row }) => (row.whole === true ? [...row.opening, NO_DIGIT] : row.opening)),
      LEFTS.map((left) => sorted.flatMap(({ row }, at) => (mayFollow(row, left) ? [at] : []))),
    );
    this.#first = new Int32Array(this.#sets.depth + 1);
  }

  /** The rows that may begin at `start`, in the order of the table. */
  at(text: string, start: number): readonly Ranked[] {
    const sets = this.#sets;
    const { blocks, filled } = sets;
    const first = this.#first;
    const left = (beginsWord(text, start) ? 0 : IN_WORD) | (continuesNumber(text, start) ? IN_NUMBER : 0);
    first[0] = sets.given[left] ?? 0;
    const count = Math.min(FIRST, sets.depth, text.length - start);
    for (let i = 0; i < count; i++) first[i + 1] = sets.at(i, text.charCodeAt(start + i));
    this.#read = count;
    const rows: Ranked[] = [];
    for (let block = 0; block < blocks; block++) {
      let words = -1;
      for (let i = 0; i <= count; i++) words &= filled[(first[i] ?? 0) * blocks + block] ?? 0;
      for (; words !== 0; words &= words - 1) {
        const word = block * BITS + lowest(words);
        this.#add(rows, word, this.#rowsIn(word, text, start));
      }
    }
    return rows;
  }

  /** What is left of a word of rows at `start`. */
  #rowsIn(word: number, text: string, start: number): number {
    const { words, rows, longer } = this.#sets;
    const first = this.#first;
    const end = text.length - start;
    let read = this.#read;
    let left = rows[(first[0] ?? 0) * words + word] ?? 0;
    let at = word;
    for (let depth = 0; depth < end && (left & (longer[at] ?? 0)) !== 0; at += words) {
      if (depth === read) first[++read] = this.#sets.at(depth, text.charCodeAt(start + depth));
      left &= rows[(first[++depth] ?? 0) * words + word] ?? 0;
    }
    this.#read = read;
    return left;
  }

  /** The rows in a word, each after those that stand before it in the table. */
  #add(rows: Ranked[], word: number, bits: number): void {
    for (let left = bits; left !== 0; left &= left - 1) {
      const ranked = this.#ranked[word * BITS + lowest(left)];
      if (ranked === undefined) continue;
      let at = rows.push(ranked) - 1;
      for (; at > 0; at--) {
        const before = rows[at - 1];
        if (before === undefined || before.rank < ranked.rank) break;
        rows[at] = before;
      }
      rows[at] = ranked;
    }
  }
}

/** Which bit is the lowest. */
function lowest(bits: number): number {
  return BITS - 1 - Math.clz32(bits & -bits);
}

function mayFollow({ word, number }: Recognizer, left: number): boolean {
  return !(word === true && (left & IN_WORD) !== 0) && !(number === true && (left & IN_NUMBER) !== 0);
}
