import { hex } from "../hex.js";

// What is kept of a text is shorter than this.
const PIECE = 16 * 1024;

/** A text for a signature, of any length: all of it but the end is kept as a hash. It does not change. */
export class LongText {
  readonly #hashed: Promise<string> | undefined;
  readonly #end: string;

  constructor(end = "", hashed?: Promise<string>) {
    this.#end = end;
    this.#hashed = hashed;
  }

  get isEmpty(): boolean {
    return this.#end === "" && this.#hashed === undefined;
  }

  /** This text with more at its end. */
  plus(text: string): LongText {
    if (text === "") return this;
    let hashed = this.#hashed;
    let end = this.#end + text;
    for (; end.length >= PIECE; end = end.slice(PIECE)) hashed = hash(hashed, end.slice(0, PIECE));
    return new LongText(end, hashed);
  }

  /** The same for the same text, however it was put together. */
  async value(): Promise<readonly [hashed: string, end: string]> {
    return [(await this.#hashed) ?? "", this.#end];
  }
}

// As JSON, which tells the halves of a character that is cut in two from each other.
async function hash(before: Promise<string> | undefined, piece: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([(await before) ?? "", piece]));
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
