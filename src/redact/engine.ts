import { NONE, type Outcome, type Recognizer } from "./recognizer.js";

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
  readonly #byFirst: ReadonlyMap<string | undefined, readonly Recognizer[]>;

  constructor(recognizers: readonly Recognizer[]) {
    this.behind = Math.max(0, ...recognizers.map((row) => row.behind));
    this.#openings = openingsPattern(recognizers.map((row) => row.opening));
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
    for (const row of this.#byFirst.get(text[start]) ?? []) {
      const outcome = row.match(text, start, ended);
      if (outcome !== NONE) return { row, outcome };
    }
    return undefined;
  }
}

/**
 * Matches each opening, or as much of one as there is before the end of the text: `ab` as `a(?:b|$)`. Each attempt
 * reads no further than the opening is long.
 */
export function openingsPattern(openings: readonly (readonly string[])[]): RegExp {
  const sources = openings.map((opening) =>
    opening.map(oneOf).reduceRight((rest, first) => `${first}(?:${rest}|$)`),
  );
  return new RegExp(sources.join("|"), "g");
}

function oneOf(chars: string): string {
  return `[${chars.replace(/[\\\]^-]/g, "\\$&")}]`;
}

function groupByFirst(recognizers: readonly Recognizer[]): Map<string | undefined, Recognizer[]> {
  const groups = new Map<string | undefined, Recognizer[]>();
  for (const row of recognizers) {
    for (const char of row.opening[0] ?? "") groups.set(char, [...(groups.get(char) ?? []), row]);
  }
  return groups;
}
