/**
 * Works on the items in their order, `most` at a time, until the work on one gives something: that is returned, no
 * more items are begun, and those that were begun are waited for.
 */
export async function firstOf<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R | undefined>,
): Promise<R | undefined> {
  const rest = items.values();
  let found: R | undefined;
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      if (found !== undefined) return;
      const given = await work(item);
      found ??= given;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return found;
}
