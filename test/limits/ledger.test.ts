import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createLimiter, type Limiter } from "../../src/limits/limiter.js";
import { memoryStore } from "../../src/limits/memory-store.js";
import type { Reservation, Store } from "../../src/limits/store.js";

vi.mock("../../src/limits/memory-store.js", { spy: true });

const unavailable = expect.objectContaining({ code: "STORE_UNAVAILABLE", status: 503 });
const down: Store = {
  reserve: () => Promise.reject(new Error("down")),
  settle: () => Promise.reject(new Error("down")),
};
const passed = async (limiter: Limiter, most = 50): Promise<number> => {
  let count = 0;
  while (count < most && (await limiter.reserve("a")).allowed) count++;
  return count;
};

describe("while the store is down", () => {
  it("requests are counted here, at the share of the limit that was set", async () => {
    expect(await passed(createLimiter({ limit: 20, store: down }))).toBe(20);
    expect(await passed(createLimiter({ limit: 20, store: down, localShare: 0.3 }))).toBe(6);
    expect(await passed(createLimiter({ limit: 20, store: down, localShare: 0.01 }))).toBe(0);
  });

  it("what counts here was made before, so that no decision waits for that", async () => {
    vi.mocked(memoryStore).mockClear();
    const limiter = createLimiter({ limit: 20, store: down });
    expect(memoryStore).toHaveBeenCalledTimes(1);
    await limiter.reserve("a");
    expect(memoryStore).toHaveBeenCalledTimes(1);
  });

  it("calls at the same time are counted here, and end", async () => {
    const limiter = createLimiter({ quotas: [{ unit: "streams", limit: 2 }], store: down });
    const made = await limiter.reserve("a");
    expect(await passed(limiter)).toBe(1);
    await limiter.settle(made, {});
    expect(await passed(limiter)).toBe(1);
  });

  it.each(["tokens", "usd"] as const)("%s are refused", async (unit) => {
    const limiter = createLimiter({ quotas: [{ unit, limit: 100, window: "1d" }], store: down });
    await expect(limiter.reserve("a")).rejects.toEqual(unavailable);
  });

  it("each quota does as it was told, and the one that refuses decides", async () => {
    const requests = { unit: "requests", limit: 3, window: "1h" } as const;
    const tokens = { unit: "tokens", limit: 10, window: "1d" } as const;
    const open = [requests, { ...tokens, onStoreError: "allow" }] as const;
    expect(await passed(createLimiter({ quotas: open, store: down }))).toBe(3);
    const counting = [requests, { ...tokens, onStoreError: "local" }] as const;
    const limiter = createLimiter({ quotas: counting, store: down });
    expect((await limiter.reserve("a", { tokens: 9 })).allowed).toBe(true);
    expect((await limiter.reserve("a", { tokens: 2 })).violated).toEqual(["tokens-1d"]);
    const general = createLimiter({ quotas: [requests, tokens], store: down, onStoreError: "allow" });
    expect(await passed(general, 10)).toBe(10);
    await expect(createLimiter({ store: down, onStoreError: "deny" }).reserve("a")).rejects.toEqual(
      unavailable,
    );
  });

  it("what was counted here is settled here, and the store has the word once it is back", async () => {
    const inner = memoryStore();
    let isUp = false;
    const store: Store = {
      reserve: (key, charges) => (isUp ? inner : down).reserve(key, charges),
      settle: (reservation, costs) => (isUp ? inner : down).settle(reservation, costs),
    };
    const limiter = createLimiter({ limit: 2, store, denyCache: false });
    const made = await limiter.reserve("a");
    isUp = true;
    expect((await limiter.reserve("a")).states[0]?.remaining).toBe(1);
    await limiter.release(made);
    expect(await passed(limiter)).toBe(1);
  });

  it("a status can't be had", async () => {
    await expect(createLimiter({ store: down }).status("a")).rejects.toEqual(unavailable);
  });
});

describe("several subjects at once", () => {
  const limit = ({ subject }: { subject: string }) => (subject.startsWith("ip:") ? 3 : 2);
  const remaining = async (limiter: Limiter, subject: string) =>
    (await limiter.status(subject)).limits[0]?.remaining;

  it("are charged each, and the answer is that of the one with the least left", async () => {
    const limiter = createLimiter({ limit });
    const made = await limiter.reserve(["user:1", "ip:1"]);
    expect(made.states.map((state) => state.remaining)).toEqual([1]);
    expect(await remaining(limiter, "user:1")).toBe(1);
    expect(await remaining(limiter, "ip:1")).toBe(2);
    await limiter.release(made);
    expect(await remaining(limiter, "user:1")).toBe(2);
    expect(await remaining(limiter, "ip:1")).toBe(3);
  });

  it.each([
    ["user:1", "ip:1"],
    ["ip:1", "user:1"],
  ])("are charged none when one of %s and %s has nothing left", async (...subjects) => {
    const limiter = createLimiter({ limit });
    await limiter.reserve("user:1");
    await limiter.reserve("user:1");
    expect(await limiter.reserve(subjects)).toMatchObject({ allowed: false, violated: ["default"] });
    expect(await remaining(limiter, "ip:1")).toBe(3);
  });

  it("are charged none when one of them can't be asked about", async () => {
    const limiter = createLimiter({
      limit: ({ subject }) => {
        if (subject === "bad") throw new Error("no such plan");
        return 2;
      },
    });
    await expect(limiter.reserve(["good", "bad"])).rejects.toThrow("no such plan");
    expect(await remaining(limiter, "good")).toBe(2);
  });

  it("wait for the last of them", async () => {
    let now = 0;
    const limiter = createLimiter({ limit: 1, window: "16m", store: memoryStore({ now: () => now }) });
    await limiter.reserve("a");
    now += 5 * 60_000;
    await limiter.reserve("b");
    const { retryAfterMs } = await limiter.reserve(["a", "b"]);
    now += retryAfterMs - 1;
    expect((await limiter.reserve(["a", "b"])).allowed).toBe(false);
    now += 1;
    expect((await limiter.reserve(["a", "b"])).allowed).toBe(true);
  });

  it("count once when they are the same", async () => {
    const limiter = createLimiter({ limit: 5 });
    await limiter.reserve(["a", "a"]);
    expect(await remaining(limiter, "a")).toBe(4);
  });
});

describe("money", () => {
  it("is never over the limit by more than the overruns, however calls interleave", async () => {
    const call = fc.record({ reserved: fc.nat(40), really: fc.nat(60), turns: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 60 }), async (calls) => {
        const quotas = [{ unit: "tokens", limit: 200, window: "1h" }] as const;
        const limiter = createLimiter({ quotas, store: memoryStore({ now: () => 0 }) });
        let spent = 0;
        let overrun = 0;
        const work = async ({ reserved, really, turns }: (typeof calls)[number]) => {
          const made: Reservation = await limiter.reserve("a", { tokens: reserved });
          if (!made.allowed) return;
          for (let i = 0; i < turns; i++) await Promise.resolve();
          await limiter.settle(made, { tokens: really });
          spent += really;
          overrun += Math.max(0, really - reserved);
        };
        // Twelve workers, each with one call at a time.
        const queue = [...calls];
        const worker = async () => {
          for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
        };
        await Promise.all(Array.from({ length: 12 }, worker));
        expect(spent).toBeLessThanOrEqual(200 + overrun);
        const left = (await limiter.status("a")).limits[0]?.remaining;
        expect(left).toBe(Math.max(0, 200 - spent));
      }),
    );
  });
});
