import type { Recognizer } from "../recognizer.js";
import { Again } from "./again.js";
import { Anchors } from "./anchors.js";
import { Automaton } from "./automaton.js";
import { DEEPEST, type Followed } from "./beginnings.js";
import { Bytes } from "./bytes.js";
import { Columns } from "./columns.js";
import { Fitting, type Ranked } from "./fitting.js";
import { Headings } from "./headings.js";
import type { Passage } from "./passage.js";
import { Repeats } from "./repeats.js";
import { Scan, type Sought } from "./scan.js";
import { MOST_PLACES, Signs } from "./signs.js";
import { SignsNear } from "./signs-near.js";

// Rows whose first three places allow more than this are ways to write digits and letters. Followed together with the
// others they would make many more states than on their own.
const FEW = 100;
/** Finds the places where an opening may stand, in one pass and as fast for four hundred openings as for ten. */
export class Openings {
  /** How far before a place a row may look. */
  readonly behind: number;
  readonly #fitting: Fitting;
  readonly #signs: Signs;
  readonly #sought: Sought;
  readonly #reach: number;

  constructor(rows: readonly Recognizer[]) {
    this.behind = Math.max(0, ...rows.map(({ behind }) => behind));
    this.#reach = Math.max(0, ...rows.map(({ reach }) => reach));
    const columns = new Columns();
    this.#signs = new Signs(rows, columns);
    const { groups } = this.#signs;
    this.#fitting = new Fitting(rows.map((row, rank) => ({ row, rank, group: groups[rank] })));
    const anchors = new Anchors(rows);
    const found = rows.flatMap((row, rank) =>
      row.anchor === undefined ? [{ ...row, group: groups[rank] }] : [],
    );
    const chars = anchors.chars.map((char) => ({ opening: [char], isAnchor: true as const }));
    const names = found.filter((row) => waysToBegin(row) <= FEW);
    const shapes = found.filter((row) => waysToBegin(row) > FEW);
    // Names are followed as far as signs are: few go on in more than one way, and those make no states.
    this.#sought = {
      anchors,
      names: new Automaton([...this.#signs.openings, ...chars, ...names], columns, MOST_PLACES),
      shapes: new Automaton(shapes, columns),
      reading: new Bytes(),
    };
  }

  /**
   * Tells where the signs stand that rows are asked near, in one text, and what heads its columns. Of the signs before a
   * place it is told by a scan that comes by them.
   */
  signsIn(passage: Passage, headings = new Headings()): SignsNear {
    return new SignsNear(this.#signs, passage, headings);
  }

  /** Finds the places where an opening stands in one text. Whether a row begins there, `at` says. */
  scan(passage: Passage, signs: SignsNear): Scan {
    return new Scan(this.#sought, passage, signs);
  }

  /** Remembers what was found, for text that says the same again. */
  again(): Again {
    return new Again(this.#reach + DEEPEST);
  }

  /** Tells where a text says the same again. Of what stands before a place its beginning is looked at, too. */
  repeats(): Repeats {
    return new Repeats(this.behind + 1, this.#reach);
  }

  /** The rows that may begin at `at`, in the order of the table. */
  at(text: string, at: number): readonly Ranked[] {
    return this.#fitting.at(text, at);
  }
}

function waysToBegin({ opening }: Followed): number {
  return opening.slice(0, 3).reduce((ways, allowed) => ways * allowed.length, 1);
}
