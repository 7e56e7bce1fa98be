import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { BASELINE } from "./check/baseline.js";
import { check } from "./check/check.js";
import { humanReport } from "./report/human.js";
import { jsonReport } from "./report/json.js";
import { sarifReport } from "./report/sarif.js";
import type { Terminal } from "./terminal.js";

interface Flags {
  readonly json?: true;
  readonly sarif?: true;
  readonly history: boolean;
  readonly maxTokens: number;
  readonly baseline?: string;
  readonly writeBaseline?: true;
}

/** `max_tokens` above this is called very large: a long article is 4,000 tokens, a short book 100,000. */
const MAX_TOKENS = 32_000;

const HELP = `
What it looks for: secrets in files and in the git history, .env files that are or would be committed, keys and the
SDK in code for the browser, user input in the system prompt, max_tokens missing or huge, retired models, calls past
the guard, no rate limit, prompts in logs. Each rule has a section in docs/check.md.

A comment on the line of a finding, or on the line before, takes it out of the report, if it gives a reason:

  // claude-guard-ignore max-tokens-huge: reports are long, and only staff can ask for them

Exit code: 0 nothing found, 1 something found, 2 it could not be checked.

Examples:
  $ npx claude-guard check
  $ npx claude-guard check --sarif > claude-guard.sarif
  $ npx claude-guard check --write-baseline   # from now on, only what is new is reported
`;

/** Adds `check` to the program; `end` is given the exit code. */
export function addCheck(
  program: Command,
  terminal: Terminal,
  version: string,
  end: (code: number) => void,
): void {
  program
    .command("check")
    .summary("look over a repository before it is released")
    .description(
      "Looks over a repository before it is released. Nothing is changed, nothing is sent anywhere.",
    )
    .argument("[dir]", "the folder to check", ".")
    .addOption(new Option("--json", "print the report as JSON").conflicts("sarif"))
    .option("--sarif", "print the report as SARIF 2.1.0, for code scanning")
    .option("--no-history", "leave the git history out")
    .option("--max-tokens <n>", "the most max_tokens that is not called very large", positive, MAX_TOKENS)
    .option("--baseline <file>", `leave out what this file lists (default: <dir>/${BASELINE}, if it exists)`)
    .option("--write-baseline", "write what is found to the baseline, and report nothing")
    .addHelpText("after", HELP)
    .action(async (dir: string, flags: Flags) => end(await runCheck(dir, flags, terminal, version)));
}

async function runCheck(dir: string, flags: Flags, terminal: Terminal, version: string): Promise<number> {
  const report = await check({
    folder: resolve(terminal.cwd, dir),
    history: flags.history,
    maxTokens: flags.maxTokens,
    baseline: flags.baseline === undefined ? undefined : resolve(terminal.cwd, flags.baseline),
    writeBaseline: flags.writeBaseline === true,
    today: new Date(),
    onProgress: terminal.progress,
  }).finally(() => terminal.progress(undefined));
  if (flags.json) terminal.print(jsonReport(report, version));
  else if (flags.sarif) terminal.print(sarifReport(report, version));
  else terminal.print(humanReport(report, terminal));
  return report.findings.length === 0 ? 0 : 1;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError("It must be a whole number.");
  return number;
}
