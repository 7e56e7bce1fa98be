import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ignoreRules, { type Ignore } from "ignore";
import type { Repository } from "./repository.js";

/** Never a part of a project, whatever .gitignore says. */
const LEFT_OUT = new Set([".git", "node_modules"]);

/** A folder without git: what the .gitignore files in it leave out is found by their rules alone. */
export function openFolder(folder: string): Repository {
  const levels = new Map<string, Ignore>();
  const files: string[] = [];
  const visit = (path: string): void => {
    const rules = join(folder, path, ".gitignore");
    if (existsSync(rules)) levels.set(path, ignoreRules().add(readFileSync(rules, "utf8")));
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (LEFT_OUT.has(entry.name)) continue;
      if (isIgnored(levels, entry.isDirectory() ? `${inner}/` : inner)) continue;
      if (entry.isDirectory()) visit(inner);
      else if (entry.isFile()) files.push(inner);
    }
  };
  visit("");
  return {
    files: files.sort(),
    isTracked: () => false,
    ignored: async (paths) => new Set(paths.filter((path) => isIgnored(levels, path))),
    note: "The folder is no git repository: there is no history to read.",
  };
}

// The rules nearest to the file decide, as in git.
function isIgnored(levels: ReadonlyMap<string, Ignore>, path: string): boolean {
  let level = posix.dirname(path.replace(/\/$/, ""));
  for (;;) {
    const at = level === "." ? "" : level;
    const test = levels.get(at)?.test(at === "" ? path : path.slice(at.length + 1));
    if (test?.ignored === true) return true;
    if (test?.unignored === true || at === "") return false;
    level = posix.dirname(at);
  }
}
