/** Words that stand in a row, from `start` to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What the words of a stretch must gain together, in thirds of a bit, in a text of this length. Chance finds more where
 * there is more to look at, so it grows with the logarithm. Of 25,000 texts of ordinary kinds fewer than TODO in a thousand
 * hold such a stretch.
 */
export function sureGain(length: number): number {
  return 34 + 3 * Math.log2(Math.max(1, length / 16));
}

/** What a word must gain to speak for a cipher. */
export const LEAST_GAIN = 2;

/**
 * Finds the stretches of words that gain most by being deciphered, in one walk: what the words gain is added up, and
 * begins anew where nothing is left of it.
 */
export class StretchSearch {
  readonly #found: Stretch[] = [];
  readonly #sure: number;
  #sum = 0;
  #start = 0;
  #best = 0;
  #bestEnd = 0;

  constructor(sure: number) {
    this.#sure = sure;
  }

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
    } else if (this.#sum <= 0 || this.#best - this.#sum > this.#sure) this.#close();
  }

  /** Ends the text. */
  done(): readonly Stretch[] {
    this.#close();
    return this.#found;
  }

  #close(): void {
    if (this.#best >= this.#sure) this.#found.push({ start: this.#start, end: this.#bestEnd });
    this.#sum = 0;
    this.#best = 0;
  }
}
