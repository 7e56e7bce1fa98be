import { type Anchor, isEscape, type Recognizer } from "./recognizer.js";

/** Finds where matches may begin that are known by a character inside them, as addresses are by their `@`. */
export class Anchors {
  readonly #anchors: readonly Anchor[];

  constructor(rows: readonly Recognizer[]) {
    this.#anchors = rows.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor]));
  }

  /** The first such place from `from` on and before `limit`, or what the end of the text cuts off; `limit` if none. */
  next(text: string, from: number, limit: number): number {
    return this.#anchors.reduce(
      (first, anchor) => Math.min(first, nextStart(anchor, text, from, first)),
      limit,
    );
  }
}

function nextStart(anchor: Anchor, text: string, from: number, limit: number): number {
  const last = Math.min(text.length - 1, limit + anchor.upTo);
  let at = from;
  while (at <= last) {
    while (at <= last && text[at] !== anchor.char) at++;
    if (at > last) break;
    const start = runStart(anchor, text, at);
    if (start >= from && start < at) return start;
    at++;
  }
  if (last < text.length - 1) return limit;
  const start = runStart(anchor, text, text.length);
  return start >= from && start < text.length ? start : limit;
}

/** Whether a run begins at `start`, of those after which the character is looked for. */
export function beginsRun(anchor: Anchor, text: string, start: number): boolean {
  return runStart(anchor, text, start + 1) === start;
}

/** Where the run begins that ends before `end`; `end` if there is none, or if it is too long. */
function runStart({ lead, upTo }: Anchor, text: string, end: number): number {
  let start = end;
  while (start > 0 && lead(text.charCodeAt(start - 1)) && !isEscape(text, start - 1)) {
    if (end - start === upTo) return end;
    start--;
  }
  while (start < end && text.charCodeAt(start) > ASCII) start++;
  return start;
}

const ASCII = 127;
