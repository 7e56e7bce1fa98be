import { Failure } from "../failure.js";
import type { Terminal } from "../terminal.js";

/** One thing to do: what it is, and what came of it. Each can be done again. */
export interface Step {
  readonly says: string;
  /** The steps after it do not depend on it: they are done also where it fails. */
  readonly alone?: true;
  /** @throws Failure where it did not work; the steps after it are left. */
  run(): Promise<string>;
}

/** How a command is to go about its steps. */
export interface StepFlags {
  readonly yes?: true;
  readonly json?: true;
}

/**
 * Shows the steps, and does them if somebody agrees: by `--yes`, or at a terminal. Resolves with the exit code.
 * `after` is what a person has to do then.
 */
export async function carryOut(
  steps: readonly Step[],
  after: string,
  flags: StepFlags,
  terminal: Terminal,
): Promise<number> {
  const { print, note } = terminal;
  const planned = steps.map(({ says }) => says);
  if (!flags.json) print(`${planned.map((says, i) => `${i + 1}. ${says}`).join("\n")}\n`);
  const agreed = flags.yes ?? (flags.json ? undefined : await terminal.confirm("Do this?"));
  if (agreed !== true) {
    if (flags.json) print(json({ dryRun: true, steps: planned, after }));
    else note("Nothing was done. Pass --yes to do it.\n");
    return agreed === false ? 1 : 0;
  }
  const results = await runAll(steps, (result) => {
    const mark = result.ok ? terminal.paint("good", "done") : terminal.paint("error", "failed");
    if (!flags.json) print(`${mark}  ${result.says}\n`);
  });
  const isWell = results.every(({ ok }) => ok);
  if (flags.json) print(json({ dryRun: false, steps: results, after }));
  else if (isWell && after !== "") print(`\n${after}\n`);
  return isWell ? 0 : 1;
}

interface Result {
  readonly ok: boolean;
  readonly says: string;
}

async function runAll(steps: readonly Step[], onResult: (result: Result) => void): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    const result = await step.run().then(
      (says): Result => ({ ok: true, says }),
      (error: unknown): Result => {
        if (error instanceof Failure) return { ok: false, says: error.message };
        throw error;
      },
    );
    results.push(result);
    onResult(result);
    if (!result.ok && step.alone !== true) break;
  }
  return results;
}

/** A value as the JSON that commands print. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
