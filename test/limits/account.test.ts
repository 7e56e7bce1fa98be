import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Account, EMPTY, reserve, settle } from "../../src/limits/account.js";
import type { Quota } from "../../src/types.js";
import { mostInAnyWindow, type Taken } from "../support/exact-log.js";

const windows = fc.oneof(
  fc.integer({ min: 1, max: 50 }),
  fc.integer({ min: 51, max: 100_000 }),
  fc.constantFrom(1000, 60_000, 3_600_000),
);
// Any moment as a start: what is aligned to the buckets must not depend on where the clock's zero is.
const starts = fc.integer({ min: 0, max: 4_000_000_000_000 });
const limits = fc.integer({ min: 1, max: 30 });

/** A client that asks at the given moments, and the exact log of what it got. */
function play(quota: Quota, moments: Iterable<{ now: number; trueTime?: number; cost?: number }>) {
  const log: Taken[] = [];
  let account: Account = EMPTY;
  for (const { now, trueTime = now, cost = 1 } of moments) {
    const answer = reserve(account, [{ quota, cost }], now);
    account = answer.account;
    if (answer.allowed) log.push({ at: trueTime, cost });
  }
  return { log, account };
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
        let account: Account = EMPTY;
        let now = start + 5000;
        for (const wait of steps) {
          now += wait;
          account = reserve(account, charges, now).account;
        }
        now -= back;
        const { retryAfterMs } = reserve(account, charges, now);
        fc.pre(retryAfterMs > 0);
        expect(Number.isInteger(retryAfterMs)).toBe(true);
        expect(reserve(account, charges, now + retryAfterMs).allowed).toBe(true);
        expect(reserve(account, charges, now + retryAfterMs - 1).allowed).toBe(false);
      }),
    );
  });

  it("holds for fractions, whose sums depend on their order", () => {
    const cost = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(cost, { minLength: 1, maxLength: 60 }), (costs) => {
        const quota = quotaOf(2, 1000);
        let now = 0;
        let account: Account = EMPTY;
        for (const each of costs) {
          const charges = [{ quota, cost: each }];
          now += 30;
          const answer = reserve(account, charges, now);
          account = answer.account;
          if (!answer.allowed)
            expect(reserve(account, charges, now + answer.retryAfterMs).allowed).toBe(true);
        }
      }),
    );
  });
});

describe("an account", () => {
  it("stays small however much is charged and however often its quotas change", () => {
    let account: Account = EMPTY;
    for (let now = 0; now < 100_000; now += 3) {
      const quota = { ...quotaOf(1e9, 1000), name: `q${Math.floor(now / 1000)}` };
      account = reserve(account, [{ quota, cost: 1 }], now).account;
    }
    expect(account.rings.length).toBeLessThanOrEqual(3);
    for (const { buckets } of account.rings) expect(buckets.length).toBeLessThanOrEqual(17);
  });

  it("is not changed by a refusal, nor by the functions that read it", () => {
    const charges = [{ quota: quotaOf(1, 1000), cost: 1 }];
    const { account } = reserve(EMPTY, charges, 5);
    const copy = structuredClone(account);
    const refused = reserve(account, charges, 700);
    expect(refused.allowed).toBe(false);
    expect(refused.account).toBe(account);
    settle(account, { at: 5, charges }, [0], 800);
    expect(account).toEqual(copy);
    expect(EMPTY).toEqual({ at: 0, rings: [] });
  });

  it("holds nothing when everything was given back", () => {
    const charges = [{ quota: quotaOf(1, 1000), cost: 1 }];
    const { account, at } = reserve(EMPTY, charges, 5);
    expect(settle(account, { at, charges }, [0], 800).rings).toEqual([]);
  });

  it("gives back into the bucket that was charged when the clock had stepped back", () => {
    const quota = quotaOf(5, 1600);
    const charges = [{ quota, cost: 1 }];
    const first = reserve(EMPTY, charges, 10_000);
    const second = reserve(first.account, charges, 4_000);
    expect(second.at).toBe(10_000);
    const after = settle(second.account, { at: second.at, charges }, [0], 4_100);
    expect(after.rings[0]?.buckets).toEqual([{ index: 100, used: 1 }]);
  });
});
