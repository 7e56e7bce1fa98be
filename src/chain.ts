import type { TextFilter } from "./types.js";

/** Filters one after the other as one. */
export function chain(filters: readonly TextFilter[]): TextFilter {
  const [only] = filters;
  if (only !== undefined && filters.length === 1) return only;
  return {
    push: (text) => filters.reduce((passed, filter) => filter.push(passed), text),
    // What one filter held back has yet to pass those after it.
    end: () => filters.reduce((passed, filter) => filter.push(passed) + filter.end(), ""),
  };
}

/** How much the filters have found, by kind. */
export function countFindings(filters: Iterable<TextFilter>): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { findings } of filters) addTo(total, findings);
  return total;
}

function addTo(total: Record<string, number>, found: TextFilter["findings"]): void {
  if (found === undefined) return;
  for (const [entity, count] of Object.entries(found)) total[entity] = (total[entity] ?? 0) + count;
}

/**
 * Counts what the filters of one answer find, and lets each go at its end: the events of a stream take several each.
 */
export class FindingsCount {
  readonly #done: Record<string, number> = {};
  readonly #open = new Set<TextFilter>();

  /** The filters one after the other as one, which are counted. */
  of(filters: readonly TextFilter[]): TextFilter {
    const inner = chain(filters);
    for (const filter of filters) this.#open.add(filter);
    return new Counted(inner, () => {
      for (const filter of filters) {
        addTo(this.#done, filter.findings);
        this.#open.delete(filter);
      }
    });
  }

  /** How much they have found so far, by kind. */
  get total(): Record<string, number> {
    const total = countFindings(this.#open);
    addTo(total, this.#done);
    return total;
  }
}

class Counted implements TextFilter {
  readonly #inner: TextFilter;
  readonly #ended: () => void;

  constructor(inner: TextFilter, ended: () => void) {
    this.#inner = inner;
    this.#ended = ended;
  }

  push(text: string): string {
    return this.#inner.push(text);
  }

  end(): string {
    const out = this.#inner.end();
    this.#ended();
    return out;
  }
}
