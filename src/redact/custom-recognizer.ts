import { charset } from "./charset.js";
import { type Pattern, parsePattern } from "./pattern/pattern.js";
import { ACCEPT, lengths, link, type Place, union } from "./pattern/places.js";
import { type Ranges, units } from "./pattern/ranges.js";
import { NONE, type Outcome, type Recognizer, UNDECIDED } from "./recognizer.js";

/** A kind of entity of your own. */
export interface CustomRecognizer {
  /** Its name: capitals, digits and `_`. */
  readonly entity: string;
  /**
   * How it looks: a regular expression that is bounded and linear. Accepted are characters, classes, groups,
   * alternatives, `?`, `{n}`, `{n,m}`, `\b` at either end, and the flag `i`. The longest match is taken.
   */
  readonly pattern: RegExp;
}

const LONGEST = 512;
// The most steps that one place of a text may cost.
const MOST_STEPS = 8192;
const SHORTEST = 2;
const OPENING = 8;
const MOST_CHARS = 128;
// A place that so many may stand at is for these, and not for all but some.
const FEW_CHARS = 16;

/**
 * Makes a row of the table of a pattern.
 *
 * @throws SyntaxError that says why the pattern is refused, and how to mend it.
 */
export function compileRecognizer({ entity, pattern }: CustomRecognizer): Recognizer {
  const parsed = parsePattern(pattern);
  const places: Place[] = [];
  const first = link(parsed.node, [ACCEPT], places);
  const [shortest, longest] = lengths(first, places);
  if (shortest < SHORTEST) throw new SyntaxError(`must match ${SHORTEST} characters or more`);
  if (longest > LONGEST) throw new SyntaxError(`must match at most ${LONGEST} characters, not ${longest}`);
  assertBoundaries(parsed, first, places);
  assertSteps(first, places);
  return {
    entity,
    opening: openingOf(first, places, Math.min(OPENING, shortest)),
    marks: places.flatMap(({ ranges }) => listed(ranges, FEW_CHARS) ?? []).join(""),
    behind: 1,
    reach: longest + 1,
    match: (text, start, ended) => run(parsed, first, places, text, start, ended),
  };
}

function assertBoundaries(
  { startsWord, endsWord }: Pattern,
  first: readonly number[],
  places: readonly Place[],
) {
  const allWord = ({ ranges }: Place) => ranges.every(([low, high]) => isWordRange(low, high));
  const begins = places.filter((_, i) => first.includes(i));
  const ends = places.filter(({ next }) => next.includes(ACCEPT));
  if ((startsWord && !begins.every(allWord)) || (endsWord && !ends.every(allWord))) {
    throw new SyntaxError("must have \\b next to letters, digits and _ alone");
  }
}

/** Follows every way that some text could take. */
function assertSteps(first: readonly number[], places: readonly Place[]) {
  let steps = 0;
  for (let level = first; level.length > 0; ) {
    const here = level.flatMap((i) => places[i] ?? []);
    steps += here.reduce((sum, { next }) => sum + next.length, 0);
    if (steps > MOST_STEPS) {
      throw new SyntaxError(
        "must leave fewer ways to match: give parts that repeat a fixed count, or a smaller one",
      );
    }
    level = union(...here.map(({ next }) => next));
  }
}

const WORD = charset("A-Za-z0-9_");

function isWordRange(low: number, high: number): boolean {
  return high - low <= 25 && units(low, high).every(WORD.has);
}

/** The characters that may stand at each of the first places, as far as they can be listed. */
function openingOf(first: readonly number[], places: readonly Place[], length: number): string[] {
  const opening: string[] = [];
  let level = first;
  while (opening.length < length) {
    const here = level.flatMap((i) => places[i] ?? []);
    const chars = listed(here.flatMap(({ ranges }) => ranges));
    if (chars === undefined) break;
    opening.push(chars);
    level = union(...here.map(({ next }) => next));
  }
  if (opening.length === 0) {
    throw new SyntaxError(
      "must begin with a character of a few: not with . nor with a class of what it is not",
    );
  }
  return opening;
}

function listed(ranges: Ranges, most = MOST_CHARS): string | undefined {
  const chars = new Set<string>();
  for (const [low, high] of ranges) {
    if (high - low > most) return undefined;
    for (const code of units(low, high)) chars.add(String.fromCharCode(code));
  }
  return chars.size > most ? undefined : [...chars].join("");
}

/** Follows all ways through the pattern at once, so that no text costs more than another of its length. */
function run(
  { startsWord, endsWord }: Pattern,
  first: readonly number[],
  places: readonly Place[],
  text: string,
  start: number,
  ended: boolean,
): Outcome {
  if (startsWord && WORD.has(text.charCodeAt(start - 1))) return NONE;
  let end = -1;
  let at = start;
  for (let now = first; now.length > 0; at++) {
    const code = text.charCodeAt(at);
    const isOver = at >= text.length;
    const accepts = now.includes(ACCEPT);
    if (isOver && !ended && (!accepts || endsWord || now.length > 1)) return UNDECIDED;
    if (accepts && !(endsWord && WORD.has(code))) end = at;
    if (isOver) break;
    now = step(now, places, code);
  }
  return end === -1 ? NONE : { kind: "found", end };
}

function step(now: readonly number[], places: readonly Place[], code: number): readonly number[] {
  const passed = now.flatMap((i) => {
    const at = places[i];
    return at?.ranges.some(([low, high]) => code >= low && code <= high) ? [at.next] : [];
  });
  const [only] = passed;
  return passed.length === 1 && only !== undefined ? only : union(...passed);
}
