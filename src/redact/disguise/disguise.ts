import { type Glimpse, mayHide, nextHiding, type Sight } from "./sight.js";
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
   * taken is `waiting`.
   */
  read(text: string, ended: boolean, waiting = ""): string {
    if (this.#written === undefined) {
      if (!mayHide(text, this.#sight)) {
        this.#passBy(text, 0, text.length);
        return text;
      }
      this.#written = new Written();
      this.#written.add(waiting);
      this.#written.part(waiting.length, waiting.length);
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

  #see(text: string, ended: boolean, written: Written): string {
    const seen: string[] = [];
    let at = 0;
    /** From there on all is seen as it is written. */
    let from = 0;
    while (at < text.length) {
      const next = nextHiding(text, at, this.#sight.hides);
      this.#passBy(text, at, next);
      at = next;
      const glimpse = at < text.length ? this.#glimpse(text, at, ended) : undefined;
      if (glimpse === undefined) break;
      if (glimpse.seen !== text.slice(at, at + glimpse.length)) {
        if (at > from) seen.push(text.slice(from, at));
        seen.push(glimpse.seen);
        written.part(at - from, at - from);
        written.part(glimpse.length, glimpse.seen.length);
        from = at + glimpse.length;
      }
      at += glimpse.length;
    }
    seen.push(text.slice(from, at));
    written.part(at - from, at - from);
    written.add(text.slice(0, at));
    this.#held = text.slice(at);
    return seen.join("");
  }

  #passBy(text: string, from: number, to: number): void {
    if (from === to) return;
    this.#unseen = 0;
    this.#last = text[to - 1] ?? "";
  }

  #glimpse(text: string, at: number, ended: boolean): Glimpse | undefined {
    const glimpse = this.#sight.see(text, at, this.#last, ended);
    if (glimpse === undefined) return undefined;
    const { seen, length } = glimpse;
    this.#last = text[at + length - 1] ?? "";
    this.#unseen = seen === "" ? this.#unseen + length : 0;
    return this.#unseen > MOST_UNSEEN ? { seen: text.slice(at, at + length), length } : glimpse;
  }
}
