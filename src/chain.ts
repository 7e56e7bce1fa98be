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
export function countFindings(filters: readonly TextFilter[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { findings } of filters) {
    for (const [entity, count] of Object.entries(findings ?? {}))
      total[entity] = (total[entity] ?? 0) + count;
  }
  return total;
}
