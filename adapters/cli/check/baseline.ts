import { readFileSync, writeFileSync } from "node:fs";
import { Failure } from "../failure.js";
import type { Finding } from "./finding.js";

interface Entry {
  readonly rule: string;
  readonly file: string;
  readonly key: string;
}

/** The file that is read, if it exists, when none is named. */
export const BASELINE = ".claude-guard-baseline.json";

/**
 * Reads a baseline: the findings that were there when it was written.
 *
 * @throws Failure if it cannot be read, unless `optional` and it does not exist.
 */
export function readBaseline(path: string, optional: boolean): Entry[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (optional && error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new Failure(`Cannot read the baseline ${path}.`);
  }
  const entries = parse(text);
  if (entries === undefined) throw new Failure(`${path} is no baseline of claude-guard.`);
  return entries;
}

function parse(text: string): Entry[] | undefined {
  try {
    const { findings } = JSON.parse(text) as { findings?: unknown };
    return Array.isArray(findings) && findings.every(isEntry) ? findings : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { rule, file, key } = value as Record<string, unknown>;
  return [rule, file, key].every((field) => typeof field === "string");
}

/** Writes the findings as a baseline. It holds no text of theirs. */
export function writeBaseline(path: string, findings: readonly Finding[]): void {
  const entries = findings.map(({ rule, file, key }): Entry => ({ rule, file, key }));
  try {
    writeFileSync(path, `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`);
  } catch {
    throw new Failure(`Cannot write the baseline ${path}.`);
  }
}

/** The findings that the baseline does not know. Each of its entries stands for one. */
export function notIn(baseline: readonly Entry[], findings: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const entry of baseline) left.set(id(entry), (left.get(id(entry)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(id(finding)) ?? 0;
    left.set(id(finding), count - 1);
    return count <= 0;
  });
}

function id({ rule, file, key }: Entry): string {
  return [rule, file, key].join("\0");
}
