// More pieces than these are joined: of few the last are quickly put together.
const MOST_PIECES = 512;

/** The end of a text that comes in pieces. What is short of it costs no more than its length, however much there is. */
export class Tail {
  readonly #length: number;
  #pieces: string[] = [];
  #kept = 0;

  /** So much of the text is remembered at least. */
  constructor(length: number) {
    this.#length = length;
  }

  /** More of the text. */
  add(text: string): void {
    if (text.length >= this.#length) {
      this.#pieces = [text.slice(text.length - this.#length)];
      this.#kept = this.#length;
      return;
    }
    if (text === "") return;
    this.#pieces.push(text);
    this.#kept += text.length;
    if (this.#kept <= 2 * this.#length && this.#pieces.length < MOST_PIECES) return;
    this.#pieces = [this.#pieces.join("").slice(-this.#length)];
    this.#kept = this.#pieces[0]?.length ?? 0;
  }

  /** The last so many UTF-16 units, or all that are remembered if these are fewer. */
  last(length: number): string {
    let last = "";
    for (let i = this.#pieces.length - 1; i >= 0 && last.length < length; i--) last = this.#pieces[i] + last;
    return last.length > length ? last.slice(last.length - length) : last;
  }
}
