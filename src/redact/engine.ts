import { Anchors } from "./anchors.js";
import { fits, Openings, type Ranked } from "./openings.js";
import { beginsWord, NONE, type Outcome, type Recognizer } from "./recognizer.js";

/** What was recognized at a place, by which row. */
export interface Judgement extends Ranked {
  readonly outcome: Outcome;
}

const STRETCH = 64;

/** Recognizers made ready to run together. Holds no state between texts. */
export class Engine {
  /** How many of the last code units that went out are left context of what comes. */
  readonly behind: number;
  readonly #openings: Openings;
  readonly #anchors: Anchors;

  constructor(recognizers: readonly Recognizer[]) {
    this.behind = Math.max(0, ...recognizers.map((row) => row.behind));
    this.#openings = new Openings(recognizers);
    this.#anchors = new Anchors(recognizers);
  }

  /** Where the next opening begins, or what the end of the text cuts off and may become one; -1 if nowhere. */
  next(text: string, from: number): number {
    // In growing stretches: else each of many anchors would cost a look for openings at all the text that follows.
    for (let at = from, stretch = STRETCH; at < text.length; at += stretch, stretch *= 2) {
      const limit = Math.min(at + stretch, text.length);
      const opening = this.#openings.next(text, at, this.#anchors.next(text, at, limit));
      if (opening < limit) return opening;
    }
    return -1;
  }

  /** What begins at `start`; `undefined` if nothing does. */
  judge(text: string, start: number, ended: boolean): Judgement | undefined {
    // The first row that does not say no decides, be it undecided: else the answer could depend on where a stream
    // is cut.
    const word = beginsWord(text, start);
    for (const { row, rank } of this.#openings.at(text, start)) {
      // Elsewhere a row could say what it does only because the opening of another is cut off there.
      if ((row.word === true && !word) || !fits(row.opening, text, start)) continue;
      const outcome = row.match(text, start, ended);
      if (outcome !== NONE) return { row, rank, outcome };
    }
    return undefined;
  }
}
