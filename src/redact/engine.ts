import { Openings, type Ranked } from "./openings.js";
import { NONE, type Outcome, type Recognizer } from "./recognizer.js";

/** What was recognized at a place, by which row. */
export interface Judgement extends Ranked {
  readonly outcome: Outcome;
}

/** Recognizers made ready to run together. Holds no state between texts. */
export class Engine {
  /** How many of the last code units that went out are left context of what comes. */
  readonly behind: number;
  readonly #openings: Openings;

  constructor(recognizers: readonly Recognizer[]) {
    this.behind = Math.max(0, ...recognizers.map((row) => row.behind));
    this.#openings = new Openings(recognizers);
  }

  /** Where the next opening begins, or what the end of the text cuts off and may become one; -1 if nowhere. */
  next(text: string, from: number): number {
    return this.#openings.next(text, from);
  }

  /** What begins at `start`; `undefined` if nothing does. */
  judge(text: string, start: number, ended: boolean): Judgement | undefined {
    // The first row that does not say no decides, be it undecided: else the answer could depend on where a stream
    // is cut.
    for (const { row, rank } of this.#openings.at(text, start)) {
      const outcome = row.match(text, start, ended);
      if (outcome !== NONE) return { row, rank, outcome };
    }
    return undefined;
  }
}
