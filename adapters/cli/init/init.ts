import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.js";
import type { Edit } from "./edit.js";
import { envExample, gitignore } from "./files.js";
import { ENTRIES, frameworkOf, planServer } from "./server.js";

/** What would be done to a project. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** What a person has to do. */
  readonly advice: readonly string[];
}

/**
 * Plans what a project lacks: variables, what git must ignore, the guard in its server. Where all is there, nothing.
 *
 * @throws Failure if the folder is none.
 */
export function plan(folder: string): Plan {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Failure(`There is no folder ${folder}.`);
  }
  const read = (path: string) => readIf(join(folder, path));
  const packageJson = read("package.json");
  if (packageJson === undefined) throw new Failure(`There is no package.json in ${folder}.`);
  const entries = ENTRIES.flatMap((path) => {
    const text = read(path);
    return text === undefined ? [] : [[path, text] as const];
  });
  const server = planServer(frameworkOf(packageJson), new Map(entries));
  const edits = [...envExample(read(".env.example")), ...gitignore(read(".gitignore"))];
  if (server === undefined) return { edits, advice: [] };
  return "edit" in server
    ? { edits: [...edits, server.edit], advice: [] }
    : { edits, advice: [server.advice] };
}

/** Writes the files of a plan. */
export function write(folder: string, { edits }: Plan): void {
  for (const { path, before, after } of edits) {
    // Somebody may have saved it since it was read.
    if (readIf(join(folder, path)) !== before)
      throw new Failure(`${path} has changed meanwhile; run it again.`);
    writeFileSync(join(folder, path), after);
  }
}

function readIf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new Failure(`Cannot read ${path}.`);
  }
}
