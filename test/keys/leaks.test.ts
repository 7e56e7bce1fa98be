import { format, inspect } from "node:util";
import Anthropic from "@anthropic-ai/sdk";
import { createGuard, keyAdmin, keyRing, toGuardError } from "claude-guard";
import { afterEach, describe, expect, it, vi } from "vitest";
import { madeUpAdminKey, madeUpKey, madeUpKeys } from "../fake-claude/index.js";
import { hello, standIn } from "../support/claude.js";

const api = standIn();
const said: string[] = [];
const say = (...args: unknown[]) => {
  for (const arg of args) said.push(typeof arg === "string" ? arg : show(arg));
};

/** Everything that a logger, a debugger or an error page might make of a value. */
function show(value: unknown): string {
  const seen = new WeakSet<object>();
  const json = JSON.stringify(value, (_name, field: unknown) => {
    if (typeof field !== "object" || field === null) return field;
    if (seen.has(field)) return "[again]";
    seen.add(field);
    return field instanceof Error
      ? { ...field, text: String(field), stack: field.stack, cause: field.cause }
      : field;
  });
  return [
    json,
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    format("%o %O %s", value, value, value),
  ].join("\n");
}

/** How many keys were said: a number, because a failure must not print what it found. */
function leaked(): number {
  const text = said.join("\n");
  return madeUpKeys().filter((key) => text.includes(key.slice(13, -4))).length;
}

function expectNoKey(): void {
  expect(said.join("").length).toBeGreaterThan(100);
  expect(leaked()).toBe(0);
}

afterEach(() => {
  said.length = 0;
});

/** The SDK at its most talkative, and everything else that talks. */
function talkative() {
  const logger = { error: say, warn: say, info: say, debug: say };
  const client = new Anthropic({
    apiKey: madeUpKey(),
    baseURL: api.claude.url,
    maxRetries: 1,
    logger,
    logLevel: "debug",
  });
  const [first, second] = [madeUpKey(), madeUpKey()];
  const source = { keys: [first, second] };
  const ring = keyRing({
    keys: () => source.keys,
    client,
    workspace: "wrkspc_prod",
    onEvent: say,
    rotation: {
      quiet: 5,
      timeout: 100,
      onState: say,
      admin: keyAdmin({ adminKey: madeUpAdminKey(), client }),
    },
  });
  const guard = createGuard({ client, keys: ring, onEvent: say, validateInput: false });
  const caller = { id: "1", subject: "2", signal: new AbortController().signal };
  const ask = async (options = {}) => {
    const claude = guard.client(caller);
    say(claude, ring.status());
    await claude.messages
      .create({ ...hello, ...options })
      .then(say, (error: unknown) => say(error, toGuardError(error)));
  };
  return { client, ring, guard, ask, first, second, source };
}

describe("no key is shown", () => {
  it("by a ring, a guard, a bound client, or their parts", async () => {
    const { ring, guard, ask } = talkative();
    await ask();
    say(ring, guard, ring.middleware, ring.apiKey, ring.status(), Object.entries(ring), { ...ring });
    expectNoKey();
  });

  it("while keys are rejected, at their limit, and out", async () => {
    const { ask, first, second, ring } = talkative();
    api.claude.keys.set(first, { script: { status: 429, headers: { "retry-after-ms": "1" } } });
    await ask();
    api.claude.keys.set(first, "revoked");
    await ask();
    api.claude.keys.set(second, { script: { status: 529, headers: { "retry-after-ms": "1" } } });
    await ask();
    api.claude.queue({ endAfter: "accept", ending: "cut" }, { endAfter: "accept", ending: "cut" });
    api.claude.keys.set(second, "active");
    await ask();
    api.claude.keys.set(second, "revoked");
    await ask();
    await ask({ stream: true });
    say(await ring.verify());
    expectNoKey();
  });

  it("while keys are rotated, well or not", async () => {
    const { ask, ring, source, first, second } = talkative();
    for (const key of [first, second]) api.claude.keys.set(key, { workspace: "wrkspc_prod" });
    await ask();
    const bad = madeUpKey();
    api.claude.keys.set(bad, "revoked");
    await ring.rotate({ to: bad, from: ring.status()[0]?.key ?? "" }).catch(say);
    const good = madeUpKey();
    api.claude.keys.set(good, { workspace: "wrkspc_prod" });
    const state = await ring
      .rotate({ to: good, from: ring.status()[0]?.key ?? "" })
      .catch((error) => error.state);
    say(state);
    await ring.rollBack(state).then(say, say);
    source.keys = ["spoilt key"];
    await ring.rotate().catch(say);
    await ring.rotate({ to: `${madeUpKey()}\n` }).catch(say);
    expectNoKey();
  });

  it("by what refuses a key that cannot work", async () => {
    const bad = [
      `${madeUpKey()}\n`,
      ` ${madeUpKey()}`,
      `"${madeUpKey()}"`,
      madeUpAdminKey(),
      `${madeUpKey()}é`,
    ];
    for (const key of bad) {
      for (const attempt of [
        () => keyRing({ keys: [key] }),
        () => keyRing({ keys: [{ key, createdAt: "never" }] }),
        () => createGuard({ keys: { keys: [key] } }),
        () => createGuard({ client: new Anthropic({ apiKey: key }) }),
        () => keyAdmin({ adminKey: key.replace("admin", "api") }),
      ]) {
        try {
          attempt();
        } catch (error) {
          say(error);
        }
      }
    }
    expectNoKey();
  });

  it("on the console, with nothing configured", async () => {
    for (const name of ["log", "info", "warn", "error", "debug"] as const)
      vi.spyOn(console, name).mockImplementation(say);
    vi.stubEnv("ANTHROPIC_LOG", "debug");
    const ring = keyRing({ keys: [madeUpKey(), madeUpKey()], client: api.client() });
    await ring.verify();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    expectNoKey();
  });
});

it("and one that was would be found", () => {
  const key = madeUpKey();
  say({ deep: [new Error("x", { cause: { key } })] });
  expect(leaked()).toBe(1);
});
