/** A text made from another one, and where in that one each of its UTF-16 units came from. */
export interface Mapped {
  readonly text: string;
  /** The offset in the source of the unit at `at`; the source's length for `text.length`. Never decreases. */
  map(at: number): number;
}

/** The text itself. */
export function unchanged(text: string): Mapped {
  return { text, map: (at) => Math.max(0, Math.min(at, text.length)) };
}

/** What `last` made from the text of `first`, with its offsets in the source of `first`. */
export function chain(first: Mapped, last: Mapped): Mapped {
  if (last.text === first.text) return first;
  return { text: last.text, map: (at) => first.map(last.map(at)) };
}

/** Numbers kept of one change: where it begins and ends in the result, where it began and ended in the source. */
const FIELDS = 4;

/** Makes a text from another by changes that are told from its beginning to its end. */
export class Rewriter {
  readonly #source: string;
  #text = "";
  #copied = 0;
  readonly #changes: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Puts `by` in place of the source from `start` to `end`; `start` is not before the end of the last change. */
  replace(start: number, end: number, by: string): void {
    if (start > this.#copied) this.#text += this.#source.slice(this.#copied, start);
    this.#copied = end;
    const from = this.#text.length;
    this.#text += by;
    // A change that keeps the length moves nothing.
    if (by.length !== end - start) this.#changes.push(from, this.#text.length, start, end);
  }

  done(): Mapped {
    if (this.#copied === 0) return unchanged(this.#source);
    const text = this.#text + this.#source.slice(this.#copied);
    const changes = this.#changes;
    return { text, map: (at) => sourceOffset(changes, Math.max(0, Math.min(at, text.length))) };
  }
}

function sourceOffset(changes: readonly number[], at: number): number {
  let low = 0;
  let high = changes.length / FIELDS;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle * FIELDS] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return at;
  const [, end = 0, start = 0, sourceEnd = 0] = changes.slice((low - 1) * FIELDS, low * FIELDS);
  return at < end ? start : sourceEnd + at - end;
}
