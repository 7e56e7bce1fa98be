import { relative } from "node:path";
import { checkSync } from "recheck";
import { ROOT, type Source, walk } from "./sources.js";

/** A regular expression, and where the sources make it: `path:line`. */
export interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regex literal of the sources. */
export function literals(sources: readonly Source[]): Pattern[] {
  const found: Pattern[] = [];
  for (const source of sources) {
    walk(source.body, ({ regex, start }) => {
      if (isRegex(regex)) found.push({ at: place(source, start), source: regex.pattern, flags: regex.flags });
    });
  }
  return found;
}

/** Every place where the sources name the constructor; the type `RegExp` is none. */
export function makers(sources: readonly Source[]): string[] {
  const found: string[] = [];
  for (const source of sources) {
    walk(source.body, (node, parent) => {
      if (node.type !== "Identifier" || node.name !== "RegExp" || parent?.type === "TSTypeReference") return;
      found.push(place(source, node.start));
    });
  }
  return found;
}

/** The regexes that files of this repository make with the constructor while `use` runs. */
export async function made(use: () => Promise<void>): Promise<Pattern[]> {
  const original = globalThis.RegExp;
  const found = new Map<string, Pattern>();
  const record = (regex: RegExp): RegExp => {
    const [, file, line] = /([^\s(]+):(\d+):\d+\)?$/.exec(new Error().stack?.split("\n")[3] ?? "") ?? [];
    const at = `${relative(ROOT, file ?? "")}:${line}`;
    const { source, flags } = regex;
    if (!at.startsWith("..") && !at.includes("node_modules"))
      found.set(`${at} ${regex}`, { at, source, flags });
    return regex;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, newTarget) => record(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/**
 * Says what is wrong with a pattern, or `undefined` when matching takes time linear in the text. Runs in process:
 * recheck's faster engines need Java or a native binary, which not every machine has.
 */
export function weakness({ source, flags }: Pick<Pattern, "source" | "flags">): string | undefined {
  process.env.RECHECK_SYNC_BACKEND = "pure";
  // Its parser does not know the flag v; where u accepts the pattern, both match the same.
  const result = checkSync(source, flags.replace("v", "u"), { timeout: 120_000 });
  if (result.status === "safe") return undefined;
  return result.status === "vulnerable" ? result.complexity.summary : `not decided: ${result.error.kind}`;
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}

function place({ path, text }: Source, start: number): string {
  return `${path}:${text.slice(0, start).split("\n").length}`;
}
