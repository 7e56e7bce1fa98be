/** Lengths are in units: a word has two, a letter of a script without spaces one. */
const SENTENCE = 6;
const CHUNK = 24;
/** The longest window: thirty words. */
export const WINDOW = 60;
/** In a sentence this long windows begin within it too. */
const LONG = 48;

const END = 1;
/** The bit that says that a window may begin before the token. */
export const BEGIN = 2;

/**
 * Says where windows begin and end: at sentences and lines, unless they are very short, and within long sentences at
 * every sixteenth word. A window that begins within a sentence has lost what came before, so only those of long ones
 * do.
 */
export class Borders {
  #units = 0;
  #sentence = 0;

  reset(): void {
    this.#units = CHUNK;
    this.#sentence = 0;
  }

  /** For each token in turn, before it: 0, 1 where a window may end, with `BEGIN` where one may begin too. */
  before(first: boolean, units: number): number {
    const isFirst = first && this.#units >= SENTENCE;
    if (isFirst) this.#sentence = 0;
    const isBorder = isFirst || this.#units >= CHUNK;
    const mayBegin = isFirst || this.#sentence === 0 || this.#sentence >= LONG;
    if (isBorder) this.#units = 0;
    this.#units += units;
    this.#sentence += units;
    if (!isBorder) return 0;
    return mayBegin ? END | BEGIN : END;
  }
}
