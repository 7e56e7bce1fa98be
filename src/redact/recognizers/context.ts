/** How far before a value the words may stand that tell what it is. */
export const CONTEXT = 48;

/**
 * Whether words that match `pattern` stand before `start`. A replacement ends the look to the left, as the beginning
 * of the text does: what stood before it may be seen on one run and not on the next.
 */
export function hasContext(pattern: RegExp, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return pattern.test(before.slice(before.lastIndexOf("]") + 1));
}
