import { AnchorsAhead } from "./anchors.js";
import { Context } from "./context.js";
import type { Ranked } from "./fitting.js";
import type { Headings } from "./headings.js";
import { Openings } from "./openings.js";
import { NONE, type Outcome, type Recognizer } from "./recognizer.js";
import { MARKDOWN, readersSight, type Sight } from "./sight.js";
import type { SignsNear } from "./signs-near.js";

/** What was recognized, by which row: `opening` is where the row saw it begin, `start` where it does. */
export interface Match extends Ranked {
  readonly outcome: Outcome;
  readonly opening: number;
  readonly start: number;
}

/** Recognizers made ready to run together. Holds no state between texts. */
export class Engine {
  /** How many of the last code units that went out are left context of what comes. */
  readonly behind: number;
  /** How a text is seen. The signs of Markdown that a row looks for hide nothing. */
  readonly sight: Sight;
  readonly #openings: Openings;

  constructor(recognizers: readonly Recognizer[]) {
    this.behind = Math.max(0, ...recognizers.map((row) => row.behind));
    const kept = MARKDOWN.filter((sign) => recognizers.some((row) => looksFor(row, sign)));
    this.sight = readersSight(new Set(kept));
    this.#openings = new Openings(recognizers);
  }

  /** Where the next opening begins, or what the end of the text cuts off and may become one; -1 if nowhere. */
  next(text: string, from: number, headings: Headings): number {
    return this.#openings.next(text, from, false, this.#openings.signsIn(text, headings, from));
  }

  /**
   * The match that begins first from `from` on, or the first place that may come to hold one. `known` is where the
   * first opening is, if that is known, `headings` what heads the columns of tables.
   */
  find(text: string, from: number, ended: boolean, headings: Headings, known?: number): Match | undefined {
    const signs = this.#openings.signsIn(text, headings, known ?? from, ended);
    const anchors = new AnchorsAhead(text, ended);
    let found: Match | undefined;
    let opening = known ?? this.#openings.next(text, from, ended, signs);
    while (opening !== -1 && opening <= (found?.start ?? opening)) {
      const match = this.#judge(text, opening, ended, anchors, signs);
      // Without its context the first match could not be told again.
      if (match?.outcome.kind === "undecided") return { ...match, start: (found ?? match).opening };
      if (match !== undefined && (found === undefined || precedes(match, found))) found = match;
      opening = this.#openings.next(text, opening + 1, ended, signs, found?.start);
    }
    return found;
  }

  /** What begins at `opening`; `undefined` if nothing does. */
  #judge(
    text: string,
    opening: number,
    ended: boolean,
    anchors: AnchorsAhead,
    signs: SignsNear,
  ): Match | undefined {
    // The first row that does not say no decides, be it undecided: else the answer could depend on where a stream
    // is cut.
    let context: Context | undefined;
    for (const { row, rank } of this.#openings.at(text, opening)) {
      // Nothing more will come: what is shorter than an opening is none.
      if (ended && row.opening.length > text.length - opening) continue;
      if (row.near !== undefined && !this.#openings.isAsked(rank, opening, signs)) continue;
      if (row.anchor !== undefined && !anchors.mayFollow(row.anchor, opening)) continue;
      context ??= new Context(text, opening, signs.headingOf(opening));
      const outcome = row.match(text, opening, ended, context);
      if (outcome === NONE) continue;
      const start = "start" in outcome ? (outcome.start ?? opening) : opening;
      return { row, rank, outcome, opening, start };
    }
    return undefined;
  }
}

function precedes(one: Match, other: Match): boolean {
  return one.start === other.start ? one.rank < other.rank : one.start < other.start;
}

function looksFor({ opening, marks = "" }: Recognizer, sign: string): boolean {
  return marks.includes(sign) || opening.some((allowed) => allowed.includes(sign));
}
