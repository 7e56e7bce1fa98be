import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { madeUpKey } from "../fake-claude/index.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TSCONFIG = fileURLToPath(new URL("./tsconfig.json", import.meta.url));

/** A program of examples/ that is running. */
export interface Program {
  /** Where it listens. */
  readonly url: string;
  /** All that it has printed so far. */
  output(): string;
  /** Sends a signal; resolves with the exit code once it has ended. */
  stop(signal?: "SIGINT" | "SIGTERM"): Promise<number | null>;
}

/** What a program is started with. Nothing of this machine's environment decides how it runs. */
export interface StartOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Environment for a program that is to take a stand-in for Claude itself. */
export function claudeAt(url: string): Record<string, string> {
  return { ANTHROPIC_API_KEY: madeUpKey(), ANTHROPIC_BASE_URL: url };
}

/** Starts a program of examples/ on a free port and waits until it says where it listens. */
export async function start(file: string, options: StartOptions = {}): Promise<Program> {
  const { child, output } = spawnExample(file, options);
  const ended = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const port = /127\.0\.0\.1:(\d+)|port: (\d+)/.exec(output());
      if (port) resolve(`http://127.0.0.1:${port[1] ?? port[2]}`);
    };
    child.stdout?.on("data", look);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}:\n${output()}`)));
  });
  return {
    url,
    output,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

/** Runs a program of examples/ that is expected to end by itself. */
export async function runToEnd(
  file: string,
  options: StartOptions = {},
): Promise<{ code: number | null; output: string }> {
  const { child, output } = spawnExample(file, options);
  await once(child, "close");
  return { code: child.exitCode, output: output() };
}

function spawnExample(
  file: string,
  { args = [], env = {} }: StartOptions,
): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ["--import", "tsx", `examples/${file}`, ...args], {
    cwd: ROOT,
    // The tsconfig leads `claude-guard` to the sources: no build that may be stale stands between.
    env: { ...process.env, TSX_TSCONFIG_PATH: TSCONFIG, ANTHROPIC_API_KEY: "", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  return { child, output: () => said };
}
