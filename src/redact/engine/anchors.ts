import { type Anchor, isEscape, type Recognizer } from "../recognizer.js";
import type { Passage } from "./passage.js";

/** Finds where matches may begin that are known by a character inside them, as addresses are by their `@`. */
export class Anchors {
  /** The characters, each once. */
  readonly chars: readonly string[];
  readonly #anchors: readonly Anchor[];

  constructor(rows: readonly Recognizer[]) {
    this.#anchors = rows.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor]));
    this.chars = [...new Set(this.#anchors.map(({ char }) => char))];
  }

  /**
   * The first place from `from` on and before `at` where a run begins that goes on to `at`, and from there to the
   * character or to the end of the text; `at` if there is none.
   */
  before(text: string, from: number, at: number): number {
    let first = at;
    for (const anchor of this.#anchors) first = Math.min(first, startBefore(anchor, text, from, at));
    return first;
  }
}

function startBefore(anchor: Anchor, text: string, from: number, at: number): number {
  // Back first, and no further than `from`, of a run that began before it nothing more need be known, nor than a run
  // may be long.
  const least = Math.max(from, at - anchor.upTo - 1);
  let begin = at;
  while (begin > least && leads(anchor, text, begin - 1)) begin--;
  if (begin === at || at - begin > anchor.upTo) return at;
  if (begin === from && leads(anchor, text, from - 1) && text.charCodeAt(from - 1) <= ASCII) return at;
  const end = runEnd(anchor, text, at);
  if (end === -1) return at;
  const start = runStart(anchor, text, end);
  return start >= from && start < at ? start : at;
}

/** Where a run ends that is no longer than may be and that the character follows, or nothing; -1 if there is none. */
function runEnd(anchor: Anchor, text: string, start: number): number {
  // Most runs end in something else: whether all that is in them may be comes after.
  const limit = Math.min(start + anchor.upTo, text.length);
  let end = start;
  while (end < limit && anchor.lead(text.charCodeAt(end))) end++;
  if (end < text.length && text[end] !== anchor.char) return -1;
  for (let at = start; at < end; at++) if (isEscape(text, at)) return -1;
  return end;
}

/** Whether a run begins at `start`, of those after which the character is looked for. */
export function beginsRun(anchor: Anchor, text: string, start: number): boolean {
  return runStart(anchor, text, start + 1) === start;
}

/** Where the run begins that ends before `end`; `end` if there is none, or if it is too long. */
function runStart(anchor: Anchor, text: string, end: number): number {
  let start = end;
  while (start > 0 && leads(anchor, text, start - 1)) {
    if (end - start === anchor.upTo) return end;
    start--;
  }
  while (start < end && text.charCodeAt(start) > ASCII) start++;
  return start;
}

function leads({ lead }: Anchor, text: string, at: number): boolean {
  return lead(text.charCodeAt(at)) && !isEscape(text, at);
}

const ASCII = 127;

/** Tells, from left to right in one text, whether the character of an anchor stands near enough to a place. */
export class AnchorsAhead {
  readonly #passage: Passage;
  /** Of each character, where it stands next or, if nowhere yet, may come to; counted from the beginning of all text. */
  #next: Map<string, number> | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** Whether it stands, or may come to stand, where a run may end that begins at `start`. */
  mayFollow({ char, upTo }: Anchor, start: number): boolean {
    const { text, ended, offset } = this.#passage;
    const last = start + upTo;
    if (last >= text.length && !ended) return true;
    let next = Math.max(start, (this.#next?.get(char) ?? 0) - offset);
    if (next <= last && text[next] !== char) {
      const found = text.indexOf(char, next);
      next = found === -1 ? text.length : found;
      this.#next ??= new Map();
      this.#next.set(char, next + offset);
    }
    return next <= last && next < text.length;
  }
}
