/** A text or bytes, cut at the given places, which may repeat, stand in any order and lie beyond the end. */
export function cutAt<T extends { readonly length: number; slice(start?: number, end?: number): T }>(
  whole: T,
  places: readonly number[],
): T[] {
  const at = [0, ...places.map((place) => place % (whole.length + 1)), whole.length].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => whole.slice(at[i], end));
}

/** A text, cut into pieces of these sizes, over and over. */
export function cutInto(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const size = sizes[pieces.length % sizes.length] ?? 1;
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}

/** A stream that gives one chunk each time it is read. */
export function streamOf<T>(chunks: readonly T[]): ReadableStream<T> {
  const rest = chunks.values();
  return new ReadableStream<T>(
    {
      pull(controller) {
        const { done, value } = rest.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}
