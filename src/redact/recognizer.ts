/**
 * What a recognizer says about a place in the text.
 *
 * - `none`: no match begins here, whatever follows.
 * - `undecided`: the text ends too early to say.
 * - `found`: a match begins here and ends before `end`.
 * - `certain`: a match begins here and includes the text up to `from`; `close` says where it ends.
 */
export type Outcome =
  | { readonly kind: "none" | "undecided" }
  | { readonly kind: "found"; readonly end: number }
  | { readonly kind: "certain"; readonly from: number };

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
  readonly behind: number;
  readonly reach: number;
  match(text: string, start: number, ended: boolean): Outcome;
  close?(text: string, from: number, ended: boolean): Closing;
  /** Made at run time where they would look like secrets. */
  readonly examples: { readonly match: readonly string[]; readonly pass: readonly string[] };
}

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
  for (const [i, allowed] of opening.entries()) {
    const char = text[start + i];
    if (char === undefined) return "cut";
    if (!allowed.includes(char)) return "none";
  }
  return "whole";
}
