import { describe, expect, it } from "vitest";
import { GuardError } from "../../src/errors.js";
import { createLimiter } from "../../src/limits/limiter.js";
import { memoryStore } from "../../src/limits/memory-store.js";
import type { Reservation, Store } from "../../src/limits/store.js";
import { storeKey } from "../../src/limits/store-key.js";
import { gatedStore, spyStore } from "../support/stores.js";

const unavailable = expect.objectContaining({ code: "STORE_UNAVAILABLE", status: 503 });

describe("createLimiter", () => {
  it("allows 20 requests an hour unless told otherwise", async () => {
    const limiter = createLimiter();
    const made: Reservation[] = [];
    for (let i = 0; i < 21; i++) made.push(await limiter.reserve("user-1"));
    expect(made.filter(({ allowed }) => allowed)).toHaveLength(20);
    const [state] = made.at(-1)?.states ?? [];
    expect(state?.quota).toEqual({ name: "default", unit: "requests", limit: 20, windowMs: 3_600_000 });
  });

  it("gives a released reservation back, once", async () => {
    const limiter = createLimiter({ limit: 2 });
    const first = await limiter.reserve("a");
    await limiter.reserve("a");
    await Promise.all([
      limiter.release(first),
      limiter.release(first),
      limiter.settle(first, { requests: 0 }),
    ]);
    expect((await limiter.reserve("a")).allowed).toBe(true);
    expect((await limiter.reserve("a")).allowed).toBe(false);
  });

  it("asks the store nothing for a refused reservation, an unchanged one, or one that is not its own", async () => {
    const spy = spyStore(memoryStore());
    const limiter = createLimiter({ limit: 1, store: spy.store });
    const made = await limiter.reserve("a");
    await limiter.settle(made, { requests: 1 });
    await limiter.release(await limiter.reserve("a"));
    await limiter.release({ ...made });
    expect(spy.settled).toEqual([]);
  });

  it("counts no one who is missing: that would be no limit at all", async () => {
    const limiter = createLimiter({ limit: 1 });
    for (const subject of [undefined, null, [], [undefined], ["a", undefined], 5]) {
      await expect(limiter.reserve(subject as never)).rejects.toThrow(TypeError);
    }
    expect((await limiter.status("a")).limits[0]?.remaining).toBe(1);
  });

  it("refuses costs that can't be counted without asking the store, which is not to blame", async () => {
    const { store, keys, settled } = spyStore(memoryStore());
    const limiter = createLimiter({
      quotas: [{ unit: "tokens", limit: 10, window: "1h", onStoreError: "allow" }],
      store,
    });
    const bad = [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, "5", null, undefined];
    for (const tokens of bad) {
      await expect(limiter.reserve("a", { tokens: tokens as number })).rejects.toThrow(TypeError);
    }
    const made = await limiter.reserve("a", { tokens: 4 });
    for (const tokens of bad) {
      await expect(limiter.settle(made, { tokens: tokens as number })).rejects.toThrow(TypeError);
    }
    await limiter.settle(made, { tokens: 3 });
    expect((await limiter.status("a")).limits[0]?.remaining).toBe(7);
    expect([keys.length, settled.length]).toEqual([2, 1]);
  });

  it("hands the store a hash, never the subject", async () => {
    const spy = spyStore(memoryStore());
    await createLimiter({ store: spy.store }).reserve("alice@example.com");
    expect(spy.keys).toEqual([await storeKey("alice@example.com")]);
    expect(spy.keys[0]).toMatch(/^[\w-]{22}$/);
  });

  it("rounds a window up to whole milliseconds", async () => {
    const { states } = await createLimiter({ window: 1.5 }).reserve("a");
    expect(states[0]?.quota.windowMs).toBe(2);
  });

  it.each([
    [{ limit: 0 }, '"limit" must be a positive integer, or a function of the caller'],
    [{ limit: 1.5 }, '"limit" must be a positive integer, or a function of the caller'],
    [{ limit: "20" }, '"limit" must be a positive integer, or a function of the caller'],
    [
      { window: "soon" },
      '"window" must be milliseconds or a length of time such as "30s", "5m", "1h" or "30d"',
    ],
    [{ window: "400d" }, '"window" must be at most 366 days'],
    [{ storeTimeout: "2m" }, '"storeTimeout" must be at most a minute'],
    [
      { store: {} },
      '"store" must be memoryStore(), redisStore(client) or another store with reserve and settle',
    ],
    [{ max: 20 }, 'unknown option "max"'],
    [{ localShare: 0 }, '"localShare" must be a number above 0 and at most 1'],
    [{ localShare: 2 }, '"localShare" must be a number above 0 and at most 1'],
    [{ onStoreError: "wait" }, '"onStoreError" must be "local", "deny" or "allow"'],
    [{ denyCache: "2m" }, '"denyCache" must be at most a minute'],
    [{ denyCache: true }, '"denyCache" must be false, or a length of time of at most a minute, such as "5s"'],
  ])("refuses %j", (options, message) => {
    // @ts-expect-error: bad options are the point
    expect(() => createLimiter(options)).toThrow(new TypeError(`createLimiter: ${message}`));
  });
});

describe("createLimiter, when the store fails", () => {
  const failing = (error: () => never): Store => ({
    reserve: async () => error(),
    settle: async () => error(),
  });
  const broken = failing(() => {
    throw new Error("connection to redis://admin:secret@10.0.0.1 lost");
  });
  const throwing: Store = {
    reserve() {
      throw new Error("thrown, not rejected");
    },
    settle() {
      throw new Error("thrown, not rejected");
    },
  };

  it.each([
    ["rejects", broken],
    ["throws", throwing],
    ["hangs", gatedStore(memoryStore()).store],
  ])("refuses closed when it %s", async (_, store) => {
    const refused = createLimiter({ store, storeTimeout: 5, onStoreError: "deny" }).reserve("a");
    await expect(refused).rejects.toEqual(unavailable);
    const error = await refused.catch((caught: GuardError) => caught);
    expect(error).toBeInstanceOf(GuardError);
    expect(JSON.stringify(error)).not.toMatch(/redis|secret|thrown/);
  });

  it.each([
    ["rejects", broken],
    ["throws", throwing],
    ["hangs", gatedStore(memoryStore()).store],
  ])("says so when settling %s", async (_, { settle }) => {
    const { reserve } = memoryStore();
    const limiter = createLimiter({ store: { reserve, settle }, storeTimeout: 5 });
    await expect(limiter.release(await limiter.reserve("a"))).rejects.toEqual(unavailable);
  });

  it("gives back what a late store charged after all", async () => {
    const inner = memoryStore();
    const gate = gatedStore(inner);
    const slow = createLimiter({ limit: 1, store: gate.store, storeTimeout: 5, onStoreError: "deny" });
    await expect(slow.reserve("a")).rejects.toEqual(unavailable);
    gate.open();
    await gate.idle();
    expect((await createLimiter({ limit: 1, store: inner }).reserve("a")).allowed).toBe(true);
  });

  it("leaves no rejection unhandled when the late store fails in the end", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listen);
    const gates = [gatedStore(broken), gatedStore({ ...memoryStore(), settle: broken.settle })];
    for (const gate of gates) {
      const limiter = createLimiter({ store: gate.store, storeTimeout: 5, onStoreError: "deny" });
      await expect(limiter.reserve("a")).rejects.toEqual(unavailable);
      gate.open();
      await gate.idle();
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});
