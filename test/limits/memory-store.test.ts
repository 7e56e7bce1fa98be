import { describe, expect, it } from "vitest";
import { memoryStore } from "../../src/limits/memory-store.js";
import type { Quota } from "../../src/limits/store.js";
import { storeContract } from "../contracts/store.js";

storeContract("memoryStore", async () => {
  let now = 1_000_000;
  return {
    store: memoryStore({ now: () => now }),
    advance: (ms) => {
      now += ms;
    },
  };
});

const quota: Quota = { name: "default", unit: "requests", limit: 2, windowMs: 60_000 };
const charges = [{ quota, cost: 1 }];

describe("memoryStore", () => {
  it("keeps a spent quota through a flood of other subjects", async () => {
    const store = memoryStore({ maxEntries: 10 });
    const made = await store.reserve("spent", charges);
    await store.reserve("spent", charges);
    await store.settle(made, [2]);
    for (let i = 0; i < 1000; i++) await store.reserve(`flood-${i}`, charges);
    expect((await store.reserve("spent", charges)).allowed).toBe(false);
  });

  it("keeps a blocked subject through such a flood", async () => {
    const store = memoryStore({ maxEntries: 10 });
    const block = [{ quota: { ...quota, name: "blocked", limit: 0 }, cost: 0 }];
    await store.settle(await store.reserve("blocked", block), [1]);
    for (let i = 0; i < 1000; i++) await store.reserve(`flood-${i}`, charges);
    expect((await store.reserve("blocked", block)).allowed).toBe(false);
  });

  it("forgets what its documentation says: who was seen before more than maxEntries others", async () => {
    const store = memoryStore({ maxEntries: 3 });
    for (const key of ["forgotten", "kept", "a"]) await store.reserve(key, charges);
    expect((await store.reserve("kept", charges)).states[0]?.remaining).toBe(0);
    for (const key of ["b", "c"]) await store.reserve(key, charges);
    expect((await store.reserve("forgotten", charges)).states[0]?.remaining).toBe(1);
  });

  it("forgets a spent subject when more than maxEntries others were spent after it", async () => {
    const store = memoryStore({ maxEntries: 2 });
    for (const key of ["a", "b", "c", "d", "e"]) {
      for (let i = 0; i < 2; i++) await store.reserve(key, charges);
    }
    expect((await store.reserve("b", charges)).allowed).toBe(false);
    expect((await store.reserve("a", charges)).allowed).toBe(true);
  });

  it("keeps no spent subject longer than its window", async () => {
    let now = 0;
    const store = memoryStore({ maxEntries: 1, now: () => now });
    const month = [{ quota: { ...quota, name: "month", windowMs: 30 * 86_400_000 }, cost: 1 }];
    await store.reserve("a", [{ quota, cost: 2 }, ...month]);
    now += 64_000;
    await store.reserve("b", charges);
    expect((await store.reserve("a", month)).states[0]?.remaining).toBe(1);
  });

  it("frees a spent subject when its window is over", async () => {
    let now = 0;
    const store = memoryStore({ now: () => now });
    for (let i = 0; i < 3; i++) await store.reserve("a", charges);
    now += 64_000;
    expect((await store.reserve("a", charges)).states[0]?.remaining).toBe(1);
  });

  it("has a clock of its own that is not the system's time", async () => {
    const { at } = await memoryStore().reserve("a", charges);
    expect(Number.isInteger(at)).toBe(true);
    expect(at).toBeLessThanOrEqual(performance.now());
  });

  it("holds a window of 30 days", async () => {
    let now = 0;
    const store = memoryStore({ now: () => now });
    const month = [{ quota: { ...quota, windowMs: 30 * 86_400_000 }, cost: 2 }];
    await store.reserve("a", month);
    now += 30 * 86_400_000;
    expect((await store.reserve("a", month)).allowed).toBe(false);
    now += 2 * 86_400_000;
    expect((await store.reserve("a", month)).allowed).toBe(true);
  });

  it.each([
    [{ maxEntries: 0 }, 'memoryStore: "maxEntries" must be a positive integer'],
    [{ now: 5 }, 'memoryStore: "now" must be a function'],
    [{ max: 5 }, 'memoryStore: unknown option "max"'],
  ])("refuses %j", (options, message) => {
    // @ts-expect-error: bad options are the point
    expect(() => memoryStore(options)).toThrow(new TypeError(message));
  });
});
