import { describe, expect, it } from "vitest";
import * as rules from "./support/rules.js";
import { parseSource, readSources } from "./support/sources.js";

type Sample = readonly [path: string, text: string];

interface Case {
  readonly says: string;
  readonly rule: rules.Rule;
  /** Files that break the rule, and what the rule must say of them: a rule that cannot fail proves nothing. */
  readonly bad: readonly Sample[];
  readonly breaches: readonly string[];
  /** Files that look alike and keep it. */
  readonly good: readonly Sample[];
}

const cases: readonly Case[] = [
  {
    says: "adapters take values only from src/index.ts, each other and node:",
    rule: rules.adaptersUseThePublicDoor,
    bad: [
      ["adapters/a.ts", 'import { parseOptions } from "../src/options.js";'],
      ["adapters/b.ts", 'import express from "express";'],
      ["adapters/c.ts", 'export { admit } from "../src/admit.js";'],
      ["adapters/d.ts", 'import "express";'],
      ["adapters/e.ts", 'const koa = await import("koa");'],
      ["adapters/f.ts", "const any = await import(name);"],
      ["adapters/g.ts", 'import { type Request } from "express";'],
      ["adapters/h.ts", 'import { z } from "zod";'],
      ["adapters/i.ts", 'import { Command } from "commander";'],
      ["adapters/cli/j.ts", 'import chalk from "chalk";'],
      ["adapters/cli/k.ts", 'import { Engine } from "../../src/redact/engine/engine.js";'],
    ],
    breaches: [
      "adapters/a.ts: imports ../src/options.js",
      "adapters/b.ts: imports express",
      "adapters/c.ts: imports ../src/admit.js",
      "adapters/d.ts: imports express",
      "adapters/e.ts: imports koa",
      "adapters/f.ts: imports what is computed at run time",
      "adapters/g.ts: imports express",
      "adapters/h.ts: imports zod",
      "adapters/i.ts: imports commander",
      "adapters/cli/j.ts: imports chalk",
      "adapters/cli/k.ts: imports ../../src/redact/engine/engine.js",
    ],
    good: [
      ["adapters/a.ts", 'import { createGuard } from "../src/index.js";'],
      ["adapters/b.ts", 'import type { Request } from "express"; import { Readable } from "node:stream";'],
      ["adapters/c.ts", 'import { readBody } from "./node.js"; import type { Door } from "../src/door.js";'],
      [
        "adapters/cli/d.ts",
        'import { Command } from "commander"; import { redact } from "../../src/index.js";',
      ],
    ],
  },
  {
    says: "only the bin file loads the command line",
    rule: rules.cliStandsAlone,
    bad: [
      ["adapters/a.ts", 'import { run } from "./cli/program.js";'],
      ["adapters/b.ts", 'import "./cli.js";'],
    ],
    breaches: ["adapters/a.ts: imports ./cli/program.js", "adapters/b.ts: imports ./cli.js"],
    good: [
      ["adapters/cli.ts", 'import { run } from "./cli/program.js";'],
      ["adapters/cli/c.ts", 'import { run } from "./program.js";'],
    ],
  },
  {
    says: "src knows its own files, zod, lru-cache, libphonenumber-js and the SDK, and nothing else",
    rule: rules.srcIsNeutral,
    bad: [
      ["src/a.ts", 'import { readBody } from "../adapters/node.js";'],
      ["src/b.ts", 'import type { Request } from "express";'],
      ["src/c.ts", 'import { createHash } from "node:crypto";'],
      ["src/d.ts", 'import { createHash } from "crypto";'],
      ["src/e.ts", 'type Context = import("koa").Context;'],
      ["src/f.ts", "const any = await import(name);"],
      ["src/limits/g.ts", 'import { createClient } from "redis";'],
      ["src/h.ts", 'import koa = require("koa");'],
    ],
    breaches: [
      "src/a.ts: imports ../adapters/node.js",
      "src/b.ts: imports express",
      "src/c.ts: imports node:crypto",
      "src/d.ts: imports crypto",
      "src/e.ts: imports koa",
      "src/f.ts: imports what is computed at run time",
      "src/limits/g.ts: imports redis",
      "src/h.ts: imports koa",
    ],
    good: [["src/limits/a.ts", 'import { z } from "zod"; import type { Store } from "../types.js";']],
  },
  {
    says: "src names none of Node's globals",
    rule: rules.srcNamesNoNodeGlobal,
    bad: [
      ["src/a.ts", "const key = process.env.KEY;"],
      ["src/b.ts", "const bytes = Buffer.from(text);"],
      ["src/c.ts", "const any = fields[process];"],
    ],
    breaches: ["src/a.ts: names process", "src/b.ts: names Buffer", "src/c.ts: names process"],
    good: [["src/a.ts", "const a = { process: 1 }; a.process; export class B { process() {} }"]],
  },
  {
    says: "the SDK gives src its types, and one file its client",
    rule: rules.srcTakesTypesOfTheSdk,
    bad: [
      ["src/a.ts", 'import Anthropic from "@anthropic-ai/sdk";'],
      ["src/b.ts", 'import { toFile } from "@anthropic-ai/sdk/uploads";'],
      ["src/guards/client.ts", 'import Anthropic from "@anthropic-ai/sdk";'],
    ],
    breaches: [
      "src/a.ts: imports @anthropic-ai/sdk",
      "src/b.ts: imports @anthropic-ai/sdk/uploads",
      "src/guards/client.ts: imports @anthropic-ai/sdk",
    ],
    good: [
      ["src/a.ts", 'import type Anthropic from "@anthropic-ai/sdk";'],
      ["src/client.ts", 'import Anthropic from "@anthropic-ai/sdk";'],
    ],
  },
  {
    says: "types.ts imports nothing",
    rule: rules.typesImportNothing,
    bad: [
      ["src/types.ts", 'import type { z } from "zod";'],
      ["src/types.ts", 'export type * from "./options.js";'],
    ],
    breaches: ["src/types.ts: imports zod", "src/types.ts: imports ./options.js"],
    good: [["src/types.ts", "export interface A { readonly b: string }"]],
  },
  {
    says: "guards never import each other",
    rule: rules.guardsStandAlone,
    bad: [
      ["src/guards/a.ts", 'import { b } from "./b.js";'],
      ["src/guards/c.ts", 'import type { Options } from "../guards/b.js";'],
    ],
    breaches: ["src/guards/a.ts: imports ./b.js", "src/guards/c.ts: imports ../guards/b.js"],
    good: [
      ["src/guards/a.ts", 'import { createEngine } from "../redact/engine.js";'],
      ["src/guard.ts", 'import { a } from "./guards/a.js"; import { b } from "./guards/b.js";'],
    ],
  },
  {
    says: "nothing is exported as default",
    rule: rules.noDefaultExport,
    bad: [
      ["src/a.ts", "export default function a() {}"],
      ["src/b.ts", "const b = 1; export { b as default };"],
      ["adapters/c.ts", 'export { default } from "./d.js";'],
      ["adapters/d.ts", "export = d;"],
    ],
    breaches: [
      "src/a.ts: has a default export",
      "src/b.ts: has a default export",
      "adapters/c.ts: has a default export",
      "adapters/d.ts: has a default export",
    ],
    good: [["src/a.ts", 'export { default as Client } from "./b.js"; export const a = 1;']],
  },
  {
    says: "no module keeps state",
    rule: rules.noModuleState,
    bad: [
      ["src/a.ts", "let count = 0;"],
      ["src/b.ts", "export var seen = false;"],
      ["src/c.ts", "const clients = new WeakMap();"],
      ["src/d.ts", "const queue = [];"],
      ["adapters/e.ts", "const seen = new Map();"],
    ],
    breaches: [
      "src/a.ts: keeps state at module level: count",
      "src/b.ts: keeps state at module level: seen",
      "src/c.ts: keeps state at module level: clients",
      "src/d.ts: keeps state at module level: queue",
      "adapters/e.ts: keeps state at module level: seen",
    ],
    good: [
      [
        "src/a.ts",
        'const KINDS = new Set(["a"]); export const make = () => { let n = 0; return () => n++; };',
      ],
      ["adapters/b.ts", "const exchanges = new WeakMap();"],
    ],
  },
  {
    says: "src/index.ts re-exports and holds no logic",
    rule: rules.indexOnlyReExports,
    bad: [
      ["src/index.ts", 'import { a } from "./a.js"; export { a };'],
      ["src/index.ts", "export const a = 1;"],
    ],
    breaches: [
      "src/index.ts: holds a ImportDeclaration",
      "src/index.ts: holds a ExportNamedDeclaration",
      "src/index.ts: holds a ExportNamedDeclaration",
    ],
    good: [["src/index.ts", 'export { a } from "./a.js"; export type * from "./types.js";']],
  },
  {
    says: "no file imports itself by way of others",
    rule: rules.noCycle,
    bad: [
      ["src/a.ts", 'import { b } from "./b.js";'],
      ["src/b.ts", 'import type { C } from "./sub/c.js";'],
      ["src/sub/c.ts", 'export { a } from "../a.js";'],
      ["src/self.ts", 'import type { Self } from "./self.js";'],
    ],
    breaches: ["src/a.ts → src/b.ts → src/sub/c.ts → src/a.ts", "src/self.ts → src/self.ts"],
    good: [
      ["src/a.ts", 'import { b } from "./b.js"; import { c } from "./c.js";'],
      ["src/b.ts", 'import { c } from "./c.js";'],
      ["src/c.ts", "export const c = 1;"],
    ],
  },
  {
    says: "files stay short",
    rule: rules.filesAreShort,
    bad: [["src/a.ts", "const a = 1;\n".repeat(251)]],
    breaches: ["src/a.ts: has 251 lines, more than 250"],
    good: [["src/a.ts", "const a = 1;\n".repeat(250)]],
  },
  {
    says: "what is exported is documented",
    rule: rules.exportsAreDocumented,
    bad: [
      ["src/a.ts", "export const a = 1;"],
      ["src/b.ts", "/** Of the file. */\nconst c = 1;\nexport function b() {}"],
      ["src/c.ts", "// Not for readers of the types.\nexport interface C {}"],
    ],
    breaches: [
      "src/a.ts: exports without documentation: a",
      "src/b.ts: exports without documentation: b",
      "src/c.ts: exports without documentation: C",
    ],
    good: [["src/a.ts", '/** One. */\nexport const a = 1;\nexport { b } from "./b.js";']],
  },
];

const sources = readSources("src", "adapters");

it("reads the sources", () => {
  expect(sources.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["src/index.ts", "src/types.ts", "adapters/express.ts", "adapters/koa.ts"]),
  );
});

describe.each(cases)("$says", ({ rule, bad, breaches, good }) => {
  const parse = (samples: readonly Sample[]) => samples.map(([path, text]) => parseSource(path, text));

  it("in this repository", () => expect(rule(sources)).toEqual([]));
  it("or the rule says where not", () => expect(rule(parse(bad))).toEqual(breaches));
  it("and lets pass what keeps it", () => expect(rule(parse(good))).toEqual([]));
});

it("refuses a source that it cannot parse", () => {
  expect(() => parseSource("src/a.ts", "const = ;")).toThrow(/^src\/a\.ts: /);
});
