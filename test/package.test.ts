import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { madeUpKey } from "./fake-claude/index.js";
import { bin, makeProject, mustRun, pack, run, temporaryFolder, writeFiles } from "./support/package.js";
import { ROOT } from "./support/sources.js";

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

// Compilers and installers, on a machine that runs other tests beside them.
vi.setConfig({ testTimeout: 60_000 });

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

describe("the lock file", () => {
  type Entry = { version?: string; integrity?: string; resolved?: string; optionalDependencies?: object };
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const entries = Object.entries<Entry>(packages).filter(([path]) => path !== "");

  it("pins every package by its content, wherever it is downloaded from", () => {
    const loose = entries.filter(([, one]) => !one.version || !one.integrity || one.resolved !== undefined);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it("has the packages of every platform, or npm ci would refuse it", () => {
    const named = entries.flatMap(([path, one]) =>
      Object.keys(one.optionalDependencies ?? {}).map((name) => ({ path, name })),
    );
    const missing = named.filter(
      ({ path, name }) => !(`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

// Each app has installed what it uses and no other framework: the declarations of one entry must not need those of
// another. (Koa's own declarations need Express's.) The first kind of project has no DOM, as many servers.
describe.each([
  ["nodenext", strict({ module: "NodeNext", lib: ["ES2023"] })],
  ["bundler", strict({ module: "ESNext", moduleResolution: "Bundler" })],
])("in a strict TypeScript project with %s resolution", (resolution, tsconfig) => {
  const project = (file: string) => join(folder.path, resolution, file);
  const tsc = (file: string) => run(bin("tsc"), ["-p", "."], { cwd: project(file) });
  const redis = ["redis", "ioredis"];

  it.each([
    ["Express", "express-app.ts", ["koa", ...redis]],
    ["Koa", "koa-app.ts", redis],
    ["no framework", "no-framework.ts", ["express", "koa", ...redis]],
  ])("an app on %s compiles, library declarations checked too", async (_framework, file, without) => {
    const files = {
      "package.json": '{ "type": "module", "private": true }',
      "tsconfig.json": tsconfig,
      "app.ts": sample(file),
    };
    await makeProject(project(file), tarball, files, without);
    expect(await tsc(file)).toEqual({ code: 0, output: "" });
  });

  it("and a wrong one does not", async () => {
    const wrong = sample("express-app.ts").replace("Guard()", "Guard({ rateLimt: {} })");
    writeFiles(project("express-app.ts"), { "app.ts": wrong });
    const { code, output } = await tsc("express-app.ts");
    expect(output).toMatch(/^app\.ts\(\d+,\d+\): error .*rateLimt/m);
    expect(code).not.toBe(0);
  });
});

describe("in a plain JavaScript project", () => {
  const project = join(folder.path, "plain");
  const node = (...args: readonly string[]) =>
    run(process.execPath, args, { cwd: project, env: { ANTHROPIC_API_KEY: madeUpKey() } });

  beforeAll(() =>
    makeProject(project, tarball, {
      "package.json": '{ "type": "module", "private": true }',
      "import.js": `
        import * as core from "claude-guard";
        import * as express from "claude-guard/express";
        import * as koa from "claude-guard/koa";
        const caller = { id: "1", subject: "192.0.2.1", signal: new AbortController().signal };
        console.log(typeof core.createGuard().client(caller).messages.create);
        for (const entry of [express, koa, core]) console.log(Object.keys(entry).sort().join());`,
      "require.cjs": `
        const { createGuard, GuardError } = require("claude-guard");
        const { claudeGuard } = require("claude-guard/express");
        require("claude-guard/koa");
        console.log(typeof createGuard, typeof claudeGuard, new GuardError("RATE_LIMITED", "Later.").status);`,
      "watch.js": sample("watch.js"),
      "loud.js": sample("loud.js"),
    }),
  );

  it("the command line runs", async () => {
    const { bin: bins } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const cli = join("node_modules/claude-guard", bins["claude-guard"]);
    const { code, output } = await node(cli, "check", "node_modules/claude-guard/docs");
    expect(output).toMatch(/^Nothing found in \d+ files .* 0 commits/m);
    expect(code).toBe(0);
    expect(readFileSync(join(project, cli), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("each entry can be imported, and a guard made", async () => {
    const { code, output } = await node("import.js");
    expect(code, output).toBe(0);
    const [create, express, koa, core] = output.split("\n");
    expect([create, express, koa]).toEqual(["function", "chatRoute,claudeGuard", "chatRoute,claudeGuard"]);
    expect(core?.split(",")).toEqual(
      expect.arrayContaining([
        ...["createGuard", "hardenSystemPrompt", "rateLimit", "redactOutput", "validateInput"],
        ...["harden", "redact", "redactStream", "sanitize", "createLimiter"],
        ...["memoryStore", "redisStore", "GuardError", "toGuardError"],
      ]),
    );
  });

  // Node loads ES modules through `require` since 20.19; the warning that it is experimental went later.
  it("each entry can be required from CommonJS", async () => {
    const result = await node("--disable-warning=ExperimentalWarning", "require.cjs");
    expect(result).toEqual({ code: 0, output: "function function 429\n" });
  });

  it("importing it does nothing", async () => {
    const entries = ["claude-guard", "claude-guard/express", "claude-guard/koa", "claude-guard/node"];
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
