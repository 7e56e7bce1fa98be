import { Anchors } from "./anchors.js";
import { Automaton } from "./automaton.js";
import { DEEPEST, type Followed } from "./beginnings.js";
import { Columns, columnOf, SHIFT } from "./columns.js";
import { Fitting, type Ranked } from "./fitting.js";
import { Headings } from "./headings.js";
import type { Passage } from "./passage.js";
import type { Recognizer } from "./recognizer.js";
import { MOST_PLACES, Signs } from "./signs.js";
import { SignsNear } from "./signs-near.js";
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
    this.#signs = new Signs(rows, columns);
    const { groups } = this.#signs;
    this.#fitting = new Fitting(rows.map((row, rank) => ({ row, rank, group: groups[rank] })));
    this.#anchors = new Anchors(rows);
    this.#reach = Math.max(DEEPEST, ...rows.map(({ anchor }) => (anchor?.upTo ?? 0) + 1));
    const found = rows.flatMap(({ opening, word, number, anchor }, rank) => {
      const places = { opening, ...(word && { word }), ...(number && { number }) };
      return anchor === undefined ? [{ ...places, group: groups[rank] }] : [];
    });
    const anchors = this.#anchors.chars.map((char) => ({ opening: [char] }));
    const names = found.filter((row) => waysToBegin(row) <= FEW);
    this.#names = new Automaton([...this.#signs.openings, ...anchors, ...names], columns);
    this.#shapes = new Automaton(
      found.filter((row) => waysToBegin(row) > FEW),
      columns,
    );
  }

  /**
   * Tells where the signs stand that rows are asked near, in one text, and what heads its columns. Of the signs before a
   * place it is told where {@link next} comes by them.
   */
  signsIn(passage: Passage, headings = new Headings()): SignsNear {
    return new SignsNear(this.#signs, passage, headings);
  }

  /** The rows that may begin at `at`, in the order of the table. */
  at(text: string, at: number): readonly Ranked[] {
    return this.#fitting.at(text, at);
  }

  /**
   * Where the next opening may begin, or what the end of the text cuts off and, unless it has `ended`, may become one;
   * -1 if nowhere. Whether it does, `at` says. Past `to` it need not be sought.
   */
  next({ text, ended }: Passage, from: number, signs: SignsNear, to = text.length): number {
    const end = Math.min(text.length, to + this.#reach);
    const names = this.#names;
    const shapes = this.#shapes;
    let name = stateBefore(names, text, from);
    let shape = shapes.begin(text, from);
    for (let at = from; ; at++) {
      const nameTable = names.table;
      const shapeTable = shapes.table;
      let column = 0;
      for (; at < end; at++) {
        column = columnOf(text.charCodeAt(at));
        const nextName = nameTable[(name << SHIFT) | column] ?? UNKNOWN;
        const nextShape = shapeTable[(shape << SHIFT) | column] ?? UNKNOWN;
        if ((nextName | nextShape) < 0) break;
        name = nextName;
        shape = nextShape;
      }
      if (at >= end) break;
      name = names.follow(name, column);
      shape = shapes.follow(shape, column);
      const [ofName, ofShape] = [names.at(name), shapes.at(shape)];
      if (ofName.signs.length > 0) signs.note(ofName.signs, at + 1);
      if (!signs.tell(ofName.ends, at + 1, from) && !signs.tell(ofShape.ends, at + 1, from)) continue;
      const start = at + 1 - Math.max(ofName.depth, ofShape.depth);
      const first = this.#anchors.before(text, from, Math.max(from, start));
      // The character of an anchor is most often no opening itself.
      if (first < at || !this.#anchors.chars.includes(text[at] ?? "") || this.at(text, at).length > 0)
        return first;
    }
    const { length } = text;
    if (end < length || ended) return -1;
    const start = length - Math.max(names.at(name).depth, shapes.at(shape).depth);
    const first = this.#anchors.before(text, from, Math.max(from, start));
    return first === length ? -1 : first;
  }
}

/** The state at `from`, with what signs begin with before that. */
function stateBefore(names: Automaton, text: string, from: number): number {
  const begin = Math.max(0, from - MOST_PLACES + 1);
  let state = begin === 0 ? names.beginning : names.begin(text, begin);
  for (let at = begin; at < from; at++) state = names.follow(state, columnOf(text.charCodeAt(at)));
  return state;
}

function waysToBegin({ opening }: Followed): number {
  return opening.slice(0, 3).reduce((ways, allowed) => ways * allowed.length, 1);
}
