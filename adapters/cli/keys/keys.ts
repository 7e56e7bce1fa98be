import { type KeyAdmin, type KeyInput, type KeyRecord, keyAdmin, SecretKey } from "../../../src/index.js";
import { environmentKeys } from "../../environment.js";
import { Failure } from "../failure.js";
import type { Terminal } from "../terminal.js";

/** A key that the command line was given, by its holder, and where it came from. */
export interface GivenKey {
  readonly secret: SecretKey;
  readonly from: string;
}

/** The keys of the environment, the preferred one first: as `environmentKeys()` gives them to a ring. */
export async function keysOf({ env }: Terminal): Promise<GivenKey[]> {
  let inputs: readonly KeyInput[];
  try {
    inputs = await environmentKeys({ env, pollMs: false, sighup: false }).load();
  } catch (error) {
    // What it says names the file, and nothing of what stands in it.
    throw new Failure(error instanceof Error ? error.message : "The keys could not be read.");
  }
  const all = inputs.map(toGiven);
  return all.filter((one, i) => all.findIndex((other) => other.secret.equals(one.secret)) === i);
}

function toGiven(input: KeyInput): GivenKey {
  const { key, name = "environment" } =
    typeof input === "string" || input instanceof SecretKey ? { key: input } : input;
  return { secret: key instanceof SecretKey ? key : new SecretKey(key), from: name };
}

/** The Admin API, if there is a key for it. @throws Failure if that is none. */
export function adminOf({ env }: Terminal): KeyAdmin | undefined {
  const adminKey = env.ANTHROPIC_ADMIN_KEY ?? "";
  if (adminKey === "") return undefined;
  try {
    return keyAdmin({ adminKey });
  } catch {
    throw new Failure("ANTHROPIC_ADMIN_KEY holds no key for the Admin API (sk-ant-admin…).");
  }
}

/** Asks the Admin API. @throws Failure that says what it was about and the status, and nothing of the keys. */
export async function ask<T>(about: string, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    const status = error instanceof Error && "status" in error ? error.status : undefined;
    const reason =
      typeof status === "number"
        ? ` (${status})`
        : isOurs(error)
          ? `: ${error.message}`
          : ": it did not answer";
    throw new Failure(`The Admin API: ${about} failed${reason}.`);
  }
}

// Errors of `keyAdmin` itself are plain and name keys by their fingerprints.
function isOurs(error: unknown): error is Error {
  return error instanceof Error && error.constructor === Error;
}

const DAY_MS = 86_400_000;

/** How old a key of the Admin API is, in whole days. */
export function ageInDays({ createdAt }: KeyRecord, now: Date): number {
  return Math.floor((now.getTime() - createdAt.getTime()) / DAY_MS);
}
