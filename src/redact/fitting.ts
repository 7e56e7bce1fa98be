import { beginsWord, continuesNumber, type Recognizer } from "./recognizer.js";
import { BITS, RowSets } from "./row-sets.js";

/** A row, and its place in the table: of two that match from the same place the one that stands first wins. */
export interface Ranked {
  readonly row: Recognizer;
  readonly rank: number;
}

const IN_WORD = 1;
const IN_NUMBER = 2;
const LEFTS = [0, IN_WORD, IN_NUMBER, IN_WORD | IN_NUMBER];
// After so many characters few words of rows are not empty.
const FIRST = 4;
const NO_ROWS: readonly Ranked[] = [];

/**
 * Tells which rows may begin at a place: those in the sets of all its characters. Nothing is kept from one place to
 * the next, so that a text that repeats nothing costs what any other does.
 */
export class Fitting {
  readonly #ranked: readonly Ranked[];
  readonly #sets: RowSets;
  /** The sets of what stands before a place, which are numbered as {@link LEFTS}, and of the first characters. */
  readonly #first = new Int32Array(FIRST + 1);

  constructor(rows: readonly Recognizer[]) {
    this.#ranked = rows.map((row, rank) => ({ row, rank }));
    const given = LEFTS.map((left) => [...rows.keys()].filter((rank) => mayFollow(rows[rank], left)));
    this.#sets = new RowSets(
      rows.map(({ opening }) => opening),
      given,
    );
  }

  /** The rows that may begin at `start`, in the order of the table. */
  at(text: string, start: number): readonly Ranked[] {
    const sets = this.#sets;
    const { blocks, filled } = sets;
    const first = this.#first;
    first[0] = (beginsWord(text, start) ? 0 : IN_WORD) | (continuesNumber(text, start) ? IN_NUMBER : 0);
    const count = Math.min(FIRST, sets.depth, text.length - start);
    for (let i = 0; i < count; i++) first[i + 1] = sets.at(i, text.charCodeAt(start + i));
    let found: Ranked[] | undefined;
    for (let block = 0; block < blocks; block++) {
      let words = -1;
      for (let i = 0; i <= count; i++) words &= filled[(first[i] ?? 0) * blocks + block] ?? 0;
      for (; words !== 0; words &= words - 1) {
        const word = block * BITS + lowest(words);
        for (let rows = this.#rowsIn(word, text, start); rows !== 0; rows &= rows - 1) {
          const ranked = this.#ranked[word * BITS + lowest(rows)];
          if (ranked === undefined) continue;
          if (found === undefined) found = [ranked];
          else found.push(ranked);
        }
      }
    }
    return found ?? NO_ROWS;
  }

  /** What is left of a word of rows at `start`. */
  #rowsIn(word: number, text: string, start: number): number {
    const { words, rows, longer } = this.#sets;
    const end = text.length - start;
    let left = rows[(this.#first[0] ?? 0) * words + word] ?? 0;
    for (let depth = 0; depth < end && (left & (longer[depth * words + word] ?? 0)) !== 0; depth++) {
      const set =
        depth < FIRST ? (this.#first[depth + 1] ?? 0) : this.#sets.at(depth, text.charCodeAt(start + depth));
      left &= rows[set * words + word] ?? 0;
    }
    return left;
  }
}

/** Which bit is the lowest. */
function lowest(bits: number): number {
  return BITS - 1 - Math.clz32(bits & -bits);
}

function mayFollow(row: Recognizer | undefined, left: number): boolean {
  if (row?.word === true && (left & IN_WORD) !== 0) return false;
  return !(row?.number === true && (left & IN_NUMBER) !== 0);
}
