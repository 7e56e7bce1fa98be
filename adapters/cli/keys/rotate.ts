import { checkKey, SecretKey } from "../../../src/index.js";
import { Failure } from "../failure.js";
import type { Terminal } from "../terminal.js";
import { preferInFile } from "./key-file.js";
import { type GivenKey, keysOf } from "./keys.js";
import { carryOut, type Step, type StepFlags } from "./steps.js";
import { type VerifyFlags, verifyKeys } from "./verify.js";

/** Verifies a new key, and hands it to the servers that read the file of keys. */
export async function rotateKey(flags: StepFlags & VerifyFlags, terminal: Terminal): Promise<number> {
  const given = await newKey(terminal);
  const others = (await keysOf(terminal)).filter(({ secret }) => !secret.equals(given.secret));
  const path = terminal.env.ANTHROPIC_API_KEY_FILE ?? "";
  const { fingerprint } = given.secret;
  const verify: Step = {
    says: `Make the smallest real call with ${fingerprint} (about ten tokens).`,
    run: () => verifyOne(given, flags),
  };
  const prefer: Step = {
    says: `Put ${fingerprint} first in ${path}; the keys in it stay, in reserve.`,
    run: async () => {
      preferInFile(path, given.secret);
      return `${path} has ${fingerprint} first. Servers take it up within seconds, or at once on SIGHUP.`;
    },
  };
  const old = others.map(({ secret }) => secret.fingerprint).join(", ");
  return carryOut(path === "" ? [verify] : [verify, prefer], whatNext(path, old), flags, terminal);
}

function whatNext(path: string, old: string): string {
  const hand =
    path === ""
      ? "Next: give the new key to each server as ANTHROPIC_API_KEY_NEW and restart them one after another."
      : "Next: wait until the servers serve with the new key (event `preferred`).";
  const retire = old === "" ? "" : ` Then let the old one go: npx claude-guard keys retire ${old}`;
  return hand + retire;
}

async function newKey(terminal: Terminal): Promise<GivenKey> {
  const piped = (await terminal.input())?.trim() ?? "";
  const key = piped === "" ? (terminal.env.ANTHROPIC_API_KEY_NEW ?? "") : piped;
  if (key === "") {
    throw new Failure(
      "There is no new key: pipe it in, or set ANTHROPIC_API_KEY_NEW. Never pass it as an argument.",
    );
  }
  try {
    checkKey(key, { strict: true });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : "The new key is none.");
  }
  return { secret: new SecretKey(key), from: piped === "" ? "ANTHROPIC_API_KEY_NEW" : "standard input" };
}

async function verifyOne(key: GivenKey, flags: VerifyFlags): Promise<string> {
  const [check] = await verifyKeys([key], flags);
  if (check?.ok !== true)
    throw new Failure(`${check?.message ?? "The key was not tried."} Nothing was changed.`);
  return check.message;
}
