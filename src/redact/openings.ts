import { Anchors } from "./anchors.js";
import { Automaton, DEEPEST } from "./automaton.js";
import { Columns, columnOf } from "./columns.js";
import { Fitting, type Ranked } from "./fitting.js";
import { Headings } from "./headings.js";
import { NOTHING } from "./past.js";
import type { Recognizer } from "./recognizer.js";
import { Signs, SignsNear } from "./signs.js";
import { UNKNOWN } from "./states.js";

// Rows whose first three places allow more than this are ways to write digits and letters. Followed together with the
// others they would make many more states than on their own.
const FEW = 100;

/** Finds the places where an opening may stand, in one pass and as fast for four hundred openings as for ten. */
export class Openings {
  readonly #anchors: Anchors;
  readonly #fitting: Fitting;
  readonly #names: Automaton;
  readonly #shapes: Automaton;
  readonly #signs: Signs;
  /** How far behind its beginning a place is told at the latest. */
  readonly #reach: number;

  constructor(rows: readonly Recognizer[]) {
    const columns = new Columns();
    this.#fitting = new Fitting(rows, columns);
    this.#signs = new Signs(rows, columns);
    this.#anchors = new Anchors(rows);
    this.#reach = Math.max(DEEPEST, ...rows.map(({ anchor }) => (anchor?.upTo ?? 0) + 1));
    const found = rows.filter(({ anchor }) => anchor === undefined);
    const anchors = this.#anchors.chars.map((char) => ({ opening: [char], reach: 1 }));
    this.#names = new Automaton([...anchors, ...found.filter((row) => waysToBegin(row) <= FEW)], columns);
    this.#shapes = new Automaton(
      found.filter((row) => waysToBegin(row) > FEW),
      columns,
    );
  }

  /** Tells where the signs stand that rows are asked near, in one text, which comes after `past`. */
  signsIn(text: string, past = NOTHING): SignsNear {
    return new SignsNear(this.#signs, text, new Headings(past, text));
  }

  /** The rows that may begin at `at`, in the order of the table. */
  at(text: string, at: number): readonly Ranked[] {
    return this.#fitting.at(text, at);
  }

  /**
   * Where the next opening may begin, or what the end of the text cuts off and, unless it has `ended`, may become one;
   * -1 if nowhere. Whether it does, `at` says. Past `to` it need not be sought.
   */
  next(text: string, from: number, ended: boolean, signs = this.signsIn(text), to = text.length): number {
    const names = this.#names;
    const shapes = this.#shapes;
    const end = Math.min(text.length, to + this.#reach);
    let name = names.begin(text, from);
    let shape = shapes.begin(text, from);
    for (let at = from; ; at++) {
      const nameTable = names.table;
      const shapeTable = shapes.table;
      let column = 0;
      for (; at < end; at++) {
        column = columnOf(text.charCodeAt(at));
        const nextName = nameTable[name | column] ?? UNKNOWN;
        const nextShape = shapeTable[shape | column] ?? UNKNOWN;
        if ((nextName | nextShape) < 0) break;
        name = nextName;
        shape = nextShape;
      }
      if (at >= end) break;
      name = names.follow(name, column);
      shape = shapes.follow(shape, column);
      if (name < 0 || shape < 0) return this.next(text, from, ended, signs, to);
      const [ofNames, ofShapes] = [names.at(name), shapes.at(shape)];
      const ahead = Math.max(ofNames.ahead, ofShapes.ahead);
      const start = at + 1 - Math.max(ofNames.depth, ofShapes.depth);
      if (ahead < 0 || !signs.isNear(start, at + ahead)) continue;
      const first = this.#anchors.before(text, from, start);
      // The character of an anchor is most often no opening itself.
      if (first < at || !this.#anchors.chars.includes(text[at] ?? "") || this.at(text, at).length > 0)
        return first;
    }
    const { length } = text;
    if (end < length || ended) return -1;
    const first = this.#anchors.before(
      text,
      from,
      length - Math.max(names.at(name).depth, shapes.at(shape).depth),
    );
    return first === length ? -1 : first;
  }
}

function waysToBegin({ opening }: Recognizer): number {
  return opening.slice(0, 3).reduce((ways, allowed) => ways * allowed.length, 1);
}
