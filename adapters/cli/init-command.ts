import { resolve } from "node:path";
import type { Command } from "commander";
import { diff } from "./init/edit.js";
import { plan, write } from "./init/init.js";
import type { Terminal } from "./terminal.js";

const HELP = `
It adds .env.example with ANTHROPIC_API_KEY, the lines for .env files to .gitignore, and claudeGuard() to the Express
or Koa app. What would change is shown first; run twice, it changes nothing the second time. Where it is not sure which
file makes the app, it says what to add and leaves the code alone.

Exit code: 0 done, or nothing to do; 1 not written, because the answer was no; 2 it did not work.
`;

/** Adds `init` to the program; `end` is given the exit code. */
export function addInit(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command("init")
    .summary("add claude-guard to a project")
    .description("Adds claude-guard to a project, after showing what would change.")
    .argument("[dir]", "the project's folder", ".")
    .option("-y, --yes", "write without asking")
    .option("--dry-run", "only show what would change")
    .addHelpText("after", HELP)
    .action(async (dir: string, flags: Flags) => end(await runInit(dir, flags, terminal)));
}

interface Flags {
  readonly yes?: true;
  readonly dryRun?: true;
}

async function runInit(dir: string, flags: Flags, terminal: Terminal): Promise<number> {
  const folder = resolve(terminal.cwd, dir);
  const planned = plan(folder);
  const added = (line: string) => terminal.paint("added", line);
  for (const edit of planned.edits) terminal.print(`${diff(edit, added)}\n`);
  for (const advice of planned.advice) terminal.print(`${advice}\n`);
  if (planned.edits.length === 0) {
    terminal.print(planned.advice.length === 0 ? "All is there: nothing to change.\n" : "");
    return 0;
  }
  if (flags.dryRun) return 0;
  const agreed = flags.yes ?? (await terminal.confirm("Write these changes?"));
  if (agreed !== true) {
    terminal.note(
      agreed === false ? "Nothing was written.\n" : "Nothing was written: nobody to ask. Pass --yes.\n",
    );
    return agreed === false ? 1 : 2;
  }
  write(folder, planned);
  terminal.print("Written. Put the key into .env, and run `npx claude-guard check` before you release.\n");
  return 0;
}
