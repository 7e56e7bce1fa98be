import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bin, makeProject, mustRun, pack, run, temporaryFolder, writeFiles } from "./support/package.js";

/** Files that a work tree may hold and that no tarball may. */
const SECRETS = {
  ".env": "ANTHROPIC_API_KEY=from-a-work-tree\n",
  ".env.local": "ANTHROPIC_API_KEY=from-a-work-tree\n",
  "docs/.env": "ANTHROPIC_API_KEY=from-a-work-tree\n",
  "dist/left.tsbuildinfo": "{}\n",
};

const sample = (file: string) => readFileSync(new URL(`./package/${file}`, import.meta.url), "utf8");

const strict = (options: object) =>
  JSON.stringify({
    compilerOptions: {
      target: "ES2023",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: ["node"],
      ...options,
    },
    include: ["*.ts"],
  });

const folder = temporaryFolder();
let tarball: string;

beforeAll(async () => {
  tarball = await pack(folder.path, SECRETS);
}, 180_000);
afterAll(folder.remove);

describe("the tarball", () => {
  it("holds what it needs and nothing else", async () => {
    const paths = (await mustRun("tar", ["-tzf", tarball], { cwd: folder.path })).trim().split("\n");
    for (const needed of ["package.json", "LICENSE", "README.md", "SECURITY.md", "dist/src/index.js"]) {
      expect(paths).toContain(`package/${needed}`);
    }
    const allowed =
      /^package\/(?:package\.json|LICENSE|(?:README|SECURITY|CHANGELOG)\.md|docs\/.+\.(?:md|png|svg)|dist\/(?:src|adapters)\/.+\.(?:js|d\.ts))$/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it("pleases publint", async () => {
    const { code, output } = await run(bin("publint"), ["run", tarball, "--strict"], { cwd: folder.path });
    expect(output).toContain("All good!");
    expect(code).toBe(0);
  });

  it("has types that resolve wherever an ES module may be imported", async () => {
    const args = [tarball, "--profile", "esm-only", "--no-definitely-typed", "--format", "json"];
    const { code, output } = await run(bin("attw"), args, { cwd: folder.path });
    expect(output).toContain('"entrypoints"');
    expect(code).toBe(0);
  });
});

describe.each([
  ["nodenext", strict({ module: "NodeNext" })],
  ["bundler", strict({ module: "ESNext", moduleResolution: "Bundler" })],
])("in a strict TypeScript project with %s resolution", (name, tsconfig) => {
  const project = join(folder.path, name);
  const tsc = () => run(bin("tsc"), ["-p", "."], { cwd: project });

  beforeAll(() =>
    makeProject(project, tarball, {
      "package.json": '{ "type": "module", "private": true }',
      "tsconfig.json": tsconfig,
    }),
  );

  it.each([
    ["Express", "express-app.ts"],
    ["Koa", "koa-app.ts"],
    ["no framework", "no-framework.ts"],
  ])("an app on %s compiles, library declarations checked too", async (_framework, file) => {
    writeFiles(project, { "app.ts": sample(file) });
    expect(await tsc()).toEqual({ code: 0, output: "" });
  });

  it("and a wrong one does not", async () => {
    writeFiles(project, { "app.ts": sample("express-app.ts").replace("Guard()", "Guard({ rateLimt: {} })") });
    const { code, output } = await tsc();
    expect(output).toMatch(/^app\.ts\(\d+,\d+\): error .*rateLimt/m);
    expect(code).not.toBe(0);
  });
});

describe("in a plain JavaScript project", () => {
  const project = join(folder.path, "plain");
  const key = [["sk", "ant", "api03"].join("-"), "x".repeat(93)].join("-").concat("AA");
  const node = (...args: readonly string[]) =>
    run(process.execPath, args, { cwd: project, env: { ANTHROPIC_API_KEY: key } });

  beforeAll(() =>
    makeProject(project, tarball, {
      "package.json": '{ "type": "module", "private": true }',
      "import.js": `
        import { createGuard } from "claude-guard";
        import * as express from "claude-guard/express";
        import * as koa from "claude-guard/koa";
        const caller = { id: "1", subject: "192.0.2.1", signal: new AbortController().signal };
        console.log(typeof createGuard().client(caller).messages.create);
        for (const adapter of [express, koa]) console.log(Object.keys(adapter).sort().join());`,
      "require.cjs": `
        const { createGuard, GuardError } = require("claude-guard");
        const { claudeGuard } = require("claude-guard/express");
        require("claude-guard/koa");
        console.log(typeof createGuard, typeof claudeGuard, new GuardError("RATE_LIMITED", "Later.").status);`,
      "watch.js": sample("watch.js"),
      "loud.js": sample("loud.js"),
    }),
  );

  it("each entry can be imported, and a guard made", async () => {
    expect(await node("import.js")).toEqual({
      code: 0,
      output: "function\nchatRoute,claudeGuard\nchatRoute,claudeGuard\n",
    });
  });

  // Node loads ES modules through `require` since 20.19; the warning that it is experimental went later.
  it("each entry can be required from CommonJS", async () => {
    const result = await node("--disable-warning=ExperimentalWarning", "require.cjs");
    expect(result).toEqual({ code: 0, output: "function function 429\n" });
  });

  it("importing it does nothing", async () => {
    const entries = ["claude-guard", "claude-guard/express", "claude-guard/koa"];
    expect(await node("watch.js", ...entries)).toEqual({ code: 0, output: "\n" });
  });

  it("and a module that does something is noticed", async () => {
    const { output } = await node("watch.js", "./loud.js");
    expect(output.split("\n")).toEqual(
      expect.arrayContaining([
        "process.env get HOME",
        "process.env ownKeys",
        "called setInterval",
        "called warn",
        "added globalThis.loud",
        "added Array.prototype.loud",
        "listens to beforeExit",
        "holds TCPServerWrap",
      ]),
    );
  });
});
