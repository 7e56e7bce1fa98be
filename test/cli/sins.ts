import type { RuleId } from "../../adapters/cli/check/rules.js";
import { madeUpKey } from "../fake-claude/index.js";

/** One mistake: the file that makes it, and the rule that must say so, once, in the line that is marked. */
export interface Sin {
  readonly rule: RuleId;
  readonly file: string;
  /** Lines; the one that ends in {@link MARK} is the one to be reported. */
  readonly lines: readonly string[];
}

/** Taken out before the file is written. */
export const MARK = "  <--";

const client = ['import Anthropic from "@anthropic-ai/sdk";', "const claude = new Anthropic();"];

/** One of each kind that a file of code makes. */
export function codeSins(): Sin[] {
  return [
    {
      rule: "browser-env-key",
      file: "web/env.ts",
      lines: [
        "export const base = '/api';",
        `export const key = process.env.NEXT_PUBLIC_ANTHROPIC_API_KEY;${MARK}`,
      ],
    },
    {
      rule: "browser-allowed",
      file: "web/client.ts",
      lines: [
        'import Anthropic from "@anthropic-ai/sdk";',
        "export const claude = new Anthropic({",
        '  baseURL: "/proxy",',
        `  dangerouslyAllowBrowser: true,${MARK}`,
        "});",
      ],
    },
    {
      rule: "browser-sdk",
      file: "web/chat.tsx",
      lines: [
        '"use client";',
        'import { useState } from "react";',
        `import Anthropic from "@anthropic-ai/sdk";${MARK}`,
        "export const Chat = () => <p>{useState(Anthropic.name)[0]}</p>;",
      ],
    },
    {
      rule: "user-input-in-system",
      file: "server/system.ts",
      lines: [
        "export async function answer(req: any, guarded: any) {",
        "  const { topic } = req.body;",
        "  const system = `You help customers of Acme.",
        `Talk about \${topic}.\`;${MARK}`,
        '  const messages = [{ role: "user", content: req.body.message }];',
        '  return guarded.messages.create({ model: "claude-haiku-5-5", max_tokens: 1024, system, messages });',
        "}",
      ],
    },
    {
      rule: "max-tokens-missing",
      file: "server/missing.js",
      lines: [
        "export async function answer(guarded, messages) {",
        `  return guarded.messages.create({ model: "claude-haiku-5-5", messages });${MARK}`,
        "}",
      ],
    },
    {
      rule: "max-tokens-huge",
      file: "server/huge.ts",
      lines: [
        "const LONG = 64 * 1024;",
        "export const ask = (guarded: any, messages: unknown) => guarded.messages.create({",
        '  model: "claude-haiku-5-5",',
        `  max_tokens: LONG,${MARK}`,
        "  messages,",
        "});",
      ],
    },
    {
      rule: "model-retired",
      file: "server/retired.ts",
      lines: ["export const settings = {", `  model: "claude-3-opus-20240229",${MARK}`, "};"],
    },
    {
      rule: "model-retiring",
      file: "server/retiring.ts",
      lines: [`export const MODEL = process.env.MODEL ?? "claude-retires-some-day";${MARK}`, ""],
    },
    {
      rule: "raw-sdk",
      file: "server/raw.ts",
      lines: [
        ...client,
        "export const ask = (messages: Anthropic.MessageParam[]) =>",
        `  claude.messages.create({ model: "claude-haiku-5-5", max_tokens: 1024, messages });${MARK}`,
      ],
    },
    {
      rule: "no-rate-limit",
      file: "server/unlimited.ts",
      lines: [
        'import { claudeGuard } from "claude-guard/express";',
        `export const guard = claudeGuard({ rateLimit: false });${MARK}`,
      ],
    },
    {
      rule: "prompt-in-logs",
      file: "server/logs.ts",
      lines: [
        "export function ask(req: any, log: any) {",
        `  log.info({ body: req.body }, "asked");${MARK}`,
        "}",
      ],
    },
    {
      rule: "bad-ignore",
      file: "server/ignore.ts",
      lines: [`// claude-guard-${"ignore"} max-tokens-huge${MARK}`, "export const nothing = 0;"],
    },
  ];
}

/** One of each kind that files of other kinds make. */
export function fileSins(): Sin[] {
  return [
    {
      rule: "secret-in-files",
      file: "deploy/notes.txt",
      lines: ["Deploy with", `  ${madeUpKey()}${MARK}`, ""],
    },
    {
      rule: "env-example-value",
      file: ".env.example",
      lines: ["PORT=8787", `ANTHROPIC_API_KEY=abc123${MARK}`],
    },
    { rule: "env-file-tracked", file: ".env.staging", lines: [`PORT=8787${MARK}`] },
    { rule: "env-file-not-ignored", file: ".gitignore", lines: [`node_modules/${MARK}`] },
  ];
}

/** The text of the file, without the mark. */
export function textOf({ lines }: Sin): string {
  return `${lines.map((line) => line.replace(MARK, "")).join("\n")}\n`;
}

/** Where the sin must be reported. */
export function placeOf({ rule, file, lines }: Sin): string {
  return `${rule} ${file}:${lines.findIndex((line) => line.endsWith(MARK)) + 1}`;
}
