import { bothCases, DIGITS, HYPHENS, isDigit, LETTERS } from "../charset.js";
import { Context } from "../context.js";
import {
  cut,
  findOpening,
  isWordCode,
  type Near,
  NONE,
  type Outcome,
  type Row,
  UNDECIDED,
} from "../recognizer.js";
import { CONTEXT_BEHIND } from "../said-before.js";
import { isRemarked, LONGEST_REMARK } from "./after.js";

/** A value that is told by how it is written, by its check digits, and by the words before it. */
export interface Shaped {
  /**
   * Each way to write it, of one length: `#` is a digit, `@` a letter, `*` either, `%` a hexadecimal digit, `-` a
   * hyphen and a space a space of any kind. Whatever else stands for itself.
   */
  readonly shapes: readonly string[];
  /** What other signs in the shapes stand for: characters, letters in capitals. */
  readonly signs?: Readonly<Record<string, string>>;
  /** The characters that it may begin with, if not all that its shapes allow. */
  readonly first?: string;
  /** Given where it is another thing if more stands on either side, parted by a hyphen or the sign that parts it. */
  readonly closed?: true;
  /** Whether it can be one, from its digits and its letters in capitals. */
  valid(value: string, written: string): boolean;
  /**
   * Whether it is one whatever stands before it, where not all of it is digits. Left out: never, if there is a
   * `context`.
   */
  certain?(value: string, written: string): boolean;
  /**
   * Words, one of which must stand before a value that is not certain: right before it if the pattern ends in `$`, and
   * then without a digit; else near it, or in a remark after it.
   */
  readonly context?: RegExp;
  /** What begins as it does, if other contexts have that too: it is then worked out once for all. */
  readonly near?: readonly RegExp[];
  /** How far before a value such words may begin, if not as far as is looked. */
  readonly within?: number;
  /** Words that tell of a value also where they stand anywhere before it in its sentence, or in a remark after it. */
  readonly noun?: RegExp;
}

const SPACES = " \u00a0\u2009\u202f";
const KINDS: Readonly<Record<string, string>> = {
  "#": DIGITS,
  "@": LETTERS,
  "*": DIGITS + LETTERS,
  "%": `${DIGITS}ABCDEFabcdef`,
  "-": HYPHENS,
  " ": SPACES,
};
const BARE = /^#+$/;

/** A way to write a value. */
interface Form {
  /** What may stand at each place. */
  readonly places: readonly string[];
  /** Where letters and digits stand one after another, and where they end, in turns. */
  readonly runs: readonly number[];
  readonly hasLetters: boolean;
}

/** Makes the rows of values that are written in a few fixed ways: one for each, in their order. */
export function shaped(spec: Shaped): Row[] {
  return spec.shapes.map((shape) => {
    const opening = placesOf(spec, shape);
    const form = { places: opening, runs: runsOf(opening), hasLetters: /[A-Za-z]/.test(opening.join("")) };
    const { certain, ...uncertain } = spec;
    const own = certain === undefined || BARE.test(shape) ? uncertain : spec;
    return {
      opening,
      word: true,
      number: true,
      ...(/^[A-Za-z0-9]+$/.test(opening.at(-1) ?? "") && { whole: true as const }),
      ...(own === uncertain && own.context && { near: nearOf(own.context, own) }),
      behind: spec.context === undefined ? LONGEST_PART + 2 : CONTEXT_BEHIND,
      reach: opening.length + 2 + (spec.context === undefined ? 0 : LONGEST_REMARK),
      match: (text, start, ended, said) => matchShape(own, form, text, start, ended, said),
    };
  });
}

function placesOf({ first, signs = {} }: Shaped, shape: string): string[] {
  const allowed = (char: string) => KINDS[char] ?? (signs[char] && bothCases(signs[char])) ?? char;
  const [begin = "", ...rest] = shape.split("").map(allowed);
  return [first ?? begin, ...rest];
}

function runsOf(places: readonly string[]): number[] {
  const isPlain = (at: number) => /[A-Za-z0-9]/.test(places[at] ?? "");
  return [...places, ""].flatMap((_, at) => (isPlain(at) === isPlain(at - 1) ? [] : [at]));
}

function nearOf(context: RegExp, { noun, near = [context] }: Shaped): Near {
  if (noun !== undefined) return { before: [...near, noun], after: [noun] };
  return isRightBefore(context) ? { before: near } : { before: near, after: near };
}

function remarkOf({ context, noun }: Shaped): RegExp | undefined {
  return noun ?? (context === undefined || isRightBefore(context) ? undefined : context);
}

function matchShape(
  spec: Shaped,
  { places, runs, hasLetters }: Form,
  text: string,
  start: number,
  ended: boolean,
  said = new Context(text, start),
): Outcome {
  const end = start + places.length;
  // Most often a number goes on: then there is no need to look at what it is.
  if (isDigit(text.charCodeAt(end)) && isWordCode(text.charCodeAt(end - 1))) return NONE;
  const found = findOpening(places, text, start);
  if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
  const written = text.slice(start, end);
  const plain = runs.length === 2 && runs[1] === places.length ? written : joined(written, runs);
  const value = hasLetters ? plain.toUpperCase() : plain;
  if (!spec.valid(value, written)) return NONE;
  const ends =
    endsWord(text, end, ended) ??
    (spec.closed && partOf(text, start, end, written.charAt(runs[1] ?? 0), places, ended));
  if (ends !== undefined) return ends;
  if (spec.certain?.(value, written) !== true) {
    const remark = remarkOf(spec);
    const known = isKnown(spec, said) || (remark !== undefined && isRemarked(remark, text, end, ended));
    if (known !== true) return known === undefined ? UNDECIDED : NONE;
  }
  return { kind: "found", end };
}

const LONGEST_PART = 2;
const PART = /(?:^|[^0-9A-Za-z])[0-9A-Fa-f]{2}$/;

/** `NONE` where more of it stands on either side, or stood before it was redacted; `undefined` if nothing does. */
function partOf(
  text: string,
  start: number,
  end: number,
  sign: string,
  [first = ""]: readonly string[],
  ended: boolean,
): Outcome | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_PART - 2), start - 1);
  if (text[start - 1] === sign && (isDigit(text.charCodeAt(start - 2)) || PART.test(before))) return NONE;
  if (end === text.length && !ended) return UNDECIDED;
  const next = text.charAt(end);
  if (next !== sign && !HYPHENS.includes(next || " ")) return undefined;
  const after = text[end + 1];
  if (after === undefined) return ended ? undefined : UNDECIDED;
  return `${first}[`.includes(after) ? NONE : undefined;
}

function isRightBefore(context: RegExp): boolean {
  return context.source.endsWith("$");
}

function joined(written: string, runs: readonly number[]): string {
  let value = "";
  for (let i = 0; i < runs.length; i += 2) value += written.slice(runs[i], runs[i + 1]);
  return value;
}

function isKnown({ context, noun, within }: Shaped, said: Context): boolean {
  if (context === undefined) return true;
  const isNear = isRightBefore(context)
    ? said.heads(context) || said.adjoins(context)
    : said.has(context, within);
  return isNear || (noun !== undefined && said.isSpokenOf(noun));
}

/**
 * `NONE` where a digit goes on at `end`, or a letter after a letter; `undefined` if the value ends there. A letter
 * may touch a digit, as a key may that is glued to it, and anything a sign, such as the bracket after a check digit.
 * The bracket of a replacement counts as what it replaces.
 */
export function endsWord(text: string, end: number, ended: boolean): Outcome | undefined {
  if (!isWordCode(text.charCodeAt(end - 1))) return undefined;
  const next = text[end];
  if (next === undefined) return ended ? undefined : cut(ended);
  const goesOn =
    DIGITS.includes(next) || (LETTERS.includes(text[end - 1] ?? "") && `${LETTERS}[`.includes(next));
  return goesOn ? NONE : undefined;
}
