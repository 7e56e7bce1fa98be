import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalize } from "../../src/canonical/canonicalize.js";
import { folder } from "./pii.js";

/** A row of the development data on disguised and on honest use of Unicode. */
export interface UnicodeRow {
  readonly text: string;
  readonly kind: string;
  /** What a disguised text says. */
  readonly seed_text?: string;
}

const path = (name: string): string => join(folder, `${name}.jsonl`);

export const available = existsSync(path("obfuscated_attacks_dev"));

/** Reads a file of the development data. */
export function rows(name: string): UnicodeRow[] {
  const lines = readFileSync(path(name), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as UnicodeRow);
}

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
