import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { newFolder } from "./repository.js";
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
  return [...new Set(places(await checkJson(newFolder({ ...NEEDED, ...files }))))];
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

// Each name may be one of many others, and each function calls the next in many ways: 12 to the power of 30 paths.
it("follows names and functions that lead to each other in very many ways to an end", async () => {
  const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  const code = [
    "const claude = {};",
    ...many(
      30,
      (i) => `function f${i}(x) { ${many(12, (j) => `if (x) return f${i + 1}(x + ${j});`).join(" ")} }`,
    ),
    "function f30(x) { console.log(x); return x; }",
    ...many(
      30,
      (i) =>
        `let v${i}; ${many(12, (j) => `v${i} = { a: v${i + 1}, b: ${j} }.a; v${i} = v${i + 1};`).join(" ")}`,
    ),
    "let v30 = f0(req.headers.host); console.log(v0);",
    'claude.messages.create({ model: "m", max_tokens: v0, system: f0(v0), messages: [] });',
  ].join("\n");
  expect(
    await found({ "package.json": '{ "dependencies": { "claude-guard": "1" } }', "a.js": code }),
  ).toBeDefined();
});

it("searches bundles for secrets only, and says so", async () => {
  const sin = "f({ dangerouslyAllowBrowser: true });\n";
  const folder = newFolder({ ...NEEDED, "bundle.js": sin + ";".repeat(1024 * 1024), "code.js": sin });
  const report = await checkJson(folder);
  expect(places(report)).toEqual(["browser-allowed code.js:1"]);
  expect(report.notes).toContainEqual(expect.stringMatching(/^bundle\.js .* larger than 1 MB/));
});
