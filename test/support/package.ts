import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { ROOT } from "./sources.js";

/** How a program ended, and all it said. */
export interface Run {
  readonly code: number | string;
  readonly output: string;
}

/** Runs a program to its end; a failure is an answer, not an exception. At most `timeout` milliseconds. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; timeout?: number },
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { timeout: 120_000, ...options, env: { ...process.env, ...options.env }, maxBuffer: 2 ** 24 },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : (error.code ?? error.signal ?? 1), output: stdout + stderr }),
    );
    child.stdin?.end();
  });
}

/** As {@link run}, for steps that must work: throws with what the program said. */
export async function mustRun(...args: Parameters<typeof run>): Promise<string> {
  const { code, output } = await run(...args);
  if (code !== 0) throw new Error(`${args[0]} ${args[1].join(" ")} ended with ${code}:\n${output}`);
  return output;
}

/** The path of a program that a development dependency brings. */
export function bin(name: string): string {
  return join(ROOT, "node_modules/.bin", name);
}

/** A new folder that is gone when `remove` was called. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "claude-guard-")));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** What no copy needs, or what would make the copy depend on an earlier build. */
const LEFT_OUT = new Set(["node_modules", ".git", "dist", "coverage"]);

/**
 * Packs a copy of the work tree as `npm publish` would, building it from nothing, and returns the tarball's path.
 * In a copy, so that test files that run at once do not build into one `dist`; `plant` adds files to the copy.
 */
export async function pack(folder: string, plant: Readonly<Record<string, string>> = {}): Promise<string> {
  const copy = join(folder, "copy");
  cpSync(ROOT, copy, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(basename(path)) || dirname(relative(ROOT, path)) !== ".",
  });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  writeFiles(copy, plant);
  const env = {
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
    npm_config_loglevel: "error",
  };
  await mustRun("npm", ["pack", "--pack-destination", folder], { cwd: copy, env });
  const { name, version } = (await import("../../package.json", { with: { type: "json" } })).default;
  return join(folder, `${name}-${version}.tgz`);
}

/** What apps that use the package have installed beside it. */
const NEIGHBOURS = [
  "@anthropic-ai",
  "@sveltejs",
  "acorn",
  "commander",
  "express",
  "ignore",
  "ioredis",
  "koa",
  "libphonenumber-js",
  "lru-cache",
  "redis",
  "undici-types",
  "zod",
];

/**
 * Makes a project that has the tarball installed. The dependencies are linked from this repository's own, so that
 * no registry is asked; the package itself is unpacked and finds nothing of this repository but those. `without`
 * names what this app does not have, its declarations included.
 */
export async function makeProject(
  folder: string,
  tarball: string,
  files: Readonly<Record<string, string>>,
  without: readonly string[] = [],
): Promise<void> {
  const installed = join(folder, "node_modules/claude-guard");
  mkdirSync(installed, { recursive: true });
  await mustRun("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"], { cwd: folder });
  for (const name of NEIGHBOURS.filter((one) => !without.includes(one))) {
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  }
  // Copied, not linked: seen from here, Express's dependencies would stand in for those of Koa's declarations.
  cpSync(join(ROOT, "node_modules/@types"), join(folder, "node_modules/@types"), { recursive: true });
  for (const name of without)
    rmSync(join(folder, "node_modules/@types", name), { recursive: true, force: true });
  writeFiles(folder, files);
}

/** Writes files under a folder, making the folders they stand in. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
