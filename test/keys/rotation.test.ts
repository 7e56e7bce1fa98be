import Anthropic from "@anthropic-ai/sdk";
import {
  type KeyEvent,
  type KeyInput,
  type KeyRingError,
  type KeyRingOptions,
  keyAdmin,
  keyRing,
  type RotationState,
  SecretKey,
} from "claude-guard";
import { describe, expect, it } from "vitest";
import { madeUpAdminKey, madeUpKey } from "../fake-claude/index.js";
import { collect, hello, standIn, until } from "../support/claude.js";

const api = standIn();
const print = (key: string) => new SecretKey(key).fingerprint;
const quick = { quiet: 20, timeout: 500 } as const;

function setUp(keys: KeyRingOptions["keys"], rotation: KeyRingOptions["rotation"] = {}, more: object = {}) {
  const events: KeyEvent[] = [];
  const states: RotationState[] = [];
  const ring = keyRing({
    keys: keys ?? [],
    client: api.client({ maxRetries: 0 }),
    onEvent: (event) => events.push(event),
    rotation: { ...quick, onState: (state) => states.push(structuredClone(state)), ...rotation },
    ...more,
  });
  const options = { baseURL: api.claude.url, maxRetries: 0 };
  const client = new Anthropic({ apiKey: ring.apiKey, middleware: [ring.middleware], ...options });
  const ask = () => client.messages.create(hello);
  return { ring, client, ask, events, states, steps: () => states.map(({ step }) => step) };
}

/** Lets requests come in as long as something runs. */
async function underTraffic<T>(ask: () => Promise<unknown>, work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  over.catch(() => {});
  while (!isOver) {
    await ask();
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  return over;
}

const usedBy = (key: string) =>
  api.claude.requests.filter(({ headers }) => headers.authorization === `Bearer ${key}`);
const admin = () => keyAdmin({ adminKey: madeUpAdminKey(), client: api.client({ maxRetries: 0 }) });

describe("a rotation", () => {
  it("verifies, prefers, drains and retires, in this order", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const { ring, ask, states, steps, events } = setUp([old]);
    const state = await underTraffic(ask, ring.rotate({ to: fresh }));
    expect(steps()).toEqual(["added", "verified", "preferred", "drained"]);
    expect(state).toMatchObject({ step: "drained", to: [print(fresh)], from: [print(old)] });
    expect(state?.todo).toMatch(/Deactivate .* at https:\/\/platform\.claude\.com\/settings\/keys/);
    expect(ring.status()).toMatchObject([
      { key: print(fresh), state: "active" },
      { key: print(old), state: "retired" },
    ]);
    const told = events.flatMap((event) => (event.type === "rotation" ? [event.step] : []));
    expect(told).toEqual(steps());
    expect(JSON.stringify(states)).not.toContain(fresh.slice(13, 60));
    const before = usedBy(old).length;
    await ask();
    expect(usedBy(old)).toHaveLength(before);
  });

  it("waits for streams on the old key, and cuts none", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const { ring, client, ask } = setUp([old], { timeout: 5000 });
    api.claude.queue({ text: Array(30).fill("x"), delayMs: 5 });
    const stream = await client.messages.create({ ...hello, stream: true });
    const rotation = ring.rotate({ to: fresh });
    const text = collect(stream).then((events) => {
      expect(ring.status().find(({ key }) => key === print(old))?.state).toBe("draining");
      return events.filter(({ type }) => type === "content_block_delta").length;
    });
    await underTraffic(ask, rotation);
    expect(await text).toBe(30);
  });

  it("deactivates the old key at the API once it is drained, and archives it later", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(old, "active");
    const { ring, ask, steps } = setUp([old], { admin: admin(), archiveAfter: 30 });
    const state = await underTraffic(ask, ring.rotate({ to: fresh }));
    expect(state).toMatchObject({ step: "inactive", todo: expect.stringMatching(/^Archive .* after/) });
    expect(api.claude.keys.get(old)).toMatchObject({ status: "inactive" });
    const update = api.claude.requests.findIndex(
      ({ method, path }) => method === "POST" && path.includes("api_keys"),
    );
    expect(api.claude.requests.slice(update).some((request) => usedBy(old).includes(request))).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (state === undefined) throw new Error("no state");
    expect(await ring.rotate({ state })).toMatchObject({ step: "archived" });
    expect(api.claude.keys.get(old)).toMatchObject({ status: "archived" });
    expect(steps().slice(-2)).toEqual(["inactive", "archived"]);
  });

  it("does not retire the old key before the new one has served", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(old, "active");
    const { ring, ask } = setUp([old], { admin: admin(), timeout: 80 });
    const error: KeyRingError = await ring.rotate({ to: fresh }).then(
      () => expect.fail("It went through."),
      (error) => error,
    );
    expect(error).toMatchObject({
      code: "ROTATION_FAILED",
      message: "The new key has not served a request yet.",
      state: { step: "preferred" },
    });
    expect(api.claude.keys.get(old)).toBe("active");
    const { state } = error;
    if (state === undefined) throw new Error("no state");
    expect(await underTraffic(ask, ring.rotate({ state }))).toMatchObject({ step: "inactive" });
  });

  it.each([
    ["the API refuses the new key", { status: "revoked" }, /does not take the key …/],
    [
      "the new key is of another workspace",
      { workspace: "wrkspc_dev" },
      /of the workspace wrkspc_dev and not/,
    ],
  ] as const)("is rolled back when %s", async (_name, profile, message) => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(fresh, profile);
    api.claude.keys.set(old, { workspace: "wrkspc_prod" });
    const { ring, ask, steps } = setUp([old], {}, { workspace: "wrkspc_prod" });
    await expect(ring.rotate({ to: fresh })).rejects.toThrow(message);
    expect(steps()).toEqual(["added", "rolled back"]);
    expect(ring.status()).toMatchObject([{ key: print(old), state: "active" }]);
    await ask();
    expect(usedBy(fresh)).toHaveLength(1);
  });

  it("is rolled back when the Admin API does not know the old key, before anything has changed", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const { ring, steps } = setUp([old], { admin: admin() });
    await expect(ring.rotate({ to: fresh })).rejects.toThrow(/does not say which key is the old one/);
    expect(steps()).toEqual(["added", "rolled back"]);
  });

  it("is rolled back when the new key is rejected while the old one drains", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const { ring, ask, steps } = setUp([old], { quiet: 200 });
    const rotation = ring.rotate({ to: fresh });
    rotation.catch(() => {});
    await until(() => steps().includes("preferred"));
    api.claude.keys.set(fresh, "revoked");
    await ask();
    await expect(rotation).rejects.toThrow("The API has rejected the new key. The old keys go on serving.");
    expect(ring.status().find(({ key }) => key === print(old))?.state).toBe("active");
    await ask();
  });

  it("waits for an API that is away", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(fresh, { script: { status: 529 } });
    const { ring, ask, events } = setUp([old], { timeout: 5000 });
    const rotation = ring.rotate({ to: fresh });
    await until(() => events.some(({ type }) => type === "unverified"));
    api.claude.keys.set(fresh, "active");
    expect(await underTraffic(ask, rotation)).toMatchObject({ step: "drained" });
  });

  it("keeps requests waiting for the new key when the old one is revoked meanwhile", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(fresh, { script: { firstByteDelayMs: 100 } });
    const { ring, ask, steps } = setUp([old]);
    const rotation = ring.rotate({ to: fresh });
    await until(() => steps().includes("added"));
    api.claude.keys.set(old, "revoked");
    await Promise.all([ask(), ask()]);
    expect(usedBy(fresh)).toHaveLength(3);
    expect(await underTraffic(ask, rotation)).toMatchObject({ step: "drained" });
  });

  it("is not left waiting for a new key that is refused", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(fresh, { script: { firstByteDelayMs: 50, status: 401 } });
    const { ring, ask, steps } = setUp([old]);
    const rotation = ring.rotate({ to: fresh });
    await until(() => steps().includes("added"));
    api.claude.keys.set(old, "revoked");
    await expect(ask()).rejects.toMatchObject({ code: "NO_KEY" });
    await expect(rotation).rejects.toMatchObject({ code: "ROTATION_FAILED" });
  });

  it("that ended without the Admin API can be ended with it", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(old, "active");
    const first = setUp([old]);
    const state = await underTraffic(first.ask, first.ring.rotate({ to: fresh }));
    if (state === undefined) throw new Error("no state");
    expect(state).toMatchObject({ step: "drained", ids: {} });
    const stranger = setUp([fresh], { admin: admin() });
    await expect(stranger.ring.rotate({ state })).rejects.toThrow(/its id cannot be found/);
    const next = setUp([fresh, old], { admin: admin() });
    expect(await next.ring.rotate({ state })).toMatchObject({ step: "inactive" });
    expect(api.claude.keys.get(old)).toMatchObject({ status: "inactive" });
  });

  it("can be taken back after it has ended", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(old, "active");
    const { ring, ask } = setUp([old], { admin: admin() });
    const state = await underTraffic(ask, ring.rotate({ to: fresh }));
    if (state === undefined) throw new Error("no state");
    expect(api.claude.keys.get(old)).toMatchObject({ status: "inactive" });
    expect(await ring.rollBack(state)).toMatchObject({ step: "rolled back" });
    expect(api.claude.keys.get(old)).toMatchObject({ status: "active" });
    const before = usedBy(old).length;
    await ask();
    expect(usedBy(old)).toHaveLength(before + 1);
    await expect(ring.rollBack({ ...state, step: "archived" })).rejects.toThrow(/archived key/);
  });

  it("must know which of several keys goes", async () => {
    const [one, other, fresh] = [madeUpKey(), madeUpKey(), madeUpKey()];
    const { ring, ask } = setUp([one, other]);
    await expect(ring.rotate({ to: fresh })).rejects.toThrow('"from" must say which of the keys goes');
    await expect(ring.rotate({ to: fresh, from: "…none" })).rejects.toThrow('"from" is no key of this ring');
    await expect(ring.rotate()).rejects.toThrow("the keys are a fixed list");
    await expect(ring.rotate({ to: "with space", from: print(one) })).rejects.toThrow(/spaces in it/);
    expect(ring.status()).toHaveLength(2);
    await underTraffic(ask, ring.rotate({ to: fresh, from: print(other) }));
    const states = ring.status().map(({ key, state }) => [key, state]);
    expect(states).toEqual([
      [print(fresh), "active"],
      [print(one), "active"],
      [print(other), "retired"],
    ]);
  });

  it("stops when the ring is closed", async () => {
    const { ring } = setUp([madeUpKey()], { timeout: "1h" });
    const rotation = ring.rotate({ to: madeUpKey() });
    setTimeout(() => ring.close(), 50);
    await expect(rotation).rejects.toMatchObject({ state: { step: "preferred" } });
  });
});

describe("after a crash", () => {
  const STEPS = ["added", "verified", "preferred", "drained", "inactive"] as const;

  it.each(STEPS)("at the step %s another process goes on from there", async (step) => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    api.claude.keys.set(old, "active");
    const record = await admin().find(new SecretKey(old));
    const crash = new Error("crash");
    const first = setUp([old], {
      admin: admin(),
      onState: (state) => {
        kept = JSON.stringify(state);
        if (state.step === step) throw crash;
      },
    });
    let kept = "";
    await expect(underTraffic(first.ask, first.ring.rotate({ to: fresh }))).rejects.toBe(crash);

    // The next process reads both keys from its environment, the old one first.
    const next = setUp([old, fresh], { admin: admin(), archiveAfter: 1 });
    const state = JSON.parse(kept) as RotationState;
    expect(state.step).toBe(step);
    expect(await underTraffic(next.ask, next.ring.rotate({ state }))).toMatchObject({
      step: step === "inactive" ? "archived" : expect.stringMatching(/inactive|archived/),
      ids: { [print(old)]: record.id },
    });
    expect(next.ring.status().find(({ key }) => key === print(old))?.state).toBe("retired");
    expect(next.ring.status().find(({ key }) => key === print(fresh))?.state).toBe("active");
  });

  it("the new key must be there, or be handed over again", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const state: RotationState = {
      step: "preferred",
      to: [print(fresh)],
      from: [print(old)],
      at: new Date().toISOString(),
      ids: {},
    };
    const { ring, ask } = setUp([old]);
    await expect(ring.rotate({ state })).rejects.toThrow("pass it as `to`");
    await expect(ring.rotate({ state: { ...state, step: "gone" as "added" } })).rejects.toThrow(TypeError);
    expect(await underTraffic(ask, ring.rotate({ state, to: fresh }))).toMatchObject({ step: "drained" });
  });
});

describe("keys that are loaded again", () => {
  function changing(first: readonly KeyInput[]) {
    const source = { keys: first };
    return { source, ...setUp(() => source.keys) };
  }

  it("and are the same change nothing", async () => {
    const { ring, steps } = changing([madeUpKey()]);
    expect(await ring.rotate()).toBeUndefined();
    expect(steps()).toEqual([]);
  });

  it("replace each other", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const { ring, ask, source } = changing([old]);
    await ask();
    source.keys = [fresh];
    expect(await underTraffic(ask, ring.rotate())).toMatchObject({ to: [print(fresh)], from: [print(old)] });
    source.keys = [old];
    expect(await underTraffic(ask, ring.rotate())).toMatchObject({ to: [print(old)], from: [print(fresh)] });
  });

  it("bring in a new one beside the old, which stays in use behind it", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const { ring, source } = changing([old]);
    source.keys = [fresh, old];
    expect(await ring.rotate()).toMatchObject({ step: "preferred", from: [] });
    expect(ring.status().map(({ key, state }) => [key, state])).toEqual([
      [print(fresh), "active"],
      [print(old), "active"],
    ]);
  });

  it("put a key aside that is gone from the list, even when the API is away", async () => {
    const [leaked, good] = [madeUpKey(), madeUpKey()];
    const { ring, ask, source } = changing([leaked, good]);
    await ask();
    source.keys = [good];
    const rotation = ring.rotate();
    rotation.catch(() => {});
    await until(() => ring.status().some(({ state }) => state === "draining"));
    await ask();
    expect(usedBy(leaked)).toHaveLength(1);
    expect(await underTraffic(ask, rotation)).toMatchObject({ step: "drained" });
  });

  it("leave a rejected key out until it was off the list", async () => {
    const [bad, good] = [madeUpKey(), madeUpKey()];
    const { ring, ask, source } = changing([bad, good]);
    api.claude.keys.set(bad, "revoked");
    await ask();
    expect(await ring.rotate()).toBeUndefined();
    api.claude.keys.set(bad, "active");
    source.keys = [good];
    await ring.rotate();
    source.keys = [bad, good];
    expect(await ring.rotate()).toMatchObject({ to: [print(bad)] });
    ring.retire(print(good));
    expect(await ring.rotate()).toBeUndefined();
    expect(ring.status()[1]).toMatchObject({ key: print(good), state: "retired" });
    expect(ring.status()[0]).toMatchObject({ key: print(bad), state: "active" });
  });

  it.each([
    ["none", () => []],
    ["one that cannot work", () => ["sk ant"]],
    [
      "an error",
      () => {
        throw new Error("away");
      },
    ],
  ])("as %s leave those that are there", async (_name, load) => {
    const key = madeUpKey();
    const source: { load: () => readonly string[] } = { load: () => [key] };
    const { ring, ask, events } = setUp(() => source.load());
    source.load = load;
    await expect(ring.rotate()).rejects.toMatchObject({ code: "SOURCE_FAILED" });
    await ask();
    expect(usedBy(key)).toHaveLength(1);
    await until(() => events.some(({ type }) => type === "source failed"));
  });

  it("wait for the rotation that runs", async () => {
    const [one, two, three] = [madeUpKey(), madeUpKey(), madeUpKey()];
    const { ring, ask, source, steps } = changing([one]);
    source.keys = [two];
    const first = ring.rotate();
    const second = ring.rotate();
    await until(() => steps().includes("preferred"));
    source.keys = [three];
    await underTraffic(ask, Promise.all([first, second]));
    expect(steps()).toEqual([
      ...["added", "verified", "preferred", "drained"],
      ...["added", "verified", "preferred", "drained"],
    ]);
    expect(ring.status()).toMatchObject([{ key: print(three), state: "active" }, { state: "retired" }]);
  });

  it("do not wait for a rotation that has none of them any more", async () => {
    const [one, two, three] = [madeUpKey(), madeUpKey(), madeUpKey()];
    const source = { keys: [one] };
    const { ring, ask, steps } = setUp(() => source.keys, { timeout: "1h" });
    source.keys = [two];
    // Without a request the new key never serves, and so the old one is never drained.
    const stuck = ring.rotate();
    stuck.catch(() => {});
    await until(() => steps().includes("preferred"));
    source.keys = [three];
    const next = ring.rotate();
    await expect(stuck).rejects.toMatchObject({ code: "ROTATION_FAILED" });
    expect(await underTraffic(ask, next)).toMatchObject({ step: "drained", to: [print(three)] });
    expect(ring.status()).toMatchObject([
      { key: print(three), state: "active" },
      { state: "retired" },
      { state: "retired" },
    ]);
  });
});
