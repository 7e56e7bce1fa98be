import { readFileSync, statSync } from "node:fs";
import { type KeyInput, type KeySource, SecretKey } from "../src/index.js";

/** Options of {@link environmentKeys}. */
export interface EnvironmentKeysOptions {
  /** Where the variables are. Default `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Stands before each name: `"STAGING_"` reads `STAGING_ANTHROPIC_API_KEY` and so on. Default none. */
  readonly prefix?: string;
  /** Look at the files this often, in milliseconds; `false`: never. Default 5000. */
  readonly pollMs?: number | false;
  /** Load again when the process gets SIGHUP, which then no longer ends it. Default `true`. */
  readonly sighup?: boolean;
}

/** The variables, the preferred one first. */
const NAMES = ["ANTHROPIC_API_KEY_NEW", "ANTHROPIC_API_KEY", "ANTHROPIC_API_KEYS"] as const;

/**
 * The keys of `ANTHROPIC_API_KEY_NEW`, `ANTHROPIC_API_KEY` and `ANTHROPIC_API_KEYS` (several, with commas between), in
 * this order; or of the files that `…_FILE` names for each. A ring that is made with them loads them again when one of
 * the files has changed, or on SIGHUP. Variables themselves cannot change while a process runs.
 *
 * Files are polled, because what a secret manager mounts is replaced by way of links, which events do not follow.
 *
 * @throws TypeError when there is no key, the error of `node:fs` when a file cannot be read; both from `keyRing`.
 * @example
 * ```ts
 * import { keyRing } from "claude-guard";
 * import { environmentKeys } from "claude-guard/node";
 *
 * const ring = keyRing({ keys: environmentKeys() });
 * ```
 */
export function environmentKeys(options: EnvironmentKeysOptions = {}): KeySource {
  const { env = process.env, prefix = "", pollMs = 5000, sighup = true } = options;
  const names = NAMES.map((name) => prefix + name);
  const files = names.flatMap((name) => env[`${name}_FILE`] ?? []).filter((path) => path !== "");
  let loaded = "";
  return {
    load() {
      // Before they are read: what changes in between is seen as a change.
      loaded = look(files);
      const keys = names.flatMap((name) => readKeys(env, name));
      if (keys.length > 0) return keys;
      throw new TypeError(`No API key: set ${names[1]}, or ${names[1]}_FILE to the path of a file with one.`);
    },
    watch(changed) {
      const check = () => {
        const now = look(files);
        if (now === loaded) return;
        loaded = now;
        changed();
      };
      const timer = pollMs === false || files.length === 0 ? undefined : setInterval(check, pollMs).unref();
      if (sighup) process.on("SIGHUP", changed);
      return () => {
        clearInterval(timer);
        process.off("SIGHUP", changed);
      };
    },
  };
}

function readKeys(env: Readonly<Record<string, string | undefined>>, name: string): KeyInput[] {
  const path = env[`${name}_FILE`] ?? "";
  const text = path === "" ? (env[name] ?? "") : readFileSync(path, "utf8");
  const origin = path === "" ? name : `${name}_FILE`;
  return text
    .split(/[,\n]/)
    .map((key) => key.trim())
    .filter((key) => key !== "")
    .map((key) => ({ key: new SecretKey(key), name: origin }));
}

// By more than the time: a file that is put back may have an old one.
function look(files: readonly string[]): string {
  return files.map(lookAt).join();
}

function lookAt(path: string): string {
  try {
    const { mtimeMs, ino, size } = statSync(path);
    return `${mtimeMs} ${ino} ${size}`;
  } catch {
    // Gone, or not to be looked at: reading it says which.
    return "";
  }
}
