import { Anchors } from "./anchors.js";
import { Automaton, COLUMNS, columnOf, columnsOf, STOP } from "./automaton.js";
import { beginsWord, type Recognizer } from "./recognizer.js";

/** A row, and its place in the table: of two that match from the same place the one that stands first wins. */
export interface Ranked {
  readonly row: Recognizer;
  readonly rank: number;
}

// So many places of an opening are compared for 32 rows at once.
const LOOK = 8;
// Rows whose first three places allow more than this are ways to write digits and letters. Followed together with the
// others they would make many more states than on their own.
const FEW = 100;

/**
 * Finds the places where an opening may stand, in one pass and as fast for four hundred openings as for ten.
 *
 * Which rows fit a place is told for 32 of them at once: a bit each, in the order of the table.
 */
export class Openings {
  readonly #ranked: readonly Ranked[];
  readonly #anchors: Anchors;
  readonly #names: Automaton;
  readonly #shapes: Automaton;
  /** How many times 32 rows there are. */
  readonly #words: number;
  /** For each place and column the rows that allow it: `(place * 128 + column) * words + word`. */
  readonly #allowing: Int32Array;
  /** The rows that begin where a word does. */
  readonly #atWords: Int32Array;
  /** For each column the words in which a row allows it at the first place. */
  readonly #wordsOf: readonly (readonly number[])[];

  constructor(rows: readonly Recognizer[]) {
    this.#ranked = rows.map((row, rank) => ({ row, rank }));
    this.#anchors = new Anchors(rows);
    const found = rows.filter(({ anchor }) => anchor === undefined);
    const anchors = this.#anchors.chars.map((char) => ({ opening: [char] }));
    this.#names = new Automaton([...anchors, ...found.filter((row) => waysToBegin(row) <= FEW)]);
    this.#shapes = new Automaton(found.filter((row) => waysToBegin(row) > FEW));
    this.#words = Math.ceil(rows.length / 32);
    this.#atWords = this.#bits(({ word }) => word === true);
    this.#allowing = new Int32Array(LOOK * COLUMNS * this.#words);
    for (let place = 0; place < LOOK; place++) this.#allow(place);
    const words = Array.from(this.#atWords.keys());
    this.#wordsOf = Array.from({ length: COLUMNS }, (_, column) =>
      words.filter((word) => this.#allowing[column * this.#words + word] !== 0),
    );
  }

  #bits(has: (row: Recognizer) => boolean): Int32Array {
    const bits = new Int32Array(this.#words);
    for (const { row, rank } of this.#ranked) if (has(row)) mark(bits, rank >> 5, rank);
    return bits;
  }

  #allow(place: number): void {
    const words = this.#words;
    const ended = this.#bits(({ opening }) => opening.length <= place);
    const from = place * COLUMNS * words;
    for (let column = 0; column < COLUMNS; column++) this.#allowing.set(ended, from + column * words);
    for (const { row, rank } of this.#ranked) {
      for (const column of columnsOf(row.opening[place] ?? "")) {
        mark(this.#allowing, from + column * words + (rank >> 5), rank);
      }
    }
  }

  /** The rows that may begin at `at`, in the order of the table. */
  at(text: string, at: number): readonly Ranked[] {
    const rows: Ranked[] = [];
    const atWord = beginsWord(text, at);
    for (const word of this.#wordsOf[columnOf(text.charCodeAt(at))] ?? []) {
      for (let bits = this.#fitting(text, at, word, atWord); bits !== 0; bits &= bits - 1) {
        const ranked = this.#ranked[(word << 5) + lowest(bits)];
        if (ranked !== undefined && fits(ranked.row.opening, text, at)) rows.push(ranked);
      }
    }
    return rows;
  }

  /** The rows, of one word of them, that the characters from `at` on allow as far as they are compared. */
  #fitting(text: string, at: number, word: number, atWord: boolean): number {
    const end = Math.min(LOOK, text.length - at);
    let bits = atWord ? -1 : ~(this.#atWords[word] ?? 0);
    for (let place = 0; place < end && bits !== 0; place++) {
      const column = columnOf(text.charCodeAt(at + place));
      bits &= this.#allowing[(place * COLUMNS + column) * this.#words + word] ?? 0;
    }
    return bits;
  }

  /**
   * Where the next opening may begin, or what the end of the text cuts off and may become one; -1 if nowhere. Whether
   * it does, `at` says.
   */
  next(text: string, from: number): number {
    const names = this.#names;
    const shapes = this.#shapes;
    let name = names.begin(text, from);
    let shape = shapes.begin(text, from);
    for (let at = from; ; at++) {
      const nameTable = names.table;
      const shapeTable = shapes.table;
      let column = 0;
      for (; at < text.length; at++) {
        column = columnOf(text.charCodeAt(at));
        const nextName = nameTable[(name << 7) | column] ?? STOP;
        const nextShape = shapeTable[(shape << 7) | column] ?? STOP;
        if ((nextName | nextShape) >= STOP) break;
        name = nextName;
        shape = nextShape;
      }
      if (at >= text.length) break;
      name = names.follow(name, column);
      shape = shapes.follow(shape, column);
      if (name < 0 || shape < 0) return this.next(text, from);
      if (!names.isWhole(name) && !shapes.isWhole(shape)) continue;
      const start = at + 1 - Math.max(names.depth(name), shapes.depth(shape));
      const first = this.#anchors.before(text, from, start);
      // The character of an anchor is most often no opening itself.
      if (first < at || !this.#anchors.chars.includes(text[at] ?? "") || this.at(text, at).length > 0)
        return first;
    }
    const { length } = text;
    const first = this.#anchors.before(text, from, length - Math.max(names.depth(name), shapes.depth(shape)));
    return first === length ? -1 : first;
  }
}

function waysToBegin({ opening }: Recognizer): number {
  return opening.slice(0, 3).reduce((ways, allowed) => ways * columnsOf(allowed).length, 1);
}

function mark(bits: Int32Array, at: number, rank: number): void {
  bits[at] = (bits[at] ?? 0) | (1 << rank);
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Whether what was not compared yet of an opening stands at `at`, or as much of it as there is before the text ends. */
function fits(opening: readonly string[], text: string, at: number): boolean {
  const end = Math.min(opening.length, text.length - at);
  for (let i = 0; i < end; i++) {
    if (i < LOOK && text.charCodeAt(at + i) < COLUMNS - 1) continue;
    if (!(opening[i] ?? "").includes(text[at + i] ?? "")) return false;
  }
  return true;
}
