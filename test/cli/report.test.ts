import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RULES } from "../../adapters/cli/check/rules.js";
import { madeUpKey } from "../fake-claude/index.js";
import { makeRepository, type TestRepository } from "./repository.js";
import { claudeGuard } from "./run.js";
import { codeSins, fileSins, textOf } from "./sins.js";

/** The schema of OASIS, as a library of Microsoft's ships it. */
const schemaPath = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv as never);
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));

let repository: TestRepository;
beforeAll(async () => {
  repository = await makeRepository();
  const sins = [...codeSins(), ...fileSins()];
  const files = Object.fromEntries(sins.map((sin) => [sin.file, textOf(sin)]));
  await repository.commit({
    ...files,
    "a b/c#d.ts": "export const client = f({ dangerouslyAllowBrowser: true });\n",
  });
});
afterAll(() => repository.remove());

describe("check --sarif", () => {
  it("prints SARIF 2.1.0 by its schema", async () => {
    const { out, code } = await claudeGuard(["check", repository.path, "--sarif"]);
    isSarif(JSON.parse(out));
    expect(isSarif.errors ?? []).toEqual([]);
    expect(code).toBe(1);
  });

  it("and the schema can say no", () => {
    expect(isSarif({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });

  it("describes each rule, and points results at them and at files as URIs", async () => {
    const { out } = await claudeGuard(["check", repository.path, "--sarif"]);
    const [run] = JSON.parse(out).runs;
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(ids).toEqual(Object.keys(RULES));
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
    const uris = run.results.map(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain("a%20b/c%23d.ts");
  });
});

describe("what SARIF tells of a rule", () => {
  it("stands by itself: the section of the page about it, without links", async () => {
    const { out } = await claudeGuard(["check", repository.path, "--sarif"]);
    for (const { id, help, properties } of JSON.parse(out).runs[0].tool.driver.rules) {
      const { why, mend, level } = RULES[id as keyof typeof RULES];
      expect(help.text).toBe(`${why} ${mend}`);
      expect(help.markdown).toContain(`${why}\n\n**Mend:** ${mend}\n\n`);
      expect(help.markdown.split("\n\n").length).toBeGreaterThan(2);
      expect(help.markdown).not.toMatch(/\]\(|^#/m);
      expect(Number(properties["security-severity"])).toBe(level === "error" ? 8 : 5);
    }
  });
});

describe("the fingerprints of SARIF", () => {
  const fingerprints = async (path: string): Promise<string[]> => {
    const { out } = await claudeGuard(["check", path, "--sarif"]);
    return JSON.parse(out).runs[0].results.map((one: { partialFingerprints: object }) =>
      JSON.stringify(one.partialFingerprints),
    );
  };

  it("stay when lines move, and tell findings apart", async () => {
    const moved = await makeRepository();
    const sin = "f({ dangerouslyAllowBrowser: true });\n";
    const key = madeUpKey();
    await moved.commit({ "a.ts": sin + sin, "b.ts": sin, "gone.txt": key });
    moved.delete("gone.txt");
    await moved.commit({});
    const before = await fingerprints(moved.path);
    expect(before).toHaveLength(4);
    expect(new Set(before.slice(0, 2)).size).toBe(2);
    expect(before[3]).toContain("primaryLocationLineHash");
    moved.write({ "a.ts": `// Moved.\n\n${sin}\n${sin}` });
    expect(await fingerprints(moved.path)).toEqual(before);
    moved.remove();
  });
});

describe("check for people", () => {
  it("says where, what, why, how to mend it and where to read more", async () => {
    const { out } = await claudeGuard(["check", repository.path]);
    const start = out.indexOf("warning  max_tokens is very large  max-tokens-huge\n");
    expect(out.slice(start).split("\n\n")[0]).toMatch(
      /\n {2}server\/huge\.ts:4:15 {2}65,536 is more than 32,000\.\n {2}Why {3}.+\n {2}Mend {2}.+\n {2}More {2}.*docs\/check\.md#max-tokens-huge$/,
    );
    expect(out.lastIndexOf("\nerror  ")).toBeLessThan(out.indexOf("\nwarning  "));
    expect(out).toMatch(/^\d+ errors, \d+ warnings in \d+ files \(0\.0 MB\) and 1 commit, /m);
  });

  it("tells each reason once, however often a rule fires", async () => {
    const { out } = await claudeGuard(["check", repository.path]);
    expect(out.split(RULES["browser-allowed"].why)).toHaveLength(2);
  });

  it("shows no control character that a file's name holds", async () => {
    const other = await makeRepository();
    await other.commit({ "\u001b[2Jx.ts": "export const c = f({ dangerouslyAllowBrowser: true });\n" });
    const { out } = await claudeGuard(["check", other.path]);
    other.remove();
    expect(out).toContain("\u{fffd}[2Jx.ts:1");
    expect(out).not.toContain("\u001b");
  });
});

describe("each rule", () => {
  it("has a section of its name in docs/check.md", () => {
    const page = readFileSync(new URL("../../docs/check.md", import.meta.url), "utf8");
    const sections = [...page.matchAll(/^### `([a-z-]+)`$/gm)].map(([, name]) => name);
    expect(sections).toEqual(Object.keys(RULES));
  });
});
