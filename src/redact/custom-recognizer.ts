import { between } from "./charset.js";
import { type Pattern, parsePattern } from "./pattern/pattern.js";
import { after, END, link, type Place } from "./pattern/places.js";
import type { Ranges } from "./pattern/ranges.js";
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
  const made: Place[] = [];
  const first = link(parsed.node, [END], made);
  const levels = levelsOf(first);
  const shortest = levels.findIndex((places) => places.includes(END));
  const longest = levels.length - 1;
  if (shortest < SHORTEST) throw new SyntaxError(`must match ${SHORTEST} characters or more`);
  if (longest > LONGEST) throw new SyntaxError(`must match at most ${LONGEST} characters, not ${longest}`);
  const last = made.filter(({ next }) => next.includes(END));
  if (![...(parsed.startsWord ? first : []), ...(parsed.endsWord ? last : [])].every(isOfWords))
    throw new SyntaxError("must have \\b next to letters, digits and _ alone");
  return {
    entity,
    opening: openingOf(levels.slice(0, Math.min(OPENING, shortest))),
    marks: made.map(({ ranges }) => listed(ranges, FEW_CHARS) ?? "").join(""),
    behind: 1,
    reach: longest + 1,
    match: (text, start, ended) => run(parsed, first, text, start, ended),
  };
}

/** The places that some text could have come to before each of its characters, and at its end. */
function levelsOf(first: readonly Place[]): (readonly Place[])[] {
  const levels: (readonly Place[])[] = [];
  let steps = 0;
  for (let places = first; places.length > 0; places = after(places)) {
    levels.push(places);
    steps += places.reduce((sum, { next }) => sum + next.length, 0);
    if (steps > MOST_STEPS)
      throw new SyntaxError(
        "must leave fewer ways to match: give parts that repeat a fixed count, or a smaller one",
      );
  }
  return levels;
}

function isOfWords({ ranges }: Place): boolean {
  return ranges.every(([low, high]) => high - low <= 25 && isWord(between(low, high)));
}

function isWord(text: string): boolean {
  return /^\w+$/.test(text);
}

/** The characters that may stand at each of the first places, as far as they can be listed. */
function openingOf(levels: readonly (readonly Place[])[]): string[] {
  const opening: string[] = [];
  for (const places of levels) {
    const ranges = places.flatMap((place) => place.ranges);
    const chars = listed(ranges, MOST_CHARS);
    if (chars === undefined) break;
    opening.push(chars);
  }
  if (opening.length === 0)
    throw new SyntaxError(
      "must begin with a character of a few: not with . nor with a class of what it is not",
    );
  return opening;
}

function listed(ranges: Ranges, most: number): string | undefined {
  if (ranges.some(([low, high]) => high - low > most)) return undefined;
  const chars = new Set(ranges.map(([low, high]) => between(low, high)).join(""));
  return chars.size > most ? undefined : [...chars].join("");
}

/** Follows all ways through the pattern at once, so that no text costs more than another of its length. */
function run(
  { startsWord, endsWord }: Pattern,
  first: readonly Place[],
  text: string,
  start: number,
  ended: boolean,
): Outcome {
  if (startsWord && isWord(text.charAt(start - 1))) return NONE;
  let end = -1;
  let at = start;
  for (let now = first; now.length > 0; at++) {
    const code = text.charCodeAt(at);
    const isOver = at >= text.length;
    const accepts = now.includes(END);
    if (isOver && !ended && (!accepts || endsWord || now.length > 1)) return UNDECIDED;
    if (accepts && !(endsWord && isWord(text.charAt(at)))) end = at;
    if (isOver) break;
    now = after(now.filter(({ ranges }) => ranges.some(([low, high]) => code >= low && code <= high)));
  }
  return end === -1 ? NONE : { kind: "found", end };
}
