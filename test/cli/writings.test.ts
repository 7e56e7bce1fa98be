import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../support/package.js";
import { checkJson, places } from "./run.js";

/** Files by path, from a text in which a line `=== path` begins each. The first folder is the project. */
function filesOf(name: string): [path: string, text: string][] {
  const text = readFileSync(new URL(`writings/${name}.txt`, import.meta.url), "utf8");
  const parts = text.split(/^=== (.+)\n/m).slice(1);
  return parts.flatMap((path, i): [string, string][] => (i % 2 === 0 ? [[path, parts[i + 1] ?? ""]] : []));
}

function projectsOf(name: string): Record<string, Record<string, string>> {
  const projects: Record<string, Record<string, string>> = {};
  for (const [path, text] of filesOf(name)) {
    const [project = "", ...rest] = path.split("/");
    projects[project] = { ...projects[project], [rest.join("/")]: text };
  }
  return projects;
}

/** The rules that the lines say will be broken there: `//! rule`. */
function marksOf(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split("\n").flatMap((line, i) => {
      const rule = /\/\/! ([a-z-]+)$/.exec(line)?.[1];
      return rule === undefined ? [] : [`${rule} ${path}:${i + 1}`];
    }),
  );
}

const NEEDED = { ".gitignore": ".env\n.env.*\n!.env.example\n", ".env.example": "ANTHROPIC_API_KEY=\n" };

async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = temporaryFolder();
  try {
    writeFiles(folder.path, { ...NEEDED, ...files });
    return [...new Set(places(await checkJson(folder.path)))];
  } finally {
    folder.remove();
  }
}

it.each(Object.entries(projectsOf("sins")))(
  "tells the same sins however they are written (%s)",
  async (_name, files) => {
    const marks = marksOf(files);
    expect(marks.length).toBeGreaterThan(0);
    expect((await found(files)).sort()).toEqual(marks.sort());
  },
);

it.each(Object.entries(projectsOf("harmless")))(
  "and says nothing of what only looks like one (%s)",
  async (_name, files) => {
    expect(await found(files)).toEqual([]);
  },
);
