import { type Caller, createGuard, type GuardOptions, type KeyEvent, keyRing, SecretKey } from "claude-guard";
import { describe, expect, it } from "vitest";
import { madeUpKey } from "../fake-claude/index.js";
import { hello, standIn, until } from "../support/claude.js";

const api = standIn();
const caller = (): Caller => ({ id: "1", subject: "2", signal: new AbortController().signal });
const guarded = (options: GuardOptions) => {
  const guard = createGuard({ client: api.client({ maxRetries: 0 }), ...options });
  return { guard, ask: () => guard.client(caller()).messages.create(hello) };
};
const keysUsed = () =>
  api.claude.requests.map(({ headers }) => headers.authorization?.replace("Bearer ", ""));

describe("a guard with keys", () => {
  it("calls with them and not with the client's own, and fails over", async () => {
    const [first, second] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(first, "revoked");
    const { ask } = guarded({ keys: { keys: [first, second] } });
    expect((await ask()).type).toBe("message");
    expect(keysUsed()).toEqual([first, second]);
  });

  it("admits a call once, however many keys it takes", async () => {
    const [first, second] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(first, "revoked");
    const events: unknown[] = [];
    const { ask } = guarded({ keys: { keys: [first, second] }, onEvent: ({ type }) => events.push(type) });
    await ask();
    await until(() => events.includes("completed"));
    expect(events.filter((type) => type === "allowed")).toHaveLength(1);
  });

  it("shares a ring that was made before", async () => {
    const ring = keyRing({ keys: [madeUpKey()], client: api.client() });
    await guarded({ keys: ring }).ask();
    await guarded({ keys: ring }).ask();
    expect(ring.status()).toMatchObject([{ served: 2, inFlight: 0 }]);
  });

  it("answers 503 when all are out", async () => {
    const key = madeUpKey();
    api.claude.keys.set(key, "revoked");
    const { ask } = guarded({ keys: { keys: [key] } });
    await expect(ask()).rejects.toMatchObject({ code: "NO_KEY", status: 503 });
  });

  it("takes the base URL of the environment where there is no client", async () => {
    const key = madeUpKey();
    const before = process.env.ANTHROPIC_BASE_URL;
    process.env.ANTHROPIC_BASE_URL = api.claude.url;
    const guard = createGuard({ keys: { keys: [key] } });
    if (before === undefined) delete process.env.ANTHROPIC_BASE_URL;
    else process.env.ANTHROPIC_BASE_URL = before;
    await guard.client(caller()).messages.create(hello);
    expect(keysUsed()).toEqual([key]);
  });

  it.each([
    [{ keys: { keys: [] } }, /No API key/],
    [{ keys: "one" }, /"keys" must be a key ring or its options/],
    [{ keys: { keys: [madeUpKey()] }, client: false }, /of no use with `client: false`/],
    [{ verifyOnStart: "yes" }, /"verifyOnStart" must be true or false/],
  ])("refuses bad options %#", (options, message) => {
    const given = { client: api.client(), ...options } as GuardOptions;
    expect(() => createGuard(given)).toThrow(TypeError);
    expect(() => createGuard(given)).toThrow(message);
  });
});

describe("verifying at the start", () => {
  it("calls once a key, and the first call waits for it", async () => {
    const events: KeyEvent[] = [];
    const keys = { keys: [madeUpKey(), madeUpKey()], onEvent: (event: KeyEvent) => events.push(event) };
    const { guard, ask } = guarded({ keys, verifyOnStart: true });
    await ask();
    await guard.ready;
    expect(events.filter(({ type }) => type === "verified")).toHaveLength(2);
    expect(api.claude.requests).toHaveLength(3);
  });

  it("stops a server whose only key the API refuses: `ready` says why, calls say nothing", async () => {
    const key = madeUpKey();
    api.claude.keys.set(key, "revoked");
    const { guard, ask } = guarded({ keys: { keys: [key] }, verifyOnStart: true });
    const { fingerprint } = new SecretKey(key);
    await expect(guard.ready).rejects.toMatchObject({
      name: "KeyRingError",
      code: "NOT_VERIFIED",
      message: `The API does not take the key ${fingerprint} (401).`,
    });
    await expect(ask()).rejects.toMatchObject({ code: "NO_KEY", message: expect.not.stringContaining("AA") });
    expect(api.claude.requests).toHaveLength(1);
  });

  it("stops a server with a key of another environment, whatever else it has", async () => {
    const [right, wrong] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(right, { workspace: "wrkspc_prod" });
    api.claude.keys.set(wrong, { workspace: "wrkspc_dev" });
    const keys = {
      environment: "production",
      workspaces: { production: { keys: [right, wrong], workspace: "wrkspc_prod" } },
    };
    const { guard, ask } = guarded({ keys, verifyOnStart: true });
    await expect(guard.ready).rejects.toThrow(/workspace wrkspc_dev and not of wrkspc_prod/);
    await expect(ask()).rejects.toMatchObject({ code: "NO_KEY" });
  });

  it("goes on with the keys that work, and when the API is away", async () => {
    const [bad, good] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(bad, "revoked");
    const one = guarded({ keys: { keys: [bad, good] }, verifyOnStart: true });
    await one.guard.ready;
    api.claude.keys.set(good, { script: { status: 529 } });
    const other = guarded({ keys: { keys: [good] }, verifyOnStart: true });
    await other.guard.ready;
    api.claude.keys.set(good, "active");
    await other.ask();
  });

  it("works without a ring, too", async () => {
    const key = madeUpKey();
    const options = { client: api.client({ apiKey: key }), verifyOnStart: true };
    await guarded(options).guard.ready;
    api.claude.keys.set(key, "revoked");
    const { guard, ask } = guarded(options);
    await expect(guard.ready).rejects.toMatchObject({ code: "NOT_VERIFIED" });
    await expect(ask()).rejects.toMatchObject({ code: "NO_KEY" });
  });

  it("is not done unless it was asked for", async () => {
    const { guard } = guarded({ keys: { keys: [madeUpKey()] } });
    await guard.ready;
    expect(createGuard({ client: false }).ready).toBeInstanceOf(Promise);
    expect(api.claude.requests).toHaveLength(0);
  });
});
