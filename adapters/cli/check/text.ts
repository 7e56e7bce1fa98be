import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Larger files are not read; the report says so. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** What came of reading a file: its text, or why there is none. */
export type Reading =
  | { readonly text: string; readonly bytes: number }
  /** `missing`: deleted, a link, a folder of a submodule. `binary`: holds no text. */
  | { readonly skipped: "missing" | "binary" | "large" | "unreadable" };

/** Reads a file as text. Links are not followed: what they point to is read where it is, or is not of the project. */
export function readText(folder: string, path: string): Reading {
  try {
    const full = join(folder, path);
    const stats = lstatSync(full);
    if (!stats.isFile()) return { skipped: "missing" };
    if (stats.size > MOST_BYTES) return { skipped: "large" };
    const bytes = readFileSync(full);
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
      return { text: bytes.toString("utf16le"), bytes: bytes.length };
    if (bytes.subarray(0, 8000).includes(0)) return { skipped: "binary" };
    return { text: bytes.toString("utf8"), bytes: bytes.length };
  } catch (error) {
    return { skipped: isMissing(error) ? "missing" : "unreadable" };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
