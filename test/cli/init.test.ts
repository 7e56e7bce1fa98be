import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder } from "./repository.js";
import { checkJson, claudeGuard, places } from "./run.js";

function project(files: Readonly<Record<string, string>>): { path: string; read: (file: string) => string } {
  const path = newFolder(files);
  return { path, read: (file) => readFileSync(join(path, file), "utf8") };
}

const packageWith = (...names: readonly string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "*"])) });

const EXPRESS = `import express from "express";
import { routes } from "./routes.js";

export const server = express();
server.use(express.json());
server.use(routes);
`;

const KOA = `"use strict";
const Koa = require("koa");

const app = new Koa();
app.use(async (ctx) => { ctx.body = "hi"; });
`;

describe("init", () => {
  it("sets up an Express server in TypeScript, and the second time changes nothing", async () => {
    const { path, read } = project({ "package.json": packageWith("express"), "src/server.ts": EXPRESS });
    const first = await claudeGuard(["init", path, "--yes"]);
    expect(first.code).toBe(0);
    expect(read("src/server.ts")).toBe(`import express from "express";
import { routes } from "./routes.js";
import { claudeGuard } from "claude-guard/express";

export const server = express();
// Checks what goes to Claude and what comes back. In a handler, call Claude by req.claude.
server.use(claudeGuard());
server.use(express.json());
server.use(routes);
`);
    expect(read(".gitignore")).toBe(".env\n.env.*\n!.env.example\n");
    expect(read(".env.example")).toMatch(/^# .+\nANTHROPIC_API_KEY=\n$/);
    const before = filesUnderPath(path);
    const second = await claudeGuard(["init", path, "--yes"]);
    expect(second).toEqual({ code: 0, out: "All is there: nothing to change.\n", err: "" });
    expect(filesUnderPath(path)).toEqual(before);
    expect(places(await checkJson(path))).toEqual([]);
  });

  it("sets up a Koa server in CommonJS", async () => {
    const { path, read } = project({ "package.json": packageWith("koa"), "index.js": KOA });
    expect((await claudeGuard(["init", path, "--yes"])).code).toBe(0);
    expect(read("index.js")).toBe(`"use strict";
const Koa = require("koa");

const { claudeGuard } = require("claude-guard/koa");
const app = new Koa();
// Checks what goes to Claude and what comes back. In a handler, call Claude by ctx.claude.
app.use(claudeGuard());
app.use(async (ctx) => { ctx.body = "hi"; });
`);
  });

  it("adds only what is missing, after what is there, and keeps line ends", async () => {
    const { path, read } = project({
      "package.json": packageWith("express"),
      ".gitignore": "node_modules\n.env",
      ".env.example": "PORT=3000",
      "server.js": EXPRESS.replaceAll("\n", "\r\n"),
    });
    await claudeGuard(["init", path, "--yes"]);
    expect(read(".gitignore")).toBe("node_modules\n.env\n.env.*\n!.env.example\n");
    expect(read(".env.example")).toMatch(/^PORT=3000\n\n# .+\nANTHROPIC_API_KEY=\n$/);
    expect(read("server.js").replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("shows what would change, and writes nothing without a yes", async () => {
    const files = { "package.json": packageWith("express"), "src/server.ts": EXPRESS };
    for (const [flags, surroundings, code] of [
      [["--dry-run"], {}, 0],
      [[], { answer: false }, 1],
      [[], {}, 2],
    ] as const) {
      const { path } = project(files);
      const result = await claudeGuard(["init", path, ...flags], surroundings);
      expect(result.code).toBe(code);
      expect(result.out).toContain('  + import { claudeGuard } from "claude-guard/express";\n');
      expect(result.out).toContain("    import express from");
      expect(filesUnderPath(path)).toEqual(Object.entries(files).sort());
    }
  });

  it.each([
    ["two frameworks", { "package.json": packageWith("express", "koa"), "app.js": EXPRESS }],
    ["no framework", { "package.json": packageWith("fastify"), "app.js": "" }],
    ["two apps", { "package.json": packageWith("express"), "app.js": EXPRESS, "server.js": EXPRESS }],
    [
      "an app in a function",
      { "package.json": packageWith("express"), "app.js": "export const make = () => express();" },
    ],
    ["an entry that is elsewhere", { "package.json": packageWith("express"), "lib/start.js": EXPRESS }],
    [
      "code that cannot be parsed",
      { "package.json": packageWith("express"), "app.js": `${EXPRESS}const = 1;` },
    ],
  ])("leaves the code alone and says what to add where it is not sure (%s)", async (_what, files) => {
    const { path } = project(files);
    const { code, out } = await claudeGuard(["init", path, "--yes"]);
    expect(code).toBe(0);
    expect(out).toContain("  app.use(claudeGuard());\n");
    expect(filesUnderPath(path)).toEqual(expect.arrayContaining(Object.entries(files)));
  });

  it("says what it needs where there is no project", async () => {
    const { path } = project({ "a.txt": "" });
    for (const folder of [path, `${path}/none`]) {
      expect(await claudeGuard(["init", folder, "--yes"])).toMatchObject({
        code: 2,
        err: expect.stringContaining(folder),
      });
    }
  });
});

function filesUnderPath(path: string): (readonly [string, string])[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(path, file), readFileSync(file, "utf8")] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
