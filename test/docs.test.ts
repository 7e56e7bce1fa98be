/*
 * For who writes docs:
 *
 * - A fence marked `ts` or `js` is a module of its own. It is compiled, strictly, against the packed package.
 * - What the snippets of a page take for granted is declared once on that page, in a comment:
 *
 *     <!-- snippet: prelude
 *     declare const app: import("express").Express;
 *     -->
 *
 *   The declarations are ambient: a snippet may import or declare the same name itself.
 * - A fence marked `ts run` or `js run` is also run, by itself and without the prelude, against the stand-in for
 *   the Claude API (ANTHROPIC_BASE_URL, ANTHROPIC_API_KEY). It must end. If the next fence is marked
 *   `text output`, that is exactly what it prints.
 * - Code that must not compile, such as a fragment, is marked `text`.
 * - A relative link must lead to a file or a heading of this repository.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeClaude, madeUpKey, startFakeClaude } from "./fake-claude/index.js";
import { aliases, brokenLinks, compile, runnable, runSnippet, snippets } from "./support/docs.js";
import { parsePage } from "./support/markdown.js";
import { makeProject, pack, temporaryFolder } from "./support/package.js";
import { filesUnder, ROOT } from "./support/sources.js";

const paths = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...filesUnder("docs", ".md")];
const pages = paths.map((path) => parsePage(path, readFileSync(join(ROOT, path), "utf8")));

const folder = temporaryFolder();
const project = join(folder.path, "project");
let claude: FakeClaude;
let env: Record<string, string>;

beforeAll(async () => {
  const tarball = await pack(folder.path);
  await makeProject(project, tarball, { "package.json": '{ "type": "module", "private": true }' });
  claude = await startFakeClaude();
  env = { ANTHROPIC_BASE_URL: claude.url, ANTHROPIC_API_KEY: madeUpKey() };
}, 180_000);

afterAll(async () => {
  await claude?.close();
  folder.remove();
});

describe("the docs", () => {
  it("have snippets", () => expect(pages.flatMap((page) => [...snippets(page)]).length).toBeGreaterThan(3));
  it("call the languages ts and js", () => expect(pages.flatMap(aliases)).toEqual([]));
  it("compile", { timeout: 180_000 }, async () => expect(await compile(project, pages)).toBe(""));

  const examples = pages.flatMap(runnable);
  it("have snippets to run", () => expect(examples.length).toBeGreaterThan(0));
  it.each(examples)("run: $file", { timeout: 40_000 }, async ({ file, prints }) => {
    const { code, output } = await runSnippet(project, file, env);
    expect(code, output).toBe(0);
    if (prints !== undefined) expect(output).toBe(prints);
  });

  it("link to what is there", () => expect(brokenLinks(pages)).toEqual([]));

  it.each(["npm ci && npm run demo", "npm ci && npm test"])("the README says `%s`", (command) => {
    const fences = pages.find(({ path }) => path === "README.md")?.fences ?? [];
    expect(
      fences
        .filter(({ language }) => language === "sh")
        .map(({ code }) => code)
        .join("\n"),
    ).toContain(command);
  });
});

describe("the check itself", () => {
  const page = (...lines: readonly string[]) => parsePage("docs/sample.md", lines.join("\n"));

  it("reads fences, also within lists, and what they are marked as", () => {
    const { fences } = page(
      "- a",
      "  ```ts run",
      "  const a = {",
      "    b: 1,",
      "  };",
      "  ```",
      "~~~text",
      "```",
      "~~~",
    );
    expect(fences).toEqual([
      { language: "ts", flags: ["run"], code: "const a = {\n  b: 1,\n};\n", line: 3 },
      { language: "text", flags: [], code: "```\n", line: 8 },
    ]);
  });

  it("refuses a fence without an end", () =>
    expect(() => page("```ts", "const a = 1;")).toThrow("never ends"));

  it("sees snippets under another name", () => {
    expect(aliases(page("```typescript", "let a: b;", "```"))).toEqual(["docs/sample.md:2: typescript"]);
  });

  it("reports a snippet that does not compile, by its line in the page", { timeout: 60_000 }, async () => {
    const bad = page(
      "<!-- snippet: prelude",
      "declare const given: number;",
      "-->",
      "```ts",
      'import { GuardError } from "claude-guard";',
      'const fine = given + new GuardError("RATE_LIMITED", "Later.").status;',
      "const wrong: string = given;",
      "```",
      "```js",
      'const given = "its own";',
      "given.toUpperCase().nothing();",
      "```",
    );
    const complaints = (await compile(project, [bad])).trim().split("\n");
    expect(complaints.map((line) => line.replace(/error (TS\d+):.*/, "$1"))).toEqual([
      "docs/sample.md/line-10.js(11,21): TS2339",
      "docs/sample.md/line-5.ts(7,7): TS2322",
    ]);
  });

  it("runs a snippet against the stand-in and knows what it should print", { timeout: 60_000 }, async () => {
    const code = [
      'import Anthropic from "@anthropic-ai/sdk";',
      'const message = { model: "claude-haiku-5-5", max_tokens: 9, messages: [{ role: "user", content: "Hi" }] };',
      "const answer = await new Anthropic().messages.create(message);",
      "console.log(answer.role);",
    ];
    const sample = page("```js run", ...code, "```", "```text output", "assistant", "```");
    const [example] = runnable(sample);
    await compile(project, [sample]);
    expect(example).toEqual({ file: "docs/sample.md/line-2.js", prints: "assistant\n" });
    expect(await runSnippet(project, "docs/sample.md/line-2.js", env)).toEqual({
      code: 0,
      output: "assistant\n",
    });
    expect(claude.requests.length).toBeGreaterThan(0);
  });

  it("reports links that lead nowhere, and no others", () => {
    const target = parsePage("docs/target.md", "# The `redact()` function\n## Twice\n## Twice\n");
    const good = [
      "target.md",
      "target.md#the-redact-function",
      "target.md#twice-1",
      "#here",
      "../package.json#L1",
    ];
    const bad = [
      "gone.md",
      "target.md#thrice",
      "#there",
      "../src/gone.ts",
      "/package.json",
      "../package.json#L99999",
    ];
    const text = [...good, ...bad, "https://example.com/x"].map((link) => `[a](${link})`);
    const sample = page(
      "# Here",
      ...text,
      "`[a](not-a-link.md)`",
      "```text",
      "[a](nor-this.md)",
      "```",
      "[b]: ref.md",
    );
    expect(brokenLinks([sample, target])).toEqual(
      [...bad, "ref.md"].map((link) => `docs/sample.md: ${link}`),
    );
  });
});
