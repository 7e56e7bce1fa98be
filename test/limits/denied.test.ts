import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLimiter } from "../../src/limits/limiter.js";
import type { LimiterOptions } from "../../src/limits/limiter-options.js";
import { memoryStore } from "../../src/limits/memory-store.js";
import type { Store } from "../../src/limits/store.js";
import { spyStore } from "../support/stores.js";

let clock = 0;
beforeEach(() => {
  clock = 0;
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (ms: number) => {
  clock += ms;
  vi.advanceTimersByTime(ms);
};

/** A limiter whose store notes what it is asked, as one on another machine would be. */
function watched(options: LimiterOptions, inner = memoryStore({ now: () => clock })) {
  const { reserve, settle } = inner;
  const spy = spyStore({ reserve, settle } satisfies Store);
  return { limiter: createLimiter({ ...options, store: spy.store }), asked: spy.keys };
}

describe("a caller that is known to be over its limit", () => {
  it("is refused without asking the store, with the time that is left", async () => {
    const { limiter, asked } = watched({ limit: 1, window: "1h" });
    await limiter.reserve("a");
    const first = await limiter.reserve("a");
    pass(2000);
    const again = await limiter.reserve("a");
    expect(asked).toHaveLength(2);
    expect(again).toEqual({ ...first, retryAfterMs: first.retryAfterMs - 2000 });
  });

  it("is let in at its retry time, and not a moment later", async () => {
    const { limiter } = watched({ limit: 1, window: "1s" });
    await limiter.reserve("a");
    const { retryAfterMs } = await limiter.reserve("a");
    pass(retryAfterMs - 1);
    expect((await limiter.reserve("a")).allowed).toBe(false);
    pass(1);
    expect((await limiter.reserve("a")).allowed).toBe(true);
  });

  it("is let in as soon as something is given back here", async () => {
    const { limiter } = watched({ limit: 1 });
    const first = await limiter.reserve("a");
    await limiter.reserve("a");
    await limiter.release(first);
    expect((await limiter.reserve("a")).allowed).toBe(true);
  });

  it("is let in after a moment when something was given back elsewhere", async () => {
    const store = memoryStore({ now: () => clock });
    const elsewhere = createLimiter({ limit: 1, store });
    const { limiter } = watched({ limit: 1 }, store);
    const first = await elsewhere.reserve("a");
    await limiter.reserve("a");
    await elsewhere.release(first);
    expect((await limiter.reserve("a")).allowed).toBe(false);
    pass(5000);
    expect((await limiter.reserve("a")).allowed).toBe(true);
  });

  it("is asked about anew when its limit was raised, and when it wants less", async () => {
    let limit = 100;
    const quotas = [{ unit: "tokens", limit: () => limit, window: "1h" }] as const;
    const { limiter, asked } = watched({ quotas });
    await limiter.reserve("a", { tokens: 60 });
    await limiter.reserve("a", { tokens: 60 });
    await limiter.reserve("a", { tokens: 70 });
    expect(asked).toHaveLength(2);
    expect((await limiter.reserve("a", { tokens: 40 })).allowed).toBe(true);
    await limiter.reserve("a", { tokens: 50 });
    limit = 200;
    expect((await limiter.reserve("a", { tokens: 50 })).allowed).toBe(true);
  });

  it("is always asked about when it waits for a stream to end", async () => {
    const { limiter, asked } = watched({ quotas: [{ unit: "streams", limit: 1 }] });
    await limiter.reserve("a");
    for (let i = 0; i < 3; i++) expect((await limiter.reserve("a")).allowed).toBe(false);
    expect(asked).toHaveLength(4);
  });

  it("is always asked about with `denyCache: false`, or in the memory of this process", async () => {
    const off = watched({ limit: 1, denyCache: false });
    for (let i = 0; i < 4; i++) await off.limiter.reserve("a");
    expect(off.asked).toHaveLength(4);
  });

  it("costs nobody else anything", async () => {
    const { limiter } = watched({ limit: 1 });
    for (let i = 0; i < 3; i++) await limiter.reserve("a");
    expect((await limiter.reserve("b")).allowed).toBe(true);
  });
});
