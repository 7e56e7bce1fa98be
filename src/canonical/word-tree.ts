import { letterOf } from "./letters.js";

const WIDTH = 32;

/** The place before the first letter of a word. */
export const START = 0;

/** Words letter by letter: which may come next after those that were read. Capitals are small letters. */
export class WordTree {
  readonly #next: Uint16Array;
  readonly #ends: Uint8Array;

  constructor(words: readonly string[]) {
    const most = 1 + words.reduce((sum, { length }) => sum + length, 0);
    this.#next = new Uint16Array(most * WIDTH);
    this.#ends = new Uint8Array(most);
    let count = 1;
    for (const word of words) {
      let place = START;
      for (let at = 0; at < word.length; at++) {
        const step = place * WIDTH + letterOf(word.charCodeAt(at));
        if (this.#next[step] === START) this.#next[step] = count++;
        place = this.#next[step] ?? START;
      }
      this.#ends[place] = 1;
    }
  }

  /** The place after one more unit; `START`: no word goes on with it. */
  next(place: number, unit: number): number {
    return this.#next[place * WIDTH + letterOf(unit)] ?? START;
  }

  /** Whether a word ends there. */
  isEnd(place: number): boolean {
    return this.#ends[place] === 1;
  }
}
