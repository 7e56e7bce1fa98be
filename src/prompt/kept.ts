import { LRUCache } from "lru-cache";

const MAX_TEXTS = 50;
// What tells quotes takes some 150 bytes a character: some 40 MB in all.
const MAX_CHARS = 250_000;

/**
 * Makes something of a text once, and keeps it while the text is among the last 50, of 250,000 characters in all. A
 * longer text is kept by itself.
 */
export function keptByText<T extends object | string, A extends readonly unknown[]>(
  make: (text: string, ...more: A) => T,
): (text: string, ...more: A) => T {
  const kept = new LRUCache<string, T>({
    max: MAX_TEXTS,
    maxSize: MAX_CHARS,
    sizeCalculation: (_, text) => Math.min(text.length + 1, MAX_CHARS),
  });
  return (text, ...more) => {
    const made = kept.get(text) ?? make(text, ...more);
    kept.set(text, made);
    return made;
  };
}
