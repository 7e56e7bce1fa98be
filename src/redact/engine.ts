import { chain, NONE, type Outcome, type Recognizer } from "./recognizer.js";

/** What was recognized at a place, by which row. */
export interface Judgement {
  readonly row: Recognizer;
  readonly outcome: Outcome;
}

/**
 * Recognizers made ready to run together. One pattern over all their openings finds the few places worth a look,
 * so that text without any costs one native scan, however many rows there are. Holds no state between texts.
 */
export class Engine {
  /** How many of the last code units that went out are left context of what comes. */
  readonly behind: number;
  readonly #openings: RegExp;
  readonly #byFirst: ReadonlyMap<number, readonly Recognizer[]>;

  constructor(recognizers: readonly Recognizer[]) {
    this.behind = Math.max(0, ...recognizers.map((row) => row.behind));
    this.#openings = new RegExp(recognizers.map((row) => chain(row.opening)).join("|"), "g");
    this.#byFirst = groupByFirst(recognizers);
  }

  /** Where the next opening begins, or what the end of the text cuts off and may become one; -1 if nowhere. */
  next(text: string, from: number): number {
    this.#openings.lastIndex = from;
    return this.#openings.exec(text)?.index ?? -1;
  }

  /** What begins at `start`; `undefined` if nothing does. */
  judge(text: string, start: number, ended: boolean): Judgement | undefined {
    // The first row that does not say no decides, be it undecided: else the answer could depend on where a stream
    // is cut.
    for (const row of this.#byFirst.get(text.charCodeAt(start)) ?? []) {
      const outcome = row.match(text, start, ended);
      if (outcome !== NONE) return { row, outcome };
    }
    return undefined;
  }
}

function groupByFirst(recognizers: readonly Recognizer[]): Map<number, Recognizer[]> {
  const groups = new Map<number, Recognizer[]>();
  for (let code = 0; code < 128; code++) {
    const char = String.fromCharCode(code);
    const rows = recognizers.filter(({ opening: [first = ""] }) => new RegExp(`^${first}$`).test(char));
    if (rows.length > 0) groups.set(code, rows);
  }
  return groups;
}
