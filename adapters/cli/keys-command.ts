import type { Command } from "commander";
import { Failure } from "./failure.js";
import { keysOf } from "./keys/keys.js";
import { type RetireFlags, retireKey } from "./keys/retire.js";
import { rotateKey } from "./keys/rotate.js";
import { showStatus } from "./keys/status.js";
import { carryOut, type Step, type StepFlags } from "./keys/steps.js";
import { type VerifyFlags, verifyKeys } from "./keys/verify.js";
import type { Terminal } from "./terminal.js";

const HELP = `
Keys are read from ANTHROPIC_API_KEY_NEW, ANTHROPIC_API_KEY and ANTHROPIC_API_KEYS (commas between), or from the files
that ANTHROPIC_API_KEY_FILE and so on name. They are shown by fingerprint only. A key is never an argument: arguments
are seen by every process of the machine and kept by the shell. ANTHROPIC_ADMIN_KEY opens the Admin API.

Exit code: 0 done, or only shown; 1 a step failed, or the answer was no; 2 it could not begin.

What costs or changes something is shown first, and done with --yes, or after a question at a terminal.

A rotation, with servers that read ANTHROPIC_API_KEY_FILE:
  $ npx claude-guard keys rotate < new-key       # verify the new key, put it first
  $ npx claude-guard keys retire <fingerprint>   # take the old one out of the file
  $ npx claude-guard keys retire <id>            # once drained: deactivate it at the API
`;

/** Adds `keys` to the program; `end` is given the exit code. */
export function addKeys(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const keys = program
    .command("keys")
    .summary("look at API keys and rotate them")
    .description("Looks at the API keys of the environment, and rotates them.")
    .addHelpText("after", HELP);
  keys
    .command("status")
    .description("Shows the keys in the order of their use; with an admin key, their names, status and age.")
    .option("--json", "print it as JSON")
    .action(async (flags: StepFlags) => end(await showStatus(flags, terminal)));
  asking(keys.command("verify"))
    .description("Makes the smallest real call with each key (about ten tokens).")
    .action(async (flags: StepFlags & VerifyFlags) => end(await verify(flags, terminal)));
  asking(keys.command("rotate"))
    .description("Verifies a new key, from standard input or ANTHROPIC_API_KEY_NEW, and puts it first.")
    .action(async (flags: StepFlags & VerifyFlags) => end(await rotateKey(flags, terminal)));
  keys
    .command("retire")
    .description("Takes a key out of the file of keys; one that is in none is made inactive at the API.")
    .argument("<key>", "its fingerprint, or its id at the Admin API (apikey_…)")
    .option("--archive", "archive an inactive key, which cannot be taken back")
    .option("-y, --yes", "do it without asking")
    .option("--json", "print it as JSON")
    .action(async (key: string, flags: RetireFlags) => end(await retireKey(key, flags, terminal)));
}

function asking(command: Command): Command {
  return command
    .option("--workspace <id>", "the workspace that a key must be of (wrkspc_…)")
    .option("--model <name>", "the model of the call")
    .option("-y, --yes", "do it without asking")
    .option("--json", "print it as JSON");
}

async function verify(flags: StepFlags & VerifyFlags, terminal: Terminal): Promise<number> {
  const keys = await keysOf(terminal);
  if (keys.length === 0) throw new Failure("There is no key in the environment.");
  const steps = keys.map(
    (key): Step => ({
      says: `Make the smallest real call with ${key.secret} from ${key.from}.`,
      alone: true,
      run: async () => {
        const [check] = await verifyKeys([key], flags);
        if (check?.ok !== true) throw new Failure(check?.message ?? "The key was not tried.");
        return check.message;
      },
    }),
  );
  return carryOut(steps, "", flags, terminal);
}
