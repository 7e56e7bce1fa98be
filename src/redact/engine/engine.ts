import { MARKDOWN, readersSight, type Sight } from "../disguise/sight.js";
import type { Recognizer } from "../recognizer.js";
import type { Headings } from "./headings.js";
import { Openings } from "./openings.js";
import { Search } from "./search.js";

/** Recognizers made ready to run together. Holds no state between texts. */
export class Engine {
  /** How many of the last code units that went out are left context of what comes. */
  readonly behind: number;
  /** How a text is seen. The signs of Markdown that a row looks for hide nothing. */
  readonly sight: Sight;
  readonly #openings: Openings;

  constructor(recognizers: readonly Recognizer[]) {
    const kept = MARKDOWN.filter((sign) => recognizers.some((row) => looksFor(row, sign)));
    this.sight = readersSight(new Set(kept));
    this.#openings = new Openings(recognizers);
    this.behind = this.#openings.behind;
  }

  /** A search through one text; `headings` are what heads the columns of its tables. */
  search(headings: Headings): Search {
    return new Search(this.#openings, headings);
  }
}

function looksFor({ opening, marks = "" }: Recognizer, sign: string): boolean {
  return marks.includes(sign) || opening.some((allowed) => allowed.includes(sign));
}
