import { type Charset, charset, DIGITS, isDigit } from "./charset.js";
import type { Context } from "./context.js";

/**
 * What a recognizer says about a place in the text.
 *
 * - `none`: no match begins here, whatever follows.
 * - `undecided`: the text ends too early to say.
 * - `found`: a match begins here and ends before `end`.
 * - `certain`: a match begins here and includes the text up to `from`; `close` says where it ends.
 *
 * `start` is where the match begins when what stands before it, from the opening on, is only its context, as the
 * name in `token = …` is. A match of another row that begins in the context or right after it comes first.
 */
export type Outcome =
  | { readonly kind: "none" | "undecided" }
  | { readonly kind: "found"; readonly start?: number; readonly end: number }
  | { readonly kind: "certain"; readonly start?: number; readonly from: number };

/** The kind of what the option `secrets` names: those are replaced before any row is asked. */
export const CUSTOM_SECRET = "CUSTOM_SECRET";

/** No match begins here. */
export const NONE: Outcome = { kind: "none" };
/** The text ends too early to say. */
export const UNDECIDED: Outcome = { kind: "undecided" };

/** Where a match ends (`done`), or up to where its end was sought in vain. */
export interface Closing {
  readonly done: boolean;
  readonly at: number;
}

/**
 * `char`, after a whole run of one to `upTo` code units that `lead` says yes to: the match begins where the run does,
 * or at the first ASCII character in it.
 */
export interface Anchor {
  readonly char: string;
  lead(code: number): boolean;
  readonly upTo: number;
}

/** What tells of a match: words before it that say what it is, most often. */
export interface Near {
  /** Such as may begin from `behind` before its start on. */
  readonly before?: readonly RegExp[];
  /** Such as may end up to `reach` after it. */
  readonly after?: readonly RegExp[];
}

/** What tells a random value, of which characters it is, and how many of them it has at least. */
export type Told = ({ readonly prefix: string } | { readonly name: string }) & {
  readonly body: Charset;
  readonly length: number;
};

/**
 * Finds one kind of entity. A new kind is a new row in `recognizers.ts`; the engine does not change.
 *
 * What the engine builds on, and the tests check for every row:
 * - `match` and `close` read from left to right and decide at the first place where they can, so that an answer
 *   other than `undecided` (or `done: false`) stays the same however the text goes on.
 * - `match` never looks further than `reach` code units to the right of its start, nor `behind` to the left. This
 *   bounds time and memory. `close` asks to keep at most `reach` of what it has seen.
 * - The start of the text and the `]` of a replacement count as the same left context; a replacement such as
 *   `[US_SSN]` is never matched nor looked across; and what must not follow a match must not be the beginning of
 *   another row's match. Without these three, redacting twice could change more than redacting once.
 */
export interface Recognizer {
  readonly entity: string;
  /** How every match begins: for each code unit, the characters that may stand there. */
  readonly opening: readonly string[];
  /** Given where every match begins where a word does ({@link beginsWord}). `behind` is then 2 or more. */
  readonly word?: true;
  /** Given where no match begins inside a number ({@link continuesNumber}). `behind` is then 2 or more. */
  readonly number?: true;
  /** Given where a match begins so far behind its opening, or further: what stands before it announces it. */
  readonly ahead?: number;
  /** Given where no match begins if a digit follows its opening. */
  readonly whole?: true;
  /** Given where a match is known by what stands in it, not by how it begins: the engine looks for that instead. */
  readonly anchor?: Anchor;
  /** Given where nothing is found without one of these near it. The row is asked near them alone. */
  readonly near?: Near;
  /** Signs of Markdown (`*`, a backtick, a backslash) that a match may need, if others than in its opening. */
  readonly marks?: string;
  readonly behind: number;
  readonly reach: number;
  /** `context`: what is said of what begins at `start`. Default: what stands before it, and no heading. */
  match(text: string, start: number, ended: boolean, context?: Context): Outcome;
  close?(text: string, from: number, ended: boolean): Closing;
  /** Given where a prefix or a name tells a random value. The tests make such values up. */
  readonly told?: Told;
}

/** A row of the table, which says what it finds. */
export type Row = Omit<Recognizer, "entity">;

/** The outcome where the text is used up: nothing more will come, or it may. */
export function cut(ended: boolean): Outcome {
  return ended ? NONE : UNDECIDED;
}

/** Whether an opening stands at `start`: the whole of it, as much as there is before the text ends, or neither. */
export function findOpening(
  opening: readonly string[],
  text: string,
  start: number,
): "whole" | "cut" | "none" {
  for (let i = 0; i < opening.length; i++) {
    if (start + i >= text.length) return "cut";
    const code = text.charCodeAt(start + i);
    const allowed = opening[i] ?? "";
    // Most often it is a digit, a letter in both cases, or one sign.
    if (allowed === DIGITS ? isDigit(code) : code === allowed.charCodeAt(0) || code === allowed.charCodeAt(1))
      continue;
    if (allowed.length < 3 || !allowed.includes(text.charAt(start + i))) return "none";
  }
  return "whole";
}

const WORD = charset("A-Za-z0-9");

/** Whether no letter or digit stands before `start`, but for the letter of a written-out `\n`, `\r` or `\t`. */
export function beginsWord(text: string, start: number): boolean {
  return !isWordCode(text.charCodeAt(start - 1)) || isEscape(text, start - 1);
}

/** Whether a UTF-16 unit is an English letter or a digit. */
export function isWordCode(code: number): boolean {
  return WORD.has(code);
}

/** Whether the character at `at` is the letter of a written-out line break or tab. */
export function isEscape(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== BACKSLASH) return false;
  return "nrt".includes(text[at] ?? "-");
}

/** Whether a digit and a sign that joins digits stand before `start`: what begins there is a part of a number. */
export function continuesNumber(text: string, start: number): boolean {
  return isDigit(text.charCodeAt(start - 2)) && isJoint(text.charCodeAt(start - 1));
}

const BACKSLASH = 92;
const JOINTS = charset("./:_+-");

/** Whether a sign joins digits to one number. */
export function isJoint(code: number): boolean {
  return JOINTS.has(code) || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;
}
