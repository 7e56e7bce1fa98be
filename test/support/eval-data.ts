import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

// The development data: a folder that is not in the repository.
const folder = resolve(process.env.EVAL_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const path = (name: string): string => join(folder, `${name}.jsonl`);

/** Whether these files of the development data are there; where not, it says that what needs them is skipped. */
export function hasData(...names: readonly string[]): boolean {
  const available = names.every((name) => existsSync(path(name)));
  if (!available) {
    console.warn("\n!!! SKIPPED: the development data was not found. EVAL_DATA names its folder.\n");
  }
  return available;
}

/** The names of all its files. */
export function dataFiles(): string[] {
  return readdirSync(folder).flatMap((file) => (file.endsWith(".jsonl") ? [file.slice(0, -6)] : []));
}

/** The rows of one of its files. */
export function dataRows<T>(name: string): T[] {
  const lines = readFileSync(path(name), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}
