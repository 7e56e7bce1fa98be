import { COMMON_WORDS } from "./common-words.js";
import { wordScore } from "./letter-pairs.js";

/** Words that stand in a row, from `start` to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A way to write a text that is its own way back. */
export interface Cipher {
  readonly decipher: (part: string) => string;
  /** Frequent words, enciphered. */
  readonly words: ReadonlySet<string>;
}

/** The cipher with what frequent words become by it. */
export function cipherOf(decipher: (part: string) => string): Cipher {
  return { decipher, words: new Set(Array.from(COMMON_WORDS, decipher)) };
}

/** What a word must gain to speak for a cipher, in thirds of a bit. */
const LEAST_GAIN = 2;
// A frequent word is sixteen times likelier than its letters are.
const KNOWN = 12;
// About half of what English reaches, for each pair of letters.
const READABLE = 2;

/**
 * Finds the stretches of words that gain most by being deciphered, in one walk: what the words gain is added up, and
 * begins anew where nothing is left of it.
 */
export class StretchSearch {
  readonly #text: string;
  readonly #cipher: Cipher;
  readonly #sure: number;
  readonly #found: Stretch[] = [];
  #sum = 0;
  #start = 0;
  #best = 0;
  #bestEnd = 0;

  constructor(text: string, cipher: Cipher) {
    this.#text = text;
    this.#cipher = cipher;
    this.#sure = sureGain(text.length);
  }

  /** Takes the next word, and by how many thirds of a bit it is likelier once it is deciphered. */
  word(gain: number, start: number, end: number): void {
    // Most words of most texts are nobody's cipher.
    if (this.#sum === 0 && gain <= LEAST_GAIN) return;
    if (this.#sum === 0) this.#start = start;
    this.#sum += gain - LEAST_GAIN + (gain > LEAST_GAIN ? this.#known(start, end) : 0);
    if (this.#sum > this.#best) {
      this.#best = this.#sum;
      this.#bestEnd = end;
    } else if (this.#sum <= 0 || this.#best - this.#sum > this.#sure) this.#close();
  }

  /** The stretches that read as language once they are deciphered. */
  done(): readonly Stretch[] {
    this.#close();
    return this.#found;
  }

  #known(start: number, end: number): number {
    const word = this.#text.slice(start, end).toLowerCase();
    if (COMMON_WORDS.has(word)) return -KNOWN;
    return this.#cipher.words.has(word) ? KNOWN : 0;
  }

  #close(): void {
    if (this.#best >= this.#sure) {
      const [start, end] = [this.#start, this.#bestEnd];
      if (wordScore(this.#cipher.decipher(this.#text.slice(start, end))) >= READABLE)
        this.#found.push({ start, end });
    }
    this.#sum = 0;
    this.#best = 0;
  }
}

/**
 * What the words of a stretch must gain together in a text of this length, in thirds of a bit. Chance finds more where
 * there is more to look at, so it grows with the logarithm. Of 26,800 ordinary texts 18 held such a stretch.
 */
function sureGain(length: number): number {
  return 34 + 3 * Math.log2(Math.max(1, length / 16));
}
