import type { SignsNear } from "./signs-near.js";

/** So many characters of a place tell where it may have been seen. In shorter periods few other places begin alike. */
export const FIRST = 16;
// Texts with fewer places take little time.
const FEW = 32;
// Of two places that meet in a slot neither is known again.
const SLOT_BITS = 12;
const ODD = 0x9e3779b1;

/**
 * Tells, from left to right in one text in which nothing was found yet, where it says the same again: where all that is
 * looked at from a place stood a period before in the same way, under the same head, nothing is found, as there.
 */
export class Repeats {
  readonly #behind: number;
  readonly #reach: number;
  #places = 0;
  /** Where a place was seen last, by its first characters. */
  #last: Int32Array | undefined;
  /** Where the search began. */
  #since = 0;
  /** Each character from `#from` on and before `#to` is the one a period before it; 0 where none is followed. */
  #period = 0;
  #from = 0;
  #to = 0;
  /** What heads the places that were asked for since, where something does. */
  #heads: Map<number, string> | undefined;

  /** So many characters before a place are looked at, and so many from there on. */
  constructor(behind: number, reach: number) {
    this.#behind = behind;
    this.#reach = reach;
  }

  /** To be told where a search begins. */
  begin(from: number): void {
    this.#since = from;
    this.#period = this.#to = 0;
  }

  /** Whether the same stood around a place before this one, and the same heads both. */
  has(text: string, place: number, signs: Pick<SignsNear, "headingOf">): boolean {
    const end = place + this.#reach;
    if (++this.#places < FEW || end > text.length) return false;
    if (!this.#goesOn(text, end)) {
      // What is known to end further on is not read again.
      if (place >= this.#to) this.#guess(text, place);
      return false;
    }
    const last = place - this.#period;
    const head = signs.headingOf(place);
    const isSame = head === (this.#heads?.get(last) ?? "");
    if (head !== "") {
      this.#heads ??= new Map();
      this.#heads.set(place, head).delete(last);
    }
    return isSame && last - this.#behind >= this.#from;
  }

  #goesOn(text: string, end: number): boolean {
    const period = this.#period;
    if (period === 0) return false;
    let to = this.#to;
    while (to < end && text.charCodeAt(to) === text.charCodeAt(to - period)) to++;
    this.#to = to;
    return to === end;
  }

  /** Follows the period since a place was seen that begins alike. */
  #guess(text: string, place: number): void {
    this.#last ??= new Int32Array(1 << SLOT_BITS);
    const slot = hashOf(text, place) >>> (32 - SLOT_BITS);
    const last = this.#last[slot] ?? 0;
    this.#last[slot] = place;
    this.#period = last >= this.#since && last < place ? place - last : 0;
    this.#from = this.#to = place;
    this.#heads = undefined;
  }
}

/** A number of 32 bits that the first characters of a place tell, of which the highest bits tell most. */
export function hashOf(text: string, place: number): number {
  let hash = 0;
  for (let i = 0; i < FIRST; i++) hash = Math.imul(hash ^ text.charCodeAt(place + i), ODD);
  return hash;
}
