import { run } from "../../adapters/cli/program.js";
import type { Terminal } from "../../adapters/cli/terminal.js";

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a command meets: nobody to ask, no input, no variables, unless given. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly answer?: boolean;
  readonly input?: string;
}

/** Runs the command line in this process. */
export async function claudeGuard(
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    cwd: surroundings.cwd ?? "/",
    env: surroundings.env ?? {},
    print: (text) => {
      out += text;
    },
    note: (text) => {
      err += text;
    },
    paint: (_style, text) => text,
    progress: () => undefined,
    confirm: async () => surroundings.answer,
    input: async () => surroundings.input,
  };
  const code = await run(args, terminal);
  return { code, out, err };
}

/** A finding as `check --json` prints it. */
export interface JsonFinding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly commit?: string;
  readonly secret?: { readonly entity: string; readonly fingerprint: string };
}

/** The report of `check --json`. */
export interface JsonReport {
  readonly findings: readonly JsonFinding[];
  readonly notes: readonly string[];
  readonly files: number;
  readonly commits: number;
  readonly ignored: number;
  readonly baselined: number;
}

/** Checks a folder and reads the report. */
export async function checkJson(path: string, ...flags: readonly string[]): Promise<JsonReport> {
  const { out, err } = await claudeGuard(["check", path, "--json", ...flags]);
  if (out === "") throw new Error(err);
  return JSON.parse(out) as JsonReport;
}

/** The rule and the place of each finding, in short. */
export function places({ findings }: JsonReport): string[] {
  return findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}
