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
    if (text === "") return;
    this.#pieces.push(text);
    this.#kept += text.length;
    if (this.#kept > 2 * this.#length) {
      this.#pieces = [this.last(this.#length)];
      this.#kept = this.#length;
    }
  }

  /** The last so many UTF-16 units, or all that are remembered if these are fewer. What is put together stays so. */
  last(length: number): string {
    let from = this.#pieces.length;
    let found = 0;
    while (from > 0 && found < length) found += this.#pieces[--from]?.length ?? 0;
    const last = this.#pieces.splice(from).join("");
    this.#pieces.push(last);
    return last.slice(Math.max(0, found - length));
  }
}
