/** The end of a text that has gone out, with replacements for what was found in it. */
export class Past {
  readonly #length: number;
  #text = "";

  /** `length`: how much of it is remembered. */
  constructor(length: number) {
    this.#length = length;
  }

  /** The last `length` UTF-16 units that went out, or all, and maybe some before them. */
  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    // Cutting makes a copy, adding does not: so it is cut once in a while.
    this.#text += text;
    if (this.#text.length > 4 * this.#length) this.#text = this.#text.slice(-this.#length);
  }
}

/** Before a text that nothing comes before. */
export const NOTHING: Pick<Past, "text"> = { text: "" };
