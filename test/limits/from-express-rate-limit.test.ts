import { MemoryStore } from "express-rate-limit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type ExpressRateLimitStore,
  fromExpressRateLimitStore,
} from "../../src/limits/from-express-rate-limit.js";
import type { Quota } from "../../src/limits/store.js";

const quota: Quota = { name: "default", unit: "requests", limit: 2, windowMs: 60_000 };
const charges = [{ quota, cost: 1 }];
const peek = [{ quota, cost: 0 }];

describe("fromExpressRateLimitStore, with the MemoryStore of express-rate-limit", () => {
  let theirs: MemoryStore;
  const adapted = () => fromExpressRateLimitStore(theirs, { window: "1m" });
  beforeEach(() => {
    vi.useFakeTimers();
    theirs = new MemoryStore();
  });
  afterEach(() => {
    theirs.shutdown();
    vi.useRealTimers();
  });

  it("allows up to the limit, says what is left, and refuses until the window ends", async () => {
    const store = adapted();
    const made = [];
    for (let i = 0; i < 3; i++) made.push(await store.reserve("a", charges));
    expect(made.map(({ allowed }) => allowed)).toEqual([true, true, false]);
    expect(made.map(({ states }) => states[0]?.remaining)).toEqual([1, 0, 0]);
    expect(made[2]).toMatchObject({ key: "a", charges, retryAfterMs: 60_000 });
    vi.advanceTimersByTime(60_000);
    expect((await store.reserve("a", charges)).allowed).toBe(true);
  });

  it("counts for the window that it was given", async () => {
    const store = fromExpressRateLimitStore(theirs, { window: "2h" });
    const twoHours = [{ quota: { ...quota, windowMs: 7_200_000 }, cost: 1 }];
    expect((await store.reserve("a", twoHours)).states[0]?.resetMs).toBe(7_200_000);
  });

  it("tells without counting when nothing is asked for", async () => {
    const store = adapted();
    expect(await store.reserve("a", peek)).toMatchObject({
      allowed: true,
      states: [{ remaining: 2, resetMs: 0 }],
    });
    await store.reserve("a", charges);
    expect((await store.reserve("a", peek)).states[0]?.remaining).toBe(1);
  });

  it("gives back while the window lasts, and drops what could fall into the next", async () => {
    const store = adapted();
    const first = await store.reserve("a", charges);
    const second = await store.reserve("a", charges);
    await store.settle(first, [0]);
    await store.settle(second, [1]);
    expect((await store.reserve("a", peek)).states[0]?.remaining).toBe(1);
    vi.advanceTimersByTime(59_001);
    await store.settle(second, [0]);
    expect((await store.reserve("a", peek)).states[0]?.remaining).toBe(1);
  });

  it.each([
    ["another window", [{ quota: { ...quota, windowMs: 1000 }, cost: 1 }], "its window is 60000 ms"],
    ["several quotas", [...charges, { quota: { ...quota, name: "b" }, cost: 1 }], "one quota at a time"],
    ["no quota", [], "one quota at a time"],
    ["another cost", [{ quota: { ...quota, unit: "tokens", limit: 100 }, cost: 50 }], "by ones only"],
    ["a fraction", [{ quota: { ...quota, unit: "usd" }, cost: 0.5 }], "whole numbers only"],
  ] as const)("rejects %s", async (_, asked, message) => {
    const refused = adapted().reserve("a", asked);
    await expect(refused).rejects.toThrow(TypeError);
    await expect(refused).rejects.toThrow(`fromExpressRateLimitStore: `);
    await expect(refused).rejects.toThrow(message);
    expect((await adapted().reserve("a", peek)).states[0]?.remaining).toBe(2);
  });

  it("rejects to settle to more than one", async () => {
    const store = adapted();
    const made = await store.reserve("a", charges);
    await expect(store.settle(made, [2])).rejects.toThrow("by ones only");
    const nothing = await store.reserve("a", peek);
    await expect(store.settle(nothing, [1])).rejects.toThrow("can't charge more");
    await expect(store.settle(made, [])).rejects.toThrow(TypeError);
  });
});

describe("fromExpressRateLimitStore, with a store that is less", () => {
  const counting = (more: object = {}): ExpressRateLimitStore => {
    let totalHits = 0;
    return {
      increment: () => ({ totalHits: ++totalHits, resetTime: undefined }),
      decrement: () => {},
      ...more,
    };
  };

  it("supposes a whole window when the store does not tell its end", async () => {
    const store = fromExpressRateLimitStore(counting(), { window: 60_000 });
    for (let i = 0; i < 2; i++) await store.reserve("a", charges);
    expect(await store.reserve("a", charges)).toMatchObject({ allowed: false, retryAfterMs: 60_000 });
  });

  it("rejects a cost of nothing when the store has no get", async () => {
    const refused = fromExpressRateLimitStore(counting(), { window: "1m" }).reserve("a", peek);
    await expect(refused).rejects.toThrow("it has no get");
  });

  it("rejects while init fails, and tries it again", async () => {
    const init = vi.fn().mockRejectedValueOnce(new Error("no connection"));
    const store = fromExpressRateLimitStore(counting({ init }), { window: "1m" });
    await expect(store.reserve("a", charges)).rejects.toThrow("no connection");
    await store.reserve("a", charges);
    await store.reserve("a", charges);
    expect(init.mock.calls).toEqual([[{ windowMs: 60_000 }], [{ windowMs: 60_000 }]]);
  });

  it.each([undefined, {}, { increment: () => {} }])("refuses %j as a store", (store) => {
    // @ts-expect-error: bad stores are the point
    expect(() => fromExpressRateLimitStore(store, { window: "1m" })).toThrow('"store" must have');
  });

  it("refuses to go without a window", () => {
    // @ts-expect-error: the missing option is the point
    expect(() => fromExpressRateLimitStore(counting())).toThrow(
      'fromExpressRateLimitStore: "window" must be',
    );
  });
});
