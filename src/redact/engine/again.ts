import type { Match } from "./fitting.js";
import { FIRST, hashOf } from "./repeats.js";
import type { SignsNear } from "./signs-near.js";

// So many bits tell where a text is remembered: what is found by turns is of few kinds, of which no three should meet.
const SLOT_BITS = 8;

/** What was found in a text before which nothing is seen. */
interface Found {
  readonly match: Match;
  /** So much was looked at. */
  readonly end: number;
  /** The places of which it was asked what heads them: nothing did. */
  readonly asked: readonly number[];
  /** The last text that began with all that, and where it did, counted from the beginning of all text. */
  text: string;
  offset: number;
  /** How far it was from the one before, and how much of the text as far behind it begins with the same, then. */
  period: number;
  same: number;
}

/** Remembers what is found first in a text, for another one: where that begins with all that was looked at, it is found. */
export class Again {
  readonly #reach: number;
  readonly #found: (Found | undefined)[] = [];

  /** So many characters from a place on are looked at. */
  constructor(reach: number) {
    this.#reach = reach;
  }

  /** To be told what was found in a text that begins at `offset`. */
  add(text: string, offset: number, match: Match | undefined, asked: readonly number[] | undefined): void {
    if (match === undefined || match.outcome.kind === "undecided" || asked === undefined) return;
    const end = match.start + this.#reach;
    if (end <= text.length)
      this.#found[this.#slotOf(text)] = { match, end, asked, text, offset, period: 0, same: 0 };
  }

  /** What is found in a text that begins at `offset`, if that is known. */
  find(text: string, offset: number, signs: SignsNear): Match | undefined {
    const found = this.#found[this.#slotOf(text)];
    if (found === undefined || found.end > text.length) return undefined;
    const { end, asked, text: last } = found;
    const period = offset - found.offset;
    let at = period === found.period ? found.same : 0;
    while (at < end && text.charCodeAt(at) === last.charCodeAt(at)) at++;
    if (at < end || asked.some((place) => signs.headingOf(place) !== "")) return undefined;
    Object.assign(found, { text, offset, period, same: Math.max(0, end - period) });
    return found.match;
  }

  /** Where a text is remembered: beside its slot, where that is taken by what begins otherwise. */
  #slotOf(text: string): number {
    const slot = hashOf(text, 0) >>> (32 - SLOT_BITS);
    return this.#found[slot]?.text.startsWith(text.slice(0, FIRST)) === false ? slot ^ 1 : slot;
  }
}
