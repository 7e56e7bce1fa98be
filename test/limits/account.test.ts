import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAccounts } from "../../src/limits/account.js";
import { NONE } from "../../src/limits/slab.js";
import type { Charge, Quota } from "../../src/limits/store.js";
import { mostInAnyWindow, type Taken } from "../support/exact-log.js";

const windows = fc.oneof(
  fc.integer({ min: 1, max: 50 }),
  fc.integer({ min: 51, max: 100_000 }),
  fc.constantFrom(1000, 60_000, 3_600_000),
);
// Any moment as a start: what is aligned to the buckets must not depend on where the clock's zero is.
const starts = fc.integer({ min: 0, max: 4_000_000_000_000 });
const limits = fc.integer({ min: 1, max: 30 });

/** One subject's account, among those of another whose records lie between its own. */
function openAccount() {
  const kept = new Map<string, number>();
  const accounts = createAccounts((key, account) => kept.set(key, account));
  const account = (key = "subject"): number => kept.get(key) ?? NONE;
  return {
    account,
    isSpent: (now: number) => accounts.isSpent(account(), now),
    reserve(charges: readonly Charge[], now: number) {
      accounts.reserve(account("other"), "other", charges, now);
      return accounts.reserve(account(), "subject", charges, now);
    },
    settle: (made: ReturnType<typeof accounts.reserve>, costs: readonly number[], now: number) =>
      accounts.settle(account(made.key), made, costs, now),
  };
}

/** A client that asks at the given moments, and the exact log of what it got. */
function play(quota: Quota, moments: Iterable<{ now: number; trueTime?: number; cost?: number }>) {
  const log: Taken[] = [];
  const { reserve } = openAccount();
  for (const { now, trueTime = now, cost = 1 } of moments) {
    const answer = reserve([{ quota, cost }], now);
    if (answer.allowed) log.push({ at: trueTime, cost });
  }
  return { log };
}

const quotaOf = (limit: number, windowMs: number): Quota => ({
  name: "q",
  unit: "requests",
  limit,
  windowMs,
});

describe("no rolling window ever holds more than the limit", () => {
  it("for random schedules and costs", () => {
    const step = fc.record({
      wait: fc.double({ min: 0, max: 1.2, noNaN: true }),
      cost: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(
        windows,
        limits,
        starts,
        fc.array(step, { maxLength: 120 }),
        (windowMs, limit, start, steps) => {
          let now = start;
          const moments = steps.map(({ wait, cost }) => {
            now += Math.floor(wait ** 4 * windowMs);
            return { now, cost };
          });
          const { log } = play(quotaOf(limit, windowMs), moments);
          expect(mostInAnyWindow(log, windowMs)).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  // One request opens the window; the rest of the limit comes just before its end, and again just after it.
  it("for a burst anchored to the first request", () => {
    fc.assert(
      fc.property(windows, limits, starts, fc.integer({ min: -3, max: 3 }), (windowMs, limit, start, off) => {
        const burst = (now: number) =>
          Array.from({ length: limit + 1 }, () => ({ now: Math.max(start, now) }));
        const end = start + windowMs + off;
        const { log } = play(quotaOf(limit, windowMs), [
          { now: start },
          ...burst(end - 1),
          ...burst(end + 1),
        ]);
        expect(mostInAnyWindow(log, windowMs)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  // Bursts right before and right after the borders of windows and buckets, where fixed windows let twice through.
  it("for bursts aligned to the borders of the clock", () => {
    fc.assert(
      fc.property(windows, limits, starts, fc.constantFrom(1, 16, 17), (windowMs, limit, start, parts) => {
        const border = (n: number) => (Math.floor(start / windowMs) + n / parts) * windowMs;
        const moments = Array.from({ length: 3 * parts }, (_, n) => [
          Math.ceil(border(n)) - 1,
          Math.ceil(border(n)),
        ])
          .flat()
          .filter((now) => now >= 0)
          .flatMap((now) => Array.from({ length: limit + 1 }, () => ({ now })));
        const { log } = play(quotaOf(limit, windowMs), moments);
        expect(mostInAnyWindow(log, windowMs)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it("for a greedy client that retries all the time, who still gets nearly the whole limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 160, max: 1000 }), limits, starts, (windowMs, limit, start) => {
        const moments = Array.from({ length: 5 * windowMs }, (_, ms) => ({ now: start + ms }));
        const { log } = play(quotaOf(limit, windowMs), moments);
        expect(mostInAnyWindow(log, windowMs)).toBeLessThanOrEqual(limit);
        // Five windows, each released up to a sixteenth late, hold four full rounds.
        expect(log.length).toBeGreaterThanOrEqual(4 * limit);
      }),
      { numRuns: 30 },
    );
  });

  it("in true time, when the clock steps backwards", () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 400 }),
      back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 5000 })),
    });
    fc.assert(
      fc.property(limits, fc.array(step, { maxLength: 150 }), (limit, steps) => {
        let now = 1_000_000;
        let trueTime = 0;
        const moments = steps.map(({ wait, back }) => {
          now += wait - back;
          trueTime += wait;
          return { now, trueTime };
        });
        const { log } = play(quotaOf(limit, 1000), moments);
        expect(mostInAnyWindow(log, 1000)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe("retryAfterMs", () => {
  it("is honest and not a millisecond too late, in several quotas at once", () => {
    const quotas = fc.array(fc.record({ limit: limits, windowMs: windows }), { minLength: 1, maxLength: 4 });
    const waits = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 60 });
    fc.assert(
      fc.property(quotas, starts, waits, fc.nat(), fc.nat(5000), (shapes, start, steps, seed, back) => {
        const charges = shapes.map((shape, i) => ({
          quota: { ...quotaOf(shape.limit, shape.windowMs), name: `q${i}` },
          cost: 1 + (seed % shape.limit),
        }));
        const { reserve } = openAccount();
        let now = start + 5000;
        for (const wait of steps) {
          now += wait;
          reserve(charges, now);
        }
        now -= back;
        const { retryAfterMs } = reserve(charges, now);
        fc.pre(retryAfterMs > 0);
        expect(Number.isInteger(retryAfterMs)).toBe(true);
        expect(reserve(charges, now + retryAfterMs - 1).allowed).toBe(false);
        expect(reserve(charges, now + retryAfterMs).allowed).toBe(true);
      }),
    );
  });

  it("holds for dollars, of which a call costs thousandths", () => {
    const cost = fc.double({ min: 0.0001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(cost, { minLength: 1, maxLength: 60 }), (costs) => {
        const quota: Quota = { ...quotaOf(2, 1000), unit: "usd" };
        const { reserve } = openAccount();
        let now = 0;
        for (const each of costs) {
          now += 30;
          const { allowed, retryAfterMs } = reserve([{ quota, cost: each }], now);
          if (allowed) continue;
          expect(reserve([{ quota, cost: each }], now + retryAfterMs - 1).allowed).toBe(false);
          now += retryAfterMs;
          expect(reserve([{ quota, cost: each }], now).allowed).toBe(true);
        }
      }),
    );
  });
});

describe("an account", () => {
  it("is gone when everything was given back, or counts no more", () => {
    const charges = [{ quota: quotaOf(1, 1000), cost: 1 }];
    const { reserve, settle, account } = openAccount();
    const made = reserve(charges, 5);
    expect(account()).not.toBe(NONE);
    settle(made, [0], 800);
    expect(account()).toBe(NONE);
    reserve(charges, 900);
    reserve([{ ...charges[0]!, cost: 0 }], 5000);
    expect(account()).toBe(NONE);
  });

  it("gives back into the bucket that was charged when the clock had stepped back", () => {
    const quota = quotaOf(5, 1600);
    const charges = [{ quota, cost: 1 }];
    const { reserve, settle } = openAccount();
    reserve(charges, 10_000);
    const second = reserve(charges, 4_000);
    expect(second.at).toBe(10_000);
    settle(second, [0], 4_100);
    const [state] = reserve([{ quota, cost: 0 }], 11_000).states;
    expect(state).toMatchObject({ remaining: 4, resetMs: 700 });
  });

  it("is spent when a sixteenth of a quota is left, or less, until that counts no more", () => {
    const quota = { ...quotaOf(160, 1600), unit: "tokens" } as const;
    const other = { ...quotaOf(5, 160_000), name: "other" };
    const { reserve, isSpent } = openAccount();
    expect(isSpent(0)).toBe(false);
    reserve(
      [
        { quota, cost: 149 },
        { quota: other, cost: 1 },
      ],
      0,
    );
    expect(isSpent(0)).toBe(false);
    reserve([{ quota, cost: 1000 }], 0);
    expect(isSpent(0)).toBe(false);
    reserve([{ quota, cost: 1 }], 50);
    reserve([{ quota: other, cost: 0 }], 60);
    expect(isSpent(1699)).toBe(true);
    expect(isSpent(1700)).toBe(false);
  });

  it("is spent when it is blocked: when anything is held of a quota of which nothing is allowed", () => {
    const block = { quota: quotaOf(0, 60_000), cost: 0 };
    const { reserve, settle, isSpent } = openAccount();
    const made = reserve([block, { quota: { ...quotaOf(10, 60_000), name: "other" }, cost: 1 }], 0);
    expect(isSpent(0)).toBe(false);
    settle(made, [1, 1], 0);
    expect(isSpent(60_000)).toBe(true);
  });
});
