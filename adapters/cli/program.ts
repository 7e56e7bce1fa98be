import { Command, CommanderError } from "commander";
import { redact } from "../../src/index.js";
import { addCheck } from "./check-command.js";
import { Failure } from "./failure.js";
import { addInit } from "./init-command.js";
import { addKeys } from "./keys-command.js";
import type { Terminal } from "./terminal.js";
import { packageVersion } from "./version.js";

const HELP = `
Examples:
  $ npx claude-guard init                # set a project up, after showing what would change
  $ npx claude-guard check               # before every release, and in CI
  $ npx claude-guard help check
`;

/** Runs the command line and resolves with the exit code: 0 well, 1 something was found, 2 it did not work. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = build(terminal, (given) => {
    code = given;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Failure)) throw error;
    terminal.note(`${terminal.paint("error", "claude-guard:")} ${error.message}\n`);
    return 2;
  }
}

function build(terminal: Terminal, end: (code: number) => void): Command {
  const version = packageVersion();
  const program = new Command("claude-guard")
    .description("Checks and sets up Node servers that talk to Claude.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: (text) => terminal.note(withoutSecrets(text)) })
    .showHelpAfterError("Run with --help to see what there is.")
    .addHelpText("after", HELP);
  addCheck(program, terminal, version, end);
  addInit(program, terminal, end);
  addKeys(program, terminal, end);
  return program;
}

// A wrong call is quoted back, and what is wrong with it may be that it holds a key.
function withoutSecrets(text: string): string {
  return redact(text, { entities: ["secrets"] }).text;
}
