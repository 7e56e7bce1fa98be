import { RateLimiterMemory, RateLimiterUnion } from "rate-limiter-flexible";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fromRateLimiterFlexible } from "../../src/limits/from-rate-limiter-flexible.js";
import type { Quota } from "../../src/limits/store.js";

const quota: Quota = { name: "tokens", unit: "tokens", limit: 10, windowMs: 60_000 };
const of = (cost: number) => [{ quota, cost }];

describe("fromRateLimiterFlexible", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const limiter = (more: object = {}) => new RateLimiterMemory({ points: 10, duration: 60, ...more });
  const left = async (store: ReturnType<typeof fromRateLimiterFlexible>) =>
    (await store.reserve("a", of(0))).states[0]?.remaining;

  it("allows costs up to the limit, and refuses until the window ends", async () => {
    const store = fromRateLimiterFlexible(limiter());
    expect(await store.reserve("a", of(7))).toMatchObject({ allowed: true, states: [{ remaining: 3 }] });
    const refused = await store.reserve("a", of(4));
    expect(refused).toMatchObject({ allowed: false, key: "a", charges: of(4), retryAfterMs: 60_000 });
    vi.advanceTimersByTime(60_000);
    expect((await store.reserve("a", of(10))).allowed).toBe(true);
  });

  it("says that a cost above the limit can never succeed, and does not count it", async () => {
    const store = fromRateLimiterFlexible(limiter());
    const refused = await store.reserve("a", of(11));
    expect(refused).toMatchObject({ allowed: false, retryAfterMs: Number.POSITIVE_INFINITY });
    expect(await left(store)).toBe(10);
  });

  it("settles refunds and overruns", async () => {
    const store = fromRateLimiterFlexible(limiter());
    const made = await store.reserve("a", of(4));
    await store.settle(made, [1]);
    expect(await left(store)).toBe(9);
    await store.settle(await store.reserve("a", of(1)), [5]);
    expect(await left(store)).toBe(4);
  });

  it("drops a refund that could fall into the next window", async () => {
    const store = fromRateLimiterFlexible(limiter());
    const made = await store.reserve("a", of(4));
    vi.advanceTimersByTime(59_001);
    await store.settle(made, [0]);
    expect(await left(store)).toBe(6);
  });

  it("passes an error of its store on, which is no refusal", async () => {
    const broken = Object.assign(limiter(), { consume: () => Promise.reject(new Error("no connection")) });
    await expect(fromRateLimiterFlexible(broken).reserve("a", of(1))).rejects.toThrow("no connection");
  });

  it.each([
    ["another limit", { ...quota, limit: 11 }, 1, "its limit is 10"],
    ["another window", { ...quota, windowMs: 1000 }, 1, "its window is 60000 ms"],
    ["dollars and cents", { ...quota, unit: "usd" }, 0.5, "whole numbers only"],
  ] as const)("rejects %s", async (_, other, cost, message) => {
    const store = fromRateLimiterFlexible(limiter());
    await expect(store.reserve("a", [{ quota: other, cost }])).rejects.toThrow(message);
    expect(await left(store)).toBe(10);
  });

  it.each([
    [() => new RateLimiterUnion(limiter()), '"limiter" must be a single limiter'],
    [() => undefined, '"limiter" must be a single limiter'],
    [() => limiter({ points: 1.5 }), '"limiter" must be a single limiter'],
    [() => limiter({ duration: 0 }), '"duration" must be above 0'],
    [() => limiter({ execEvenly: true }), '"execEvenly" must be off'],
  ])("refuses %s", (make, message) => {
    // @ts-expect-error: what is no limiter is the point
    expect(() => fromRateLimiterFlexible(make())).toThrow(message);
  });
});
