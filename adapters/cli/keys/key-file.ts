import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { SecretKey } from "../../../src/index.js";
import { Failure } from "../failure.js";

/** Puts a key before the others in a file of keys, where running servers see it. */
export function preferInFile(path: string, key: SecretKey): void {
  change(path, (keys) => [key.reveal(), ...keys.filter((one) => one !== key.reveal())]);
}

/** Takes a key out of a file of keys. */
export function removeFromFile(path: string, key: SecretKey): void {
  change(path, (keys) => keys.filter((one) => one !== key.reveal()));
}

function change(path: string, edit: (keys: string[]) => string[]): void {
  try {
    // Through a link, or the link would be replaced by a file.
    const target = realpathSync(path);
    const keys = readFileSync(target, "utf8")
      .split(/[,\n]/)
      .map((key) => key.trim());
    replace(target, `${edit(keys.filter((key) => key !== "")).join("\n")}\n`);
  } catch {
    throw new Failure(
      `${path} could not be written. If a secret manager writes it, change the secret there.`,
    );
  }
}

// At once: a server that reads in between sees the old keys or the new ones.
function replace(path: string, text: string): void {
  const { mode } = statSync(path);
  const temporary = `${path}.${process.pid}.new`;
  try {
    writeFileSync(temporary, text, { mode: 0o600, flag: "wx" });
    chmodSync(temporary, mode & 0o777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
