import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Larger files are not read; the report says so. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** What came of reading a file: its text, or why there is none. */
export type Reading =
  | { readonly text: string; readonly bytes: number }
  /** `missing`: deleted, or a link. `repository`: a submodule. `binary`: holds no text. */
  | { readonly skipped: "missing" | "repository" | "binary" | "large" | "unreadable" };

/** Reads a file as text. Links are not followed: what they point to is read where it is, or is not of the project. */
export function readText(folder: string, path: string): Reading {
  try {
    const full = join(folder, path);
    const stats = lstatSync(full);
    // Files are asked for: a folder in their place is a submodule, or another repository that stands there.
    if (stats.isDirectory()) return { skipped: "repository" };
    if (!stats.isFile()) return { skipped: "missing" };
    if (stats.size > MOST_BYTES) return { skipped: "large" };
    const bytes = readFileSync(full);
    const text = textOf(bytes);
    return text === undefined ? { skipped: "binary" } : { text, bytes: bytes.length };
  } catch (error) {
    return { skipped: isMissing(error) ? "missing" : "unreadable" };
  }
}

function textOf(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString("utf16le");
  if (first === 0xfe && second === 0xff) {
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString("utf16le");
  }
  return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString("utf8");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
