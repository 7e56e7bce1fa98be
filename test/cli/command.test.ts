import { describe, expect, it } from "vitest";
import { madeUpKey } from "../fake-claude/index.js";
import { newFolder, newRepository } from "./repository.js";
import { checkJson, claudeGuard, places } from "./run.js";

const HUGE = 'export const request = { model: "claude-haiku-5-5", max_tokens: 100000 };\n';
const IGNORE = `claude-guard-${"ignore"}`;

describe("the exit code", () => {
  it("is 2 for a wrong call, and says what is wrong", async () => {
    for (const args of [
      ["chekc"],
      ["check", "a", "b"],
      ["check", "--jsno"],
      ["check", "--max-tokens", "0"],
    ]) {
      const { code, out, err } = await claudeGuard(args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^error: .+\n(?:.+\n)?.*--help/);
    }
  });

  it("is 2 where nothing can be checked", async () => {
    const { code, err } = await claudeGuard(["check", "/no/such/folder"]);
    expect(code).toBe(2);
    expect(err).toContain("/no/such/folder");
  });

  it("is 2 where all is ignored: nothing was looked at", async () => {
    const { path } = await newRepository({ ".gitignore": "out\n", "out/a.js": "" });
    const { code, err } = await claudeGuard(["check", `${path}/out`]);
    expect([code, err]).toEqual([2, expect.stringContaining("nothing to check")]);
  });

  it("is 2 where --json and --sarif are both asked for", async () => {
    expect((await claudeGuard(["check", "--json", "--sarif"])).code).toBe(2);
  });

  it.each([["--help"], ["help", "check"], ["check", "--help"], ["--version"]])(
    "is 0 for %s",
    async (...args) => {
      const { code, out, err } = await claudeGuard(args);
      expect([code, err]).toEqual([0, ""]);
      expect(out).not.toBe("");
    },
  );

  it("is 2 without a command, with the help", async () => {
    const { code, err } = await claudeGuard([]);
    expect(code).toBe(2);
    expect(err).toContain("check");
  });
});

describe("a comment that ignores", () => {
  it.each([
    ["the line before", `// ${IGNORE} max-tokens-huge: books\n${HUGE}`],
    ["the same line", HUGE.replace("\n", ` // ${IGNORE} max-tokens-huge: books\n`)],
    ["a block", `/* ${IGNORE} max-tokens-huge: books */\n${HUGE}`],
  ])("with a reason takes out what it names (%s)", async (_place, text) => {
    const { path } = await newRepository({ "a.ts": text });
    expect(await checkJson(path)).toMatchObject({ findings: [], ignored: 1 });
  });

  it.each([
    ["no reason", `// ${IGNORE} max-tokens-huge\n`],
    ["an empty reason", `/* ${IGNORE} max-tokens-huge: */\n`],
    ["no such rule", `// ${IGNORE} max-token: books\n`],
  ])("is itself a finding with %s", async (_what, comment) => {
    const { path } = await newRepository({ "a.ts": comment + HUGE });
    expect(places(await checkJson(path))).toEqual(["bad-ignore a.ts:1", "max-tokens-huge a.ts:2"]);
  });

  it("counts in files that are no code, and not in a string of code", async () => {
    const key = madeUpKey();
    const { path } = await newRepository({
      "a.yml": `# ${IGNORE} secret-in-files: made up\nkey: ${key}\n`,
      "b.ts": `const a = "// ${IGNORE} nothing";\nconst claude = 1;\n`,
      "c.md": `\`// ${IGNORE} nothing\`\n`,
    });
    expect(await checkJson(path)).toMatchObject({ findings: [], ignored: 1 });
  });
});

describe("a baseline", () => {
  it("takes out what was there when it was written, wherever the lines have moved, and nothing else", async () => {
    const repository = await newRepository({ "a.ts": HUGE });
    const written = await claudeGuard(["check", repository.path, "--write-baseline"]);
    expect([written.code, written.out]).toEqual([0, expect.stringContaining("1 in the baseline")]);
    repository.write({ "a.ts": `\n\n${HUGE}`, "b.ts": HUGE });
    const report = await checkJson(repository.path);
    expect(places(report)).toEqual(["max-tokens-huge b.ts:1"]);
    expect(report.baselined).toBe(1);
  });

  it("holds no secret", async () => {
    const key = madeUpKey();
    const repository = await newRepository({ "a.txt": `${key}\n` });
    await claudeGuard(["check", repository.path, "--write-baseline"]);
    await repository.commit({});
    expect(await repository.git("show", "HEAD")).not.toContain(key.slice(12, 30));
    expect(await checkJson(repository.path)).toMatchObject({ findings: [], baselined: 1 });
  });

  it("that is named must be there, and be one", async () => {
    const { path } = await newRepository({ "a.json": "[]" });
    for (const file of ["none.json", "a.json"]) {
      const { code, err } = await claudeGuard(["check", path, "--baseline", `${path}/${file}`]);
      expect([code, err]).toEqual([2, expect.stringContaining(file)]);
    }
  });
});

describe("without git", () => {
  it("reads .gitignore itself, and says that there is no history", async () => {
    const key = madeUpKey();
    const folder = newFolder({
      ".gitignore": "/left\n*.log\n!kept.log\n",
      "left/a.txt": key,
      "b/x.log": key,
      "b/kept.log": key,
      "b/.gitignore": "c\n",
      "b/c/d.txt": key,
      "node_modules/e/f.js": key,
    });
    const report = await checkJson(folder);
    expect(places(report)).toEqual(["secret-in-files b/kept.log:1"]);
    expect(report.notes).toEqual([expect.stringContaining("no history")]);
  });
});

it("tells of code that it cannot parse, and still finds secrets there", async () => {
  const { path } = await newRepository({ "a.ts": `const claude = ;\n// ${madeUpKey()}\n` });
  const report = await checkJson(path);
  expect(places(report)).toEqual(["secret-in-files a.ts:2"]);
  expect(report.notes).toEqual([expect.stringMatching(/^a\.ts could not be parsed/)]);
});

it("reads variables of files that git leaves out, but takes secrets there as in their place", async () => {
  const repository = await newRepository({ ".gitignore": ".env*\n!.env.example\n", ".env.example": "" });
  repository.write({ ".env.local": `ANTHROPIC_API_KEY=${madeUpKey()}\nVITE_ANTHROPIC_API_KEY=x\n` });
  expect(places(await checkJson(repository.path))).toEqual(["browser-env-key .env.local:2"]);
});
