import { LRUCache } from "lru-cache";

const MAX_TEXTS = 50;
const MAX_CHARS = 1_000_000;

/** Makes something of a text once, and keeps it while the text is among the last 50, of a million characters in all. */
export function keptByText<T extends object | string, A extends readonly unknown[]>(
  make: (text: string, ...more: A) => T,
): (text: string, ...more: A) => T {
  const kept = new LRUCache<string, T>({
    max: MAX_TEXTS,
    maxSize: MAX_CHARS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (text, ...more) => {
    const made = kept.get(text) ?? make(text, ...more);
    kept.set(text, made);
    return made;
  };
}
