import { Context } from "../context.js";
import { type Closing, NONE, type Recognizer } from "../recognizer.js";
import type { Again } from "./again.js";
import { AnchorsAhead } from "./anchors.js";
import type { Match } from "./fitting.js";
import type { Headings } from "./headings.js";
import type { Openings } from "./openings.js";
import { Passage } from "./passage.js";
import type { Repeats } from "./repeats.js";
import type { Scan } from "./scan.js";
import type { SignsNear } from "./signs-near.js";

/** Looks for matches from left to right in one text that comes in pieces, and goes as it was looked through. */
export class Search {
  readonly #openings: Openings;
  readonly #passage = new Passage();
  readonly #signs: SignsNear;
  readonly #scan: Scan;
  readonly #anchors = new AnchorsAhead(this.#passage);
  readonly #repeats: Repeats;
  #again: Again | undefined;
  /** Whether the text began anew, and nothing came or went since. */
  #isNew = false;

  constructor(openings: Openings, headings: Headings) {
    this.#openings = openings;
    this.#signs = openings.signsIn(this.#passage, headings);
    this.#scan = openings.scan(this.#passage, this.#signs);
    this.#repeats = openings.repeats();
  }

  /** What there is of the text. */
  get text(): string {
    return this.#passage.text;
  }

  /** More of it comes and, if it has `ended`, no more after that. */
  add(text: string, ended: boolean): void {
    this.#passage.add(text, ended);
    this.#isNew = false;
    this.#signs.move();
  }

  /** So much of it goes. */
  drop(length: number): void {
    this.#passage.drop(length);
    this.#isNew = false;
    this.#signs.move();
  }

  /** So much of it goes, and what follows is looked at as if nothing had come before. */
  beginAt(length: number): void {
    this.#passage.beginAt(length);
    this.#isNew = true;
    this.#signs.begin();
  }

  /** Where a match of a row ends that goes on at `from`, if it need be sought. */
  close(row: Recognizer, from: number): Closing | undefined {
    return row.close?.(this.#passage.text, from, this.#passage.ended);
  }

  /** The match that begins first from `from` on, or the first place that may come to hold one. */
  find(from: number): Match | undefined {
    if (!this.#isNew) return this.#seek(from);
    const { text, offset } = this.#passage;
    this.#again ??= this.#openings.again();
    const again = this.#again.find(text, offset, this.#signs);
    if (again !== undefined) return again;
    const match = this.#seek(from);
    this.#again.add(text, offset, match, this.#signs.asked);
    return match;
  }

  #seek(from: number): Match | undefined {
    let found: Match | undefined;
    this.#repeats.begin(from);
    this.#scan.begin(from);
    let opening = this.#scan.next();
    while (opening !== -1 && opening <= (found?.start ?? opening)) {
      const match = this.#judge(opening, found);
      // Without its context the first match could not be told again.
      if (match?.outcome.kind === "undecided") return { ...match, start: (found ?? match).opening };
      found = match;
      if (found?.start === opening) return found;
      opening = this.#scan.next(found?.start);
    }
    return found;
  }

  /** What begins first of that which has its opening there, and of what was `found` before. */
  #judge(opening: number, found: Match | undefined): Match | undefined {
    const { text, ended } = this.#passage;
    if (found === undefined && this.#repeats.has(text, opening, this.#signs)) return undefined;
    let first = found;
    let context: Context | undefined;
    for (const { row, rank, group } of this.#openings.at(text, opening)) {
      // What cannot come first need not be judged: many rows know the names that some values are given.
      if (first !== undefined && !precedes(opening + (row.ahead ?? 0), rank, first)) continue;
      if (group !== undefined && !this.#signs.isNear(group, opening)) continue;
      // Nothing more will come: what is shorter than an opening is none.
      if (ended && row.opening.length > text.length - opening) continue;
      if (row.anchor !== undefined && !this.#anchors.mayFollow(row.anchor, opening)) continue;
      context ??= new Context(text, opening, this.#signs);
      const outcome = row.match(text, opening, ended, context);
      if (outcome === NONE) continue;
      const start = "start" in outcome ? (outcome.start ?? opening) : opening;
      if (first === undefined || precedes(start, rank, first)) first = { row, rank, outcome, opening, start };
      // Also where it is undecided: else the answer could depend on where a stream is cut. Where a context stands
      // there, the same may be that of a match which begins before this one.
      if (start === opening) return first;
    }
    return first;
  }
}

/** Whether what begins at `start` comes before a match, of which it is another row's. */
function precedes(start: number, rank: number, match: Match): boolean {
  return start === match.start ? rank < match.rank : start < match.start;
}
