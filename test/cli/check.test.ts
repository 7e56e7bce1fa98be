import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RULES } from "../../adapters/cli/check/rules.js";
import { madeUpKey } from "../fake-claude/index.js";
import { makeRepository, type TestRepository } from "./repository.js";
import { checkJson, claudeGuard, places } from "./run.js";
import { codeSins, fileSins, placeOf, type Sin, textOf } from "./sins.js";

const PACKAGE = JSON.stringify({
  name: "fixture",
  dependencies: { "claude-guard": "1", "@anthropic-ai/sdk": "1" },
});
/** The list of the SDK as a project has it installed, with a day that does not come. */
const SDK = `const DEPRECATED_MODELS = { 'claude-retires-some-day': 'January 2nd, 2999' };`;

let repository: TestRepository;
afterAll(() => repository.remove());

describe("a repository with one sin of each kind", () => {
  const leaked = madeUpKey();
  const sins = [...codeSins(), ...fileSins()];
  let commit: string;

  beforeAll(async () => {
    repository = await makeRepository();
    const files = Object.fromEntries(sins.map((sin) => [sin.file, textOf(sin)]));
    await repository.commit({ "package.json": PACKAGE, ...files });
    commit = await repository.commit({
      "old/config.ts": `export const a = 1;\n\nconst key = "${leaked}";\n`,
    });
    repository.delete("old/config.ts");
    await repository.commit({});
    repository.write({ "node_modules/@anthropic-ai/sdk/resources/messages/messages.js": SDK });
  });

  it("has each rule fire once, in the right line", async () => {
    const expected = [...sins.map(placeOf), "secret-in-history old/config.ts:3"];
    expect(places(await checkJson(repository.path)).sort()).toEqual(expected.sort());
  });

  it("knows every rule, but for the one about a file that is not there", () => {
    const tried = new Set([...sins.map(({ rule }) => rule), "secret-in-history"]);
    expect(Object.keys(RULES).filter((rule) => !tried.has(rule))).toEqual(["env-example-missing"]);
  });

  it("says of the same repository without its example that there is none, and else the same", async () => {
    const text = textOf(sins.find(({ file }) => file === ".env.example") as Sin);
    const before = places(await checkJson(repository.path));
    repository.delete(".env.example");
    const after = places(await checkJson(repository.path));
    repository.write({ ".env.example": text });
    expect(after.filter((place) => !before.includes(place))).toEqual(["env-example-missing .env.example:1"]);
    expect(before.filter((place) => !after.includes(place))).toEqual(["env-example-value .env.example:2"]);
  });

  it("names the commit that brought the secret", async () => {
    const { findings } = await checkJson(repository.path);
    expect(findings.find(({ rule }) => rule === "secret-in-history")).toMatchObject({ commit, column: 14 });
  });

  it.each([[], ["--json"], ["--sarif"]])("never prints a secret (%s)", async (...flags) => {
    const { out, err, code } = await claudeGuard(["check", repository.path, ...flags]);
    expect(code).toBe(1);
    // Not even a part of it.
    expect(out + err).not.toContain(leaked.slice(0, 16));
    expect(out + err).not.toContain(leaked.slice(-8));
  });
});
