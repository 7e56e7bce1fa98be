import { canonicalize } from "../../src/canonical/canonicalize.js";
import { dataRows, hasData } from "./eval-data.js";

/** A row of the development data on disguised and on honest use of Unicode. */
export interface UnicodeRow {
  readonly text: string;
  readonly kind: string;
  /** What a disguised text says. */
  readonly seed_text?: string;
}

/** Whether the development data is there. */
export const available = hasData("obfuscated_attacks_dev");

/** Reads a file of the development data. */
export const rows = (name: string): UnicodeRow[] => dataRows(name);

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** The share of the words of `seed` that `canonicalize` finds in a text: in its plain text or in one decoded part. */
export function restored(seed: string, text: string): number {
  const { text: plain, decoded } = canonicalize(text);
  const wanted = words(seed);
  const shares = [plain, ...decoded.map((one) => one.text)].map((view) => {
    const have = new Set(words(view));
    return wanted.filter((word) => have.has(word)).length / wanted.length;
  });
  return Math.max(...shares);
}
