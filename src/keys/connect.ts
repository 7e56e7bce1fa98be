import type Anthropic from "@anthropic-ai/sdk";
import type { Middleware } from "@anthropic-ai/sdk";
import { type ClaudeClient, claudeClient, keyedClient } from "../client.js";
import { KeyRingError } from "./error.js";
import { type KeyRing, keyRing } from "./key-ring.js";
import type { KeyRingOptions } from "./key-ring-options.js";
import { DEFAULT_MODEL, probe } from "./probe.js";
import { noKey } from "./send.js";
import { assertVerified } from "./verify.js";

/** How a guard reaches Claude. */
export interface Connection {
  readonly client: ClaudeClient | undefined;
  /** All keys and tokens of the client and of the ring, as far as they are known by now. */
  secrets(): string[];
  /** What puts the keys on: the last of the client's middleware. */
  readonly ring: readonly Middleware[];
  /** Resolves when the keys are known to serve, as far as that was asked for. */
  readonly ready: Promise<void>;
  /** Waits for that. @throws GuardError `NO_KEY`, with what was wrong as its cause. */
  opened(): Promise<void>;
}

interface ConnectOptions {
  readonly client?: ClaudeClient | false | undefined;
  readonly keys?: KeyRing | KeyRingOptions | undefined;
  readonly verifyOnStart: boolean;
}

/**
 * The client that a guard calls Claude with, and the ring that gives it its keys.
 *
 * @throws TypeError for a key that is missing or cannot work, or for keys without a client.
 */
export function connect({ client: given, keys, verifyOnStart }: ConnectOptions): Connection {
  if (given === false) {
    if (keys !== undefined) throw new TypeError('claude-guard: "keys" are of no use with `client: false`.');
    return {
      client: undefined,
      secrets: () => [],
      ring: [],
      ready: Promise.resolve(),
      opened: async () => {},
    };
  }
  const ring = keys && toRing(keys, given);
  const client = ring ? keyedClient(ring.apiKey, given && claudeClient(given)) : claudeClient(given);
  const ready = start(client, ring, verifyOnStart);
  // Who does not wait for it hears of it at the first call.
  ready.catch(() => {});
  // A source that failed is asked again at each call; a key that was refused stays refused.
  const opened = () => (verifyOnStart ? ready.catch(noKey) : Promise.resolve());
  const secrets = () => [
    ...secretsOf(given ?? client),
    ...(ring?.secrets() ?? []).map((secret) => secret.reveal()),
  ];
  return { client, secrets, ring: ring ? [ring.middleware] : [], ready, opened };
}

function secretsOf({ apiKey, authToken }: ClaudeClient): string[] {
  return [apiKey, authToken].filter((secret) => typeof secret === "string");
}

function toRing(keys: KeyRing | KeyRingOptions, client: ClaudeClient | undefined): KeyRing {
  if ("middleware" in keys) return keys;
  return keyRing({ ...(client !== undefined && { client }), ...keys });
}

async function start(client: ClaudeClient, ring: KeyRing | undefined, verify: boolean): Promise<void> {
  await ring?.ready();
  if (!verify) return;
  if (ring !== undefined) return assertVerified(await ring.verify());
  const check = await probe(client as Anthropic, DEFAULT_MODEL);
  if (check.ok || check.reason === "unreachable") return;
  const status = check.status === undefined ? "" : ` (${check.status})`;
  throw new KeyRingError("NOT_VERIFIED", `The API does not take the key${status}.`);
}
