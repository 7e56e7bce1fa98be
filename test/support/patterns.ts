import { checkSync } from "recheck";
import { type Source, walk } from "./sources.js";

/** A regular expression as it stands in a source file. */
export interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regex literal of the sources. */
export function patternsIn(sources: readonly Source[]): Pattern[] {
  const found: Pattern[] = [];
  for (const { path, body } of sources) {
    walk(body, ({ regex }) => {
      if (isRegex(regex)) found.push({ path, source: regex.pattern, flags: regex.flags });
    });
  }
  return found;
}

/** Where a regex is made at run time, out of reach of this check. The type `RegExp` may be named. */
export function madeAtRunTime(sources: readonly Source[]): string[] {
  const found: string[] = [];
  for (const { path, text, body } of sources) {
    walk(body, (node, parent) => {
      if (node.type !== "Identifier" || node.name !== "RegExp" || parent?.type === "TSTypeReference") return;
      found.push(`${path}: ${text.slice(parent?.start ?? node.start, parent?.end ?? node.end)}`);
    });
  }
  return found;
}

/**
 * Says what is wrong with a pattern, or `undefined` when matching takes time linear in the text. Runs in process:
 * recheck's faster engines need Java or a native binary, which not every machine has.
 */
export function weakness({ source, flags }: Pattern): string | undefined {
  process.env.RECHECK_SYNC_BACKEND = "pure";
  // Its parser does not know the flag v; where u accepts the pattern, both match the same.
  const result = checkSync(source, flags.replace("v", "u"), { timeout: 120_000 });
  if (result.status === "safe") return undefined;
  return result.status === "vulnerable" ? result.complexity.summary : `not decided: ${result.error.kind}`;
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}
