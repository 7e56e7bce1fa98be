import { basename } from "node:path";
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

/** Files of variables that may stand in the folder although they are not among the files of the project. */
export function unlistedEnvFiles(files: readonly string[]): string[] {
  return NAMES.filter((name) => !files.includes(name));
}

/** What the list of files tells: `.env` files that are, or would be, committed, and whether there is an example. */
export async function checkEnvFiles(repository: Repository, usesClaude: boolean): Promise<Finding[]> {
  const envFiles = repository.files.filter(isEnvFile);
  const tracked = envFiles.filter((path) => repository.isTracked(path));
  const findings = tracked.map((file) => at("env-file-tracked", file, "It is under version control.", file));
  if (!usesClaude && envFiles.length === 0) return findings;
  const ignored = await repository.ignored(NAMES);
  const open = NAMES.filter((name) => !ignored.has(name) && !repository.isTracked(name));
  if (open.length > 0) {
    findings.push(at("env-file-not-ignored", ".gitignore", `Not ignored: ${open.join(", ")}.`, open.join()));
  }
  if (!repository.files.some(isEnvExample)) {
    findings.push(at("env-example-missing", ".env.example", "The file does not exist.", ""));
  }
  return findings;
}

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
