import ignoreRules from "ignore";
import type { Edit } from "./edit.js";

const EXAMPLE =
  "# The key of one workspace for one environment. Put it into .env, which is never committed.\n";

/** The variables that a project needs, in its example of them. */
export function envExample(before: string | undefined): Edit[] {
  if (before !== undefined && /^ANTHROPIC_API_KEY=/m.test(before)) return [];
  const start = before === undefined || before === "" ? "" : `${before.replace(/\n?$/, "\n")}\n`;
  return [{ path: ".env.example", before, after: `${start}${EXAMPLE}ANTHROPIC_API_KEY=\n` }];
}

const LINES = [
  { line: ".env", holds: ".env", ignored: true },
  { line: ".env.*", holds: ".env.production", ignored: true },
  { line: "!.env.example", holds: ".env.example", ignored: false },
];

/** The lines that .gitignore lacks for variables to stay out of git and their example to stay in. */
export function gitignore(before: string | undefined): Edit[] {
  let after = before ?? "";
  for (const { line, holds, ignored } of LINES) {
    if (ignoreRules().add(after).ignores(holds) === ignored) continue;
    after = `${after}${after === "" || after.endsWith("\n") ? "" : "\n"}${line}\n`;
  }
  return after === (before ?? "") ? [] : [{ path: ".gitignore", before, after }];
}
