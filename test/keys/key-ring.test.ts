import { inspect } from "node:util";
import Anthropic from "@anthropic-ai/sdk";
import { GuardError, type KeyEvent, type KeyRingOptions, keyAdmin, keyRing, SecretKey } from "claude-guard";
import { afterEach, describe, expect, it, vi } from "vitest";
import { madeUpAdminKey, madeUpKey } from "../fake-claude/index.js";
import { collect, hello, standIn, until } from "../support/claude.js";

const api = standIn();
afterEach(() => void vi.useRealTimers());
const print = (key: string) => new SecretKey(key).fingerprint;

/** Two keys that are made anew, a ring of them, and a client that uses it. */
function setUp(options: KeyRingOptions = {}, count = 2) {
  const keys = Array.from({ length: count }, () => madeUpKey());
  const [first = "", second = ""] = keys;
  const events: KeyEvent[] = [];
  const ring = keyRing({
    keys: "workspaces" in options ? undefined : keys,
    client: api.client(),
    onEvent: (event) => events.push(event),
    ...options,
  } as KeyRingOptions);
  const client = new Anthropic({
    apiKey: ring.apiKey,
    middleware: [ring.middleware],
    baseURL: api.claude.url,
    maxRetries: 0,
  });
  const used = () => api.claude.requests.map(({ headers }) => headers.authorization?.replace("Bearer ", ""));
  const told = (type: KeyEvent["type"]) => events.filter((event) => event.type === type);
  return { first, second, keys, ring, client, used, told, events };
}

const limited = (seconds: number) => ({
  script: { status: 429, headers: { "retry-after": String(seconds) } },
});

describe("a request", () => {
  it("goes out with the first key", async () => {
    const { client, used, first, ring } = setUp();
    for (let i = 0; i < 3; i++) await client.messages.create(hello);
    expect(used()).toEqual([first, first, first]);
    expect(ring.status()).toMatchObject([
      { key: print(first), state: "active", served: 3, inFlight: 0 },
      { served: 0 },
    ]);
  });

  it.each([401, 403])(
    "goes on with the next at once on %i, and the key is never used again",
    async (status) => {
      const { client, used, first, second, told } = setUp();
      api.claude.keys.set(first, { script: { status } });
      for (let i = 0; i < 2; i++) expect((await client.messages.create(hello)).type).toBe("message");
      api.claude.keys.set(first, "active");
      await client.messages.create(hello);
      expect(used()).toEqual([first, second, second, second]);
      expect(told("retired")).toEqual([{ type: "retired", key: print(first), reason: "rejected", status }]);
    },
  );

  it("is sent again as it was, streamed or not", async () => {
    const { client, first } = setUp();
    api.claude.keys.set(first, "revoked");
    api.claude.script({ text: ["a", "b", "c"] });
    const stream = client.messages.stream({ ...hello, system: "Täst" });
    expect(await stream.finalText()).toBe("abc");
    const [refused, served] = api.claude.requests;
    expect(refused?.status).toBe(401);
    expect(served?.body).toEqual({ ...hello, system: "Täst", stream: true });
  });

  it("leaves a key that is at its limit alone until its time, and uses another", async () => {
    const { client, used, first, second, ring, told } = setUp();
    api.claude.keys.set(first, { script: { status: 429, headers: { "retry-after-ms": "60000" } } });
    vi.useFakeTimers({ toFake: ["Date"] });
    await client.messages.create(hello);
    api.claude.keys.set(first, "active");
    vi.advanceTimersByTime(59_999);
    await client.messages.create(hello);
    expect(ring.status()[0]).toMatchObject({ state: "resting" });
    vi.advanceTimersByTime(1);
    expect(ring.status()[0]).toMatchObject({ state: "active" });
    await client.messages.create(hello);
    expect(used()).toEqual([first, second, second, first]);
    expect(told("resting")).toEqual([{ type: "resting", key: print(first), ms: 60_000 }]);
  });

  it("with the only key gets the 429 itself, for the SDK to try again", async () => {
    const { client, ring } = setUp({}, 1);
    api.claude.queue({ status: 429, headers: { "retry-after": "9" } });
    await expect(client.messages.create(hello)).rejects.toMatchObject({ status: 429 });
    expect(ring.status()[0]?.state).toBe("active");
    await client.messages.create(hello);
  });

  it.each([500, 529, 400, 404])("with an answer of %i blames no key", async (status) => {
    const { client, used, first, ring, told } = setUp();
    api.claude.queue({ status });
    await expect(client.messages.create(hello)).rejects.toMatchObject({ status });
    await client.messages.create(hello);
    expect(used()).toEqual([first, first]);
    expect(ring.status().map(({ state }) => state)).toEqual(["active", "active"]);
    expect(told("retired")).toEqual([]);
  });

  it("that no key may make is answered with the 403, and no key is blamed", async () => {
    const { client, used, first, second, ring } = setUp();
    api.claude.queue({ status: 403 }, { status: 403 });
    await expect(client.messages.create(hello)).rejects.toMatchObject({ status: 403 });
    expect(used()).toEqual([first, second]);
    expect(ring.status().map(({ state }) => state)).toEqual(["active", "active"]);
  });

  it("that cannot reach the API blames no key", async () => {
    const { client, ring } = setUp();
    api.claude.queue({ endAfter: "accept", ending: "cut" });
    await expect(client.messages.create(hello)).rejects.toThrow(/Connection error/);
    expect(ring.status()).toMatchObject([{ state: "active", inFlight: 0 }, { state: "active" }]);
  });

  it("takes turns where that was asked for", async () => {
    const { client, used, first, second } = setUp({ order: "round-robin" });
    for (let i = 0; i < 4; i++) await client.messages.create(hello);
    expect(used()).toEqual([first, second, first, second]);
  });
});

describe("when all keys are out", () => {
  it("there is one clear error with the soonest time, and nothing is sent", async () => {
    const { client, keys, told } = setUp();
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const [i, key] of keys.entries()) api.claude.keys.set(key, limited(20 - i * 10));
    const error = await client.messages.create(hello).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(GuardError);
    expect(error).toMatchObject({ code: "NO_KEY", status: 503, headers: { "Retry-After": "10" } });
    await expect(client.messages.create(hello)).rejects.toMatchObject({ code: "NO_KEY" });
    expect(api.claude.requests).toHaveLength(2);
    expect(told("exhausted")).toHaveLength(1);
  });

  it("for good there is no time", async () => {
    const { client, keys, ring } = setUp();
    for (const key of keys) api.claude.keys.set(key, "revoked");
    const error = await client.messages.create(hello).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "NO_KEY" });
    expect(error).toMatchObject({ retryAfterMs: undefined, headers: {} });
    expect(ring.status().map(({ state }) => state)).toEqual(["retired", "retired"]);
  });
});

describe("what is in flight", () => {
  const slow = { text: ["a", "b", "c", "d"], delayMs: 20 };

  it("counts until its body is read, and goes on when its key is revoked", async () => {
    const { client, first, ring } = setUp();
    api.claude.script(slow);
    const stream = await client.messages.create({ ...hello, stream: true });
    expect(ring.status()[0]?.inFlight).toBe(1);
    api.claude.keys.set(first, "revoked");
    await client.messages.create(hello);
    expect(ring.status()[0]).toMatchObject({ state: "retired", inFlight: 1 });
    const events = await collect(stream);
    expect(events.at(-1)?.type).toBe("message_stop");
    expect(ring.status()[0]?.inFlight).toBe(0);
  });

  it.each([
    [
      "is left",
      async (stream: AsyncIterable<unknown>) => {
        for await (const _ of stream) break;
      },
    ],
    ["is aborted unread", async (stream: { controller: AbortController }) => stream.controller.abort()],
  ])("counts until it %s", async (_name, leave) => {
    const { client, ring } = setUp();
    api.claude.script({ ...slow, delayMs: 5000 });
    const stream = await client.messages.create({ ...hello, stream: true });
    expect(ring.status()[0]?.inFlight).toBe(1);
    await leave(stream);
    await until(() => ring.status()[0]?.inFlight === 0);
  });

  it("counts until it breaks off", async () => {
    const { client, ring } = setUp();
    api.claude.script({ text: ["a", "b"], ending: "cut", endAfter: 1 });
    await expect(collect(await client.messages.create({ ...hello, stream: true }))).rejects.toThrow();
    expect(ring.status()[0]?.inFlight).toBe(0);
  });

  it("fails over each for itself when a key is revoked under many", async () => {
    const { client, first, second, ring, used, told } = setUp();
    api.claude.keys.set(first, { status: "revoked" });
    const answers = await Promise.all(Array.from({ length: 30 }, () => client.messages.create(hello)));
    expect(answers).toHaveLength(30);
    expect(used().filter((key) => key === second)).toHaveLength(30);
    expect(told("retired")).toHaveLength(1);
    expect(ring.status().map(({ inFlight }) => inFlight)).toEqual([0, 0]);
  });
});

describe("the keys", () => {
  it("may come from a secret manager, asked once however many wait", async () => {
    const key = madeUpKey();
    let asked = 0;
    const load = async () => {
      asked++;
      await new Promise((resolve) => setTimeout(resolve, 10));
      return [key];
    };
    const { client, used } = setUp({ keys: load });
    await Promise.all([client.messages.create(hello), client.messages.create(hello)]);
    expect(used()).toEqual([key, key]);
    expect(asked).toBe(1);
  });

  it("are asked for again when the manager was away", async () => {
    const key = madeUpKey();
    let away = true;
    const load = async () => {
      if (away) throw new Error(`cannot tell ${key}`);
      return [key];
    };
    const { ring, client, told } = setUp({ keys: load });
    await expect(ring.ready()).rejects.toMatchObject({ code: "SOURCE_FAILED" });
    away = false;
    await client.messages.create(hello);
    expect(told("source failed")).toEqual([
      { type: "source failed", message: "The keys could not be loaded." },
    ]);
  });

  it.each([
    ["a string", (key: string) => key],
    ["nothing", () => undefined],
    ["an object", (key: string) => ({ keys: [key] })],
  ])(
    "that are %s instead of a list are refused, at once or later, without showing them",
    async (_name, give) => {
      const key = madeUpKey();
      const shown = (error: unknown) => {
        expect(inspect(error, { depth: 9 })).not.toContain(key.slice(13, 40));
        return error;
      };
      const load = () => give(key) as unknown as string[];
      const thrown = (() => {
        try {
          return keyRing({ keys: load });
        } catch (error) {
          return shown(error);
        }
      })();
      expect(thrown).toBeInstanceOf(TypeError);
      expect(String(thrown)).toMatch(/must give a list/);
      const { ring } = setUp({ keys: async () => load() });
      expect(shown(await ring.ready().catch((error) => error))).toMatchObject({ code: "SOURCE_FAILED" });
    },
  );

  it("are not waited for without end", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let hangs = true;
    const key = madeUpKey();
    const load = () => (hangs ? new Promise<never>(() => {}) : Promise.resolve([key]));
    const { ring, told } = setUp({ keys: load });
    const waiting = expect(ring.ready()).rejects.toMatchObject({ code: "SOURCE_FAILED" });
    await vi.advanceTimersByTimeAsync(30_000);
    await waiting;
    expect(told("source failed")).toMatchObject([{ message: expect.stringMatching(/within 30 s/) }]);
    hangs = false;
    await ring.ready();
    expect(ring.status()).toHaveLength(1);
    hangs = true;
    const again = expect(ring.rotate()).rejects.toMatchObject({ code: "SOURCE_FAILED" });
    await vi.advanceTimersByTimeAsync(30_000);
    await again;
    hangs = false;
    expect(await ring.rotate()).toBeUndefined();
  });

  it("may be held, named and dated", () => {
    const key = madeUpKey();
    const { ring } = setUp({
      keys: [{ key: new SecretKey(key), name: "first", createdAt: "2026-01-02T03:04:05Z" }, key],
    });
    const createdAt = new Date("2026-01-02T03:04:05Z");
    expect(ring.status()).toMatchObject([{ key: print(key), name: "first", createdAt }]);
  });

  it.each([
    ["no key", { keys: [] }, /No API key/],
    ["an admin key", { keys: [madeUpAdminKey()] }, /admin key/],
    ["no text", { keys: [7] }, /must be a string/],
    ["no date", { keys: [{ key: madeUpKey(), createdAt: "soon" }] }, /"createdAt" must be a date/],
    ["nothing at all", {}, /either "keys" or "workspaces"/],
    [
      "a workspace of none",
      { environment: "a", workspaces: { a: { keys: [madeUpKey()] } }, workspace: "w" },
      /"workspace" belongs/,
    ],
    ["an unknown option", { keys: [madeUpKey()], ordre: 1 }, /unknown option "ordre"/],
    ["a bad age", { keys: [madeUpKey()], maxAge: "old" }, /"maxAge" must be/],
    ["a bad wait", { keys: [madeUpKey()], rotation: { quiet: -1 } }, /"rotation.quiet" must be/],
    [
      "another environment",
      { environment: "prod", workspaces: { production: { keys: [madeUpKey()] } } },
      /"production"/,
    ],
  ])("with %s are refused at construction", (_name, options, message) => {
    expect(() => keyRing(options as KeyRingOptions)).toThrow(TypeError);
    expect(() => keyRing(options as KeyRingOptions)).toThrow(message);
  });

  it("are reported when they are old, once a day", async () => {
    const days = (n: number) => new Date(Date.now() - n * 86_400_000);
    const key = madeUpKey();
    const { client, told } = setUp({ keys: [{ key, createdAt: days(91) }] });
    for (let i = 0; i < 3; i++) await client.messages.create(hello);
    expect(told("old")).toEqual([{ type: "old", key: print(key), days: 91 }]);
    const young = setUp({ keys: [{ key, createdAt: days(89) }] });
    await young.client.messages.create(hello);
    expect(young.told("old")).toEqual([]);
  });

  it("can be taken out of use by hand", async () => {
    const { client, ring, first, second, used } = setUp();
    ring.retire(print(first));
    await client.messages.create(hello);
    expect(used()).toEqual([second]);
    expect(() => ring.retire("…none")).toThrow(/no key of the ring/);
  });
});

describe("verifying", () => {
  it("makes the smallest call with each key, and tells the workspace", async () => {
    const { ring, keys, used, told } = setUp();
    api.claude.keys.set(keys[0] ?? "", { workspace: "wrkspc_one" });
    const checks = await ring.verify();
    expect(checks).toMatchObject([{ ok: true, workspace: "wrkspc_one" }, { ok: true }]);
    expect(new Set(used())).toEqual(new Set(keys));
    expect(api.claude.requests[0]?.body).toMatchObject({ max_tokens: 1 });
    expect(told("verified")).toHaveLength(2);
    expect(ring.status()[0]).toMatchObject({ workspace: "wrkspc_one", served: 0 });
  });

  it.each([
    [{ status: 401 }, "rejected"],
    [{ status: 403 }, "rejected"],
    [{ status: 400 }, "rejected"],
    [{ status: 404 }, "model"],
    [{ status: 429, headers: { "retry-after-ms": "1" } }, "unreachable"],
    [{ status: 529, headers: { "retry-after-ms": "1" } }, "unreachable"],
  ] as const)("reads an answer of %j as %s", async (script, reason) => {
    const { ring, first, told } = setUp({}, 1);
    api.claude.keys.set(first, { script });
    const { status } = script;
    expect(await ring.verify()).toMatchObject([{ ok: false, reason, status, key: print(first) }]);
    expect(told("unverified")).toMatchObject([{ reason, status }]);
  });

  it("finds a key of the wrong environment; at run time it is an event", async () => {
    const keys = { development: madeUpKey(), production: madeUpKey() };
    api.claude.keys.set(keys.development, { workspace: "wrkspc_dev" });
    api.claude.keys.set(keys.production, { workspace: "wrkspc_prod" });
    const workspaces = (production: string) => ({
      environment: "production",
      workspaces: {
        development: { keys: [keys.development], workspace: "wrkspc_dev" },
        production: { keys: [production], workspace: "wrkspc_prod" },
      },
    });
    const right = setUp(workspaces(keys.production));
    expect(await right.ring.verify()).toMatchObject([{ ok: true, workspace: "wrkspc_prod" }]);

    const wrong = setUp(workspaces(keys.development));
    expect(await wrong.ring.verify()).toMatchObject([{ ok: false, reason: "workspace" }]);
    const second = setUp(workspaces(keys.development));
    for (let i = 0; i < 3; i++) await second.client.messages.create(hello);
    expect(second.told("workspace")).toEqual([
      { type: "workspace", key: print(keys.development), expected: "wrkspc_prod", actual: "wrkspc_dev" },
    ]);
  });
});

describe("the Admin API", () => {
  const admin = () => keyAdmin({ adminKey: madeUpAdminKey(), client: api.client() });

  it("lists keys and workspaces, finds a key by its hint, and changes its status", async () => {
    const key = madeUpKey();
    for (let i = 0; i < 120; i++) api.claude.keys.set(madeUpKey(), "active");
    api.claude.keys.set(key, { workspace: "wrkspc_prod", name: "server", createdAt: "2026-01-02T00:00:00Z" });
    expect(await admin().list()).toHaveLength(121);
    const record = await admin().find(new SecretKey(key));
    expect(record).toMatchObject({ name: "server", status: "active", workspace: "wrkspc_prod" });
    expect(record.createdAt).toEqual(new Date("2026-01-02T00:00:00Z"));
    expect(await admin().setStatus(record.id, "inactive")).toMatchObject({ status: "inactive" });
    expect(api.claude.keys.get(key)).toMatchObject({ status: "inactive" });
    expect(await admin().workspaces()).toEqual([
      { id: expect.stringMatching(/^wrkspc_/), name: "Default" },
      { id: "wrkspc_prod", name: "prod" },
    ]);
  });

  it("says so when no key fits, or several do", async () => {
    const key = madeUpKey();
    await expect(admin().find(new SecretKey(key))).rejects.toThrow(/knows no key like …/);
    const twin = `${key.slice(0, 40)}${madeUpKey().slice(40, -4)}${key.slice(-4)}`;
    for (const one of [key, twin]) api.claude.keys.set(one, "active");
    await expect(admin().find(new SecretKey(key))).rejects.toThrow(/Several keys look like/);
    api.claude.keys.set(twin, "revoked");
    expect(await admin().find(new SecretKey(key))).toMatchObject({ status: "active" });
  });

  it("takes admin keys only, and only those", async () => {
    expect(() => keyAdmin({ adminKey: madeUpKey() })).toThrow(/not an admin key/);
    const plain = api.client().organization.apiKeys.list();
    await expect(plain).rejects.toMatchObject({ status: 401 });
  });
});
