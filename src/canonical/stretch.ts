/** Words that stand in a row, from `start` to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// In thirds of a bit: what the words of a stretch must gain together. Of 25,000 texts of ordinary kinds fewer than two
// in a thousand hold such a stretch.
const SURE = 50;
// What a word must gain to speak for a cipher.
const LEAST_GAIN = 2;

/**
 * Finds the stretches of words that gain most by being deciphered, in one walk: what the words gain is added up, and
 * begins anew where nothing is left of it.
 */
export class StretchSearch {
  readonly #found: Stretch[] = [];
  #sum = 0;
  #start = 0;
  #best = 0;
  #bestEnd = 0;

  /** Takes the next word, and by how many thirds of a bit it is likelier once it is deciphered. */
  word(gain: number, start: number, end: number): void {
    if (this.#sum === 0) {
      if (gain <= LEAST_GAIN) return;
      this.#start = start;
    }
    this.#sum += gain - LEAST_GAIN;
    if (this.#sum > this.#best) {
      this.#best = this.#sum;
      this.#bestEnd = end;
    } else if (this.#sum <= 0 || this.#best - this.#sum > SURE) this.#close();
  }

  /** Ends the text. */
  done(): readonly Stretch[] {
    this.#close();
    return this.#found;
  }

  #close(): void {
    if (this.#best >= SURE) this.#found.push({ start: this.#start, end: this.#bestEnd });
    this.#sum = 0;
    this.#best = 0;
  }
}
