/** A stretch of a text, in UTF-16 offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** How much of one text is read, in UTF-16 units. */
export const BUDGET = 256 * 1024;
const HEAD = 64 * 1024;
const SAMPLE = 2048;

/**
 * What of a text is read: all of it up to the budget; of a longer one the first quarter of the budget, and from the
 * rest stretches of 2,048 units at even distances, the last of them at the end.
 */
export function piecesOf(length: number): Piece[] {
  if (length <= BUDGET) return [{ start: 0, end: length }];
  const count = (BUDGET - HEAD) / SAMPLE;
  const rest = length - HEAD - SAMPLE;
  const samples = Array.from({ length: count }, (_, i) => HEAD + Math.floor((i * rest) / (count - 1)));
  return [{ start: 0, end: HEAD }, ...samples.map((start) => ({ start, end: start + SAMPLE }))];
}
