import { basename, posix } from "node:path";
import { isPublicKeyName } from "./code/browser.js";
import { type Finding, fingerprint, type Spot } from "./finding.js";
import type { Repository } from "./repository.js";

/** Names under which frameworks look for variables; the tests of a project may have more. */
const NAMES = [".env", ".env.local", ".env.development", ".env.production"];
const EXAMPLE = /^\.env(?:\.[a-z]{1,20})?\.(?:example|sample|template|dist)$/;

/** Whether a file holds variables: `.env` and what follows it, apart from examples. */
export function isEnvFile(path: string): boolean {
  const name = basename(path);
  return (name === ".env" || name.startsWith(".env.")) && !isEnvExample(path);
}

/** Whether a file is an example of one. */
export function isEnvExample(path: string): boolean {
  return EXAMPLE.test(basename(path));
}

/** Files of variables that may stand beside a package.json although they are not among the files of the project. */
export function unlistedEnvFiles(files: readonly string[]): string[] {
  const listed = new Set(files);
  return envFilesIn(files.filter((path) => basename(path) === "package.json")).filter(
    (path) => !listed.has(path),
  );
}

/** The usual names, at the root and beside each of the files. */
function envFilesIn(files: readonly string[]): string[] {
  const folders = new Set([".", ...files.map((path) => posix.dirname(path))]);
  return [...folders].flatMap((folder) => NAMES.map((name) => posix.join(folder, name)));
}

/** What the list of files tells: `.env` files that are, or would be, committed, and whether there is an example. */
export async function checkEnvFiles(repository: Repository, usesClaude: boolean): Promise<Finding[]> {
  const envFiles = repository.files.filter(isEnvFile);
  const tracked = envFiles.filter((path) => repository.isTracked(path));
  const findings = tracked.map((file) => at("env-file-tracked", file, "It is under version control.", file));
  if (!usesClaude && envFiles.length === 0) return findings;
  const examples = repository.files.filter(isEnvExample);
  const possible = [...new Set([...envFilesIn([...envFiles, ...examples]), ...envFiles])];
  const ignored = await repository.ignored(possible);
  const open = possible.filter((path) => !ignored.has(path) && !repository.isTracked(path));
  if (open.length > 0) {
    const more = open.length > MOST_NAMED ? ` and ${open.length - MOST_NAMED} more` : "";
    const message = `Not ignored: ${open.slice(0, MOST_NAMED).join(", ")}${more}.`;
    findings.push(at("env-file-not-ignored", ".gitignore", message, open.join()));
  }
  if (examples.length === 0) {
    findings.push(at("env-example-missing", ".env.example", "The file does not exist.", ""));
  }
  return findings;
}

const MOST_NAMED = 8;

function at(rule: Finding["rule"], file: string, message: string, known: string): Finding {
  return { rule, file, line: 1, column: 1, message, key: fingerprint(`${file}\n${known}`, 16) };
}

/** What the lines of a file of variables, or of an example, tell. */
export function checkVariables(path: string, text: string): Spot[] {
  const spots: Spot[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const [, name = "", value = ""] = /^\s{0,9}(?:export )?([A-Za-z_]\w{0,99})=(.{0,200})/.exec(line) ?? [];
    if (isPublicKeyName(name)) {
      spots.push({ rule: "browser-env-key", at, message: `${name} ends up in the browser.` });
    } else if (isEnvExample(path) && isKeyName(name) && hasValue(value)) {
      spots.push({ rule: "env-example-value", at, message: `${name} has a value.` });
    }
    at += line.length + 1;
  }
  return spots;
}

const KEY_NAME = /(?:^|_)(?:KEY|KEYS|SECRET|TOKEN|PASSWORD)(?:_NEW|_OLD)?$/;

function isKeyName(name: string): boolean {
  return KEY_NAME.test(name.toUpperCase());
}

/** Whether there is more than quotes, a comment or words that plainly stand for a value. */
function hasValue(value: string): boolean {
  const plain = (value.split(" #")[0] ?? "").trim().replace(/^["']|["']$/g, "");
  return plain !== "" && !plain.startsWith("#") && !/^<.{0,99}>$|\.\.\.|…|^your|^change|^xxx/i.test(plain);
}
