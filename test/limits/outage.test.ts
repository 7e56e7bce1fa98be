import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryStore } from "../../src/limits/memory-store.js";
import { FAILURES, PAUSE_MS, watchStore } from "../../src/limits/outage.js";
import type { Charge, Quota, Store } from "../../src/limits/store.js";
import type { Notice } from "../../src/types.js";
import { gatedStore } from "../support/stores.js";

const quota: Quota = { name: "default", unit: "requests", limit: 20, windowMs: 3_600_000 };
const one: readonly Charge[] = [{ quota, cost: 1 }];

/** A store that works, fails or hangs, as the test says, and counts how often it is asked. */
function moodyStore() {
  const { reserve, settle } = memoryStore();
  const state = { mood: "works" as "works" | "fails" | "hangs", asked: 0 };
  const answer = async <T>(work: () => Promise<T>): Promise<T> => {
    state.asked += 1;
    if (state.mood === "fails") throw new Error("down");
    if (state.mood === "hangs") return new Promise(() => {});
    return work();
  };
  const store: Store = {
    reserve: (key, charges) => answer(() => reserve(key, charges)),
    settle: (reservation, costs) => answer(() => settle(reservation, costs)),
  };
  return { store, state };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const inBackground = () => vi.advanceTimersByTimeAsync(0);

describe("watchStore", () => {
  async function broken() {
    const { store, state } = moodyStore();
    const watched = watchStore(store, 100);
    const notices: Notice[] = [];
    const ask = () =>
      watched
        .reserve("a", one, (notice) => notices.push(notice))
        .then(
          () => "answered",
          () => "failed",
        );
    state.mood = "fails";
    for (let i = 0; i < FAILURES; i++) await ask();
    return { state, watched, notices, ask };
  }

  it("leaves a store alone that failed several times in a row, and says so once", async () => {
    const { state, notices, ask } = await broken();
    expect(state.asked).toBe(FAILURES);
    expect(notices).toEqual([{ type: "store", state: "down" }]);
    for (let i = 0; i < 100; i++) expect(await ask()).toBe("failed");
    expect(state.asked).toBe(FAILURES);
  });

  it("does not count failures that are not in a row", async () => {
    const { store, state } = moodyStore();
    const watched = watchStore(store, 100);
    for (let i = 0; i < 4 * FAILURES; i++) {
      state.mood = i % FAILURES === 0 ? "works" : "fails";
      await watched.reserve("a", one).catch(() => {});
    }
    expect(state.asked).toBe(4 * FAILURES);
  });

  it("settles nothing meanwhile, and does not wait for it", async () => {
    const { state, watched } = await broken();
    const made = { allowed: true, key: "a", charges: one, states: [], retryAfterMs: 0, at: 0 };
    await expect(watched.settle(made, [0])).rejects.toThrow("left alone");
    expect(state.asked).toBe(FAILURES);
  });

  it("asks again by one call, which does not wait and is charged nothing, and comes back when it answers", async () => {
    const { state, notices, ask } = await broken();
    state.mood = "works";
    vi.advanceTimersByTime(PAUSE_MS / 2 - 1);
    await ask();
    expect(state.asked).toBe(FAILURES);
    vi.advanceTimersByTime(PAUSE_MS / 2 + 1);
    const many = await Promise.all(Array.from({ length: 50 }, ask));
    expect(new Set(many)).toEqual(new Set(["failed"]));
    await inBackground();
    expect(state.asked).toBe(FAILURES + 1);
    expect(notices.at(-1)).toEqual({ type: "store", state: "up" });
    expect(await ask()).toBe("answered");
  });

  it("rests again when it fails still, without another word", async () => {
    const { state, notices, ask } = await broken();
    for (let i = 1; i <= 3; i++) {
      vi.advanceTimersByTime(PAUSE_MS);
      await ask();
      await inBackground();
      await ask();
      expect(state.asked).toBe(FAILURES + i);
    }
    expect(notices).toHaveLength(1);
  });

  it("waits for a hanging store no longer than the deadline, and then not at all", async () => {
    const { state, ask } = await broken();
    state.mood = "hangs";
    vi.advanceTimersByTime(PAUSE_MS);
    await ask();
    await ask();
    expect(state.asked).toBe(FAILURES + 1);
    await vi.advanceTimersByTimeAsync(100 + PAUSE_MS);
    state.mood = "works";
    await ask();
    await inBackground();
    expect(await ask()).toBe("answered");
  });

  it("does not come back at the same moment in every process", async () => {
    const times = new Set<number>();
    for (let i = 0; i < 20; i++) {
      const { state, ask } = await broken();
      let waited = 0;
      while (state.asked === FAILURES) {
        vi.advanceTimersByTime(10);
        waited += 10;
        await ask();
      }
      times.add(waited);
      expect(waited).toBeLessThanOrEqual(PAUSE_MS);
      expect(waited).toBeGreaterThanOrEqual(PAUSE_MS / 2);
    }
    expect(times.size).toBeGreaterThan(3);
  });

  it("keeps no timer", async () => {
    await broken();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives back what a late store charged after all", async () => {
    const inner = memoryStore();
    const gate = gatedStore(inner);
    const asked = watchStore(gate.store, 100).reserve("a", one);
    const refused = expect(asked).rejects.toThrow("no answer");
    await vi.advanceTimersByTimeAsync(200);
    await refused;
    gate.open();
    await gate.idle();
    const { states } = await inner.reserve("a", [{ quota, cost: 0 }]);
    expect(states[0]?.remaining).toBe(20);
  });

  it("never leaves a store in this process's memory alone", async () => {
    const { store, state } = moodyStore();
    const watched = watchStore({ ...store, local: true }, 100);
    state.mood = "fails";
    for (let i = 0; i < FAILURES + 3; i++) await watched.reserve("a", one).catch(() => {});
    expect(state.asked).toBe(FAILURES + 3);
  });

  const right = { allowed: true, key: "a", charges: one, states: [{ quota, remaining: 1, resetMs: 5 }] };
  it.each([
    undefined,
    null,
    "OK",
    {},
    { allowed: true },
    { ...right, retryAfterMs: 0, allowed: "no" },
    { ...right, retryAfterMs: 0, states: [] },
    { ...right, retryAfterMs: 0, charges: [] },
    { ...right, retryAfterMs: 0, states: [undefined] },
    { ...right, retryAfterMs: 0, states: [{ quota, remaining: Number.NaN, resetMs: 5 }] },
    { ...right, retryAfterMs: Number.NaN },
  ])("takes %j for no answer, and never for a yes", async (answer) => {
    for (const local of [true, false]) {
      const store = { reserve: async () => answer as never, settle: async () => {}, local };
      await expect(watchStore(store, 100).reserve("a", one)).rejects.toThrow(
        "the store answered something else than a reservation",
      );
    }
  });
});
