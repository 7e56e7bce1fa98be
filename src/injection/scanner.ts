import { makeConcepts } from "./concepts.js";
import { Features } from "./features.js";
import { type Model, sumOf } from "./model.js";
import { BEGIN, Borders, WINDOW } from "./windows.js";

// More than the borders that one window can hold.
const RING = 16;

/** A stretch of a text, in UTF-16 offsets, and its sum. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
}

/** The most suspicious windows of a text. */
export interface Scan {
  /** The highest sum of all windows; `-Infinity` where there is no word. */
  readonly best: number;
  /** How long the text is: a word has two units, a letter of a script without spaces one. */
  readonly units: number;
  /** The windows whose sum reaches the limit; of those that overlap the one with the highest. */
  readonly windows: readonly Window[];
}

/** Scores the windows of texts. Its tables are made once; a scan allocates nothing but what it finds. */
export class Scanner {
  readonly #model: Model;
  readonly #features = new Features(makeConcepts());
  readonly #borders = new Borders();
  // Of the borders where a window may begin: the sum and the units before, and where the text goes on.
  readonly #sums = new Float64Array(RING);
  readonly #units = new Float64Array(RING);
  readonly #starts = new Float64Array(RING);
  #borderCount = 0;
  #best = Number.NEGATIVE_INFINITY;
  #found: Window[] = [];
  #limit = 0;

  constructor(model: Model) {
    this.#model = model;
  }

  /** Scores the text from `from` to `to`; windows count from a sum of `limit` on. */
  scan(text: string, limit: number, from = 0, to = text.length): Scan {
    this.#reset(limit);
    const features = this.#features;
    const { tokens } = features;
    features.open(text, from, to);
    let sum = 0;
    let units = 0;
    let end = from;
    while (features.next()) {
      const own = tokens.single ? 1 : 2;
      const border = this.#borders.before(tokens.first, own);
      if (border !== 0) {
        this.#close(sum, units, end);
        if ((border & BEGIN) !== 0) this.#begin(sum, units, tokens.start);
      }
      sum += sumOf(this.#model, features.hashes, features.count);
      units += own;
      end = tokens.end;
    }
    this.#close(sum, units, end);
    return { best: this.#best, units, windows: this.#found };
  }

  #reset(limit: number): void {
    this.#borders.reset();
    this.#borderCount = 0;
    this.#best = Number.NEGATIVE_INFINITY;
    this.#found = [];
    this.#limit = limit;
  }

  #begin(sum: number, units: number, start: number): void {
    const at = this.#borderCount++ % RING;
    this.#sums[at] = sum;
    this.#units[at] = units;
    this.#starts[at] = start;
  }

  // The windows that end here, the shortest first.
  #close(sum: number, units: number, end: number): void {
    const oldest = Math.max(0, this.#borderCount - RING);
    for (let i = this.#borderCount - 1; i >= oldest; i--) {
      const at = i % RING;
      const length = units - (this.#units[at] ?? 0);
      if (length > WINDOW) return;
      const score = sum - (this.#sums[at] ?? 0) + this.#model.bias;
      if (length > 0 && score > this.#best) this.#best = score;
      if (length > 0 && score >= this.#limit) this.#note(this.#starts[at] ?? 0, end, score);
    }
  }

  #note(start: number, end: number, sum: number): void {
    const last = this.#found.at(-1);
    if (last === undefined || start >= last.end) this.#found.push({ start, end, sum });
    else if (sum > last.sum) this.#found[this.#found.length - 1] = { start, end, sum };
  }
}
