import { mayHide, nextHiding, type Sight } from "./sight.js";
import { Written } from "./written.js";

/** More UTF-16 units in a row of which nothing is seen are seen as they are: what may be held back has an end. */
export const MOST_UNSEEN = 1024;

/** Sees a text that may come in pieces through its disguise, and finds back what was written. */
export class Disguise {
  readonly #sight: Sight;
  /** Given while there is something in the text that may hide a value. */
  #written: Written | undefined;
  #held = "";
  /** The last character that was read. */
  #last = "";
  /** How much was read since the last that was seen. */
  #unseen = 0;

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  /**
   * What is seen of more text. The end that may become another thing waits. What was seen before and is still to be
   * taken is `waiting`, from `from` on.
   */
  read(text: string, ended: boolean, waiting = "", from = 0): string {
    if (this.#written === undefined) {
      if (!mayHide(text)) return this.#pass(text);
      this.#written = new Written();
      this.#written.add(waiting.slice(from), waiting.length - from);
    }
    return this.#see(this.#held + text, ended, this.#written);
  }

  /** What was written of what was seen next, and after it, if `andUnseen`, what nothing is seen of. */
  take(seen: string, andUnseen: boolean): string {
    return this.#written?.take(seen.length, andUnseen) ?? seen;
  }

  /** To be told once in a while that something was taken: if all was, nothing of it is remembered. */
  settle(): void {
    if (this.#held === "" && this.#written?.isTaken === true) this.#written = undefined;
  }

  #pass(text: string): string {
    if (text !== "") this.#unseen = 0;
    this.#last = text.at(-1) ?? this.#last;
    return text;
  }

  #see(text: string, ended: boolean, written: Written): string {
    let seen = "";
    let at = 0;
    /** From there on as much is seen as is written. */
    let from = 0;
    while (at < text.length) {
      const next = nextHiding(text, at);
      seen += this.#pass(text.slice(at, next));
      at = next;
      const glimpse = at < text.length ? this.#glimpse(text, at, ended) : undefined;
      if (glimpse === undefined) break;
      seen += glimpse.seen;
      at += glimpse.length;
      if (glimpse.seen.length === glimpse.length) continue;
      written.add(text.slice(from, at - glimpse.length), at - glimpse.length - from);
      written.add(text.slice(at - glimpse.length, at), glimpse.seen.length);
      from = at;
    }
    written.add(text.slice(from, at), at - from);
    this.#held = text.slice(at);
    return seen;
  }

  #glimpse(text: string, at: number, ended: boolean) {
    const glimpse = this.#sight(text, at, this.#last, ended);
    if (glimpse === undefined) return undefined;
    const { seen, length } = glimpse;
    this.#last = text[at + length - 1] ?? "";
    this.#unseen = seen === "" ? this.#unseen + length : 0;
    return this.#unseen > MOST_UNSEEN ? { seen: text.slice(at, at + length), length } : glimpse;
  }
}
