import type { Match } from "./fitting.js";
import type { SignsNear } from "./signs-near.js";

/**
 * Remembers what was found first in a text, for the text that is left when that is taken away: where it begins with all
 * that was looked at, the same is found in it.
 */
export class Again {
  readonly #reach: number;
  #text = "";
  #match: Match | undefined;
  /** So much was looked at, and so much of that is known to stand in the text that is there now. */
  #end = 0;
  #same = 0;
  #gone = 0;
  /** The places of which it was asked what heads them: nothing did. */
  #asked: readonly number[] = [];

  /** So many characters from a place on are looked at. */
  constructor(reach: number) {
    this.#reach = reach;
  }

  /** To be told where more text came, or some went that was not found. */
  forget(): void {
    this.#match = undefined;
  }

  /** To be told what was found in a text before which nothing is seen. */
  remember(text: string, match: Match | undefined, asked: readonly number[] | undefined): void {
    this.#end = (match?.start ?? 0) + this.#reach;
    const isDecided = match?.outcome.kind !== "undecided" && this.#end <= text.length;
    this.#match = asked !== undefined && isDecided ? match : undefined;
    this.#asked = asked ?? [];
    this.#text = text;
    this.#gone = 0;
  }

  /** What is found in a text, which is the last one without its first `gone` characters, if that is known. */
  find(text: string, gone: number, signs: SignsNear): Match | undefined {
    const match = this.#match;
    if (match === undefined || this.#end > text.length) return undefined;
    const last = this.#text;
    let at = gone === this.#gone ? this.#same : 0;
    while (at < this.#end && text.charCodeAt(at) === last.charCodeAt(at)) at++;
    const isSame = at === this.#end && this.#asked.every((place) => signs.headingOf(place) === "");
    this.#match = isSame ? match : undefined;
    this.#text = text;
    // As often as the same goes, what is left begins with the same but for its end.
    this.#gone = gone;
    this.#same = Math.max(0, at - gone);
    return this.#match;
  }
}
