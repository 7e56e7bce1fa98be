import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoryStore } from "../../src/limits/memory-store.js";
import type { Charge, Quota, Reservation, Store } from "../../src/limits/store.js";
import { heldBetween, type Taken } from "../support/exact-log.js";

/** A store with a clock that the test moves. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Moves the store's clock, also backwards. */
  advance(ms: number): void;
  close?(): Promise<void>;
}

const requests = (limit: number, windowMs = 1600): Quota => ({
  name: "requests",
  unit: "requests",
  limit,
  windowMs,
});
const tokens = (limit: number, windowMs = 16_000): Quota => ({
  name: "tokens",
  unit: "tokens",
  limit,
  windowMs,
});
const usd = (limit: number, windowMs = 16_000): Quota => ({ name: "usd", unit: "usd", limit, windowMs });
const one = (quota: Quota): Charge[] => [{ quota, cost: 1 }];

/** What every store must do. */
export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of Store`, () => {
    let subject: StoreUnderTest;
    let store: Store;
    let keys = 0;
    const newKey = () => `subject-${++keys}`;
    const fill = async (key: string, charges: readonly Charge[], times: number): Promise<Reservation[]> => {
      const made: Reservation[] = [];
      for (let i = 0; i < times; i++) made.push(await store.reserve(key, charges));
      return made;
    };
    const remaining = async (key: string, quota: Quota) =>
      (await store.reserve(key, [{ quota, cost: 0 }])).states[0]?.remaining;

    beforeAll(async () => {
      subject = await make();
      store = subject.store;
    });
    afterAll(() => subject.close?.());

    it("allows up to the limit, then refuses, and counts each subject by itself", async () => {
      const key = newKey();
      const made = await fill(key, one(requests(3)), 5);
      expect(made.map(({ allowed }) => allowed)).toEqual([true, true, true, false, false]);
      expect(made.map(({ states }) => states[0]?.remaining)).toEqual([2, 1, 0, 0, 0]);
      expect((await store.reserve(newKey(), one(requests(3)))).allowed).toBe(true);
    });

    it("answers with the key, the charges, and one state for each charge in their order", async () => {
      const charges = [
        { quota: tokens(100), cost: 30 },
        { quota: requests(3), cost: 1 },
      ];
      const key = newKey();
      const made = await store.reserve(key, charges);
      expect(made).toMatchObject({ allowed: true, key, charges, retryAfterMs: 0 });
      expect(made.states.map(({ quota, remaining }) => [quota.name, remaining])).toEqual([
        ["tokens", 70],
        ["requests", 2],
      ]);
      for (const { quota, resetMs } of made.states) {
        expect(resetMs).toBeGreaterThan(quota.windowMs);
        expect(resetMs).toBeLessThanOrEqual((quota.windowMs * 17) / 16);
      }
    });

    it("charges all quotas or none", async () => {
      const key = newKey();
      const charges = [
        { quota: requests(3), cost: 1 },
        { quota: tokens(100), cost: 60 },
      ];
      expect((await store.reserve(key, charges)).allowed).toBe(true);
      const refused = await store.reserve(key, charges);
      expect(refused.allowed).toBe(false);
      expect(refused.states.map((state) => state.remaining)).toEqual([2, 40]);
      expect(await remaining(key, requests(3))).toBe(2);
      expect(await remaining(key, tokens(100))).toBe(40);
    });

    it("says when a refused reservation can succeed: not a millisecond early", async () => {
      const key = newKey();
      await fill(key, one(requests(2)), 2);
      const { retryAfterMs } = await store.reserve(key, one(requests(2)));
      subject.advance(retryAfterMs - 1);
      expect(await store.reserve(key, one(requests(2)))).toMatchObject({ allowed: false, retryAfterMs: 1 });
      subject.advance(1);
      expect((await store.reserve(key, one(requests(2)))).allowed).toBe(true);
    });

    it("says that a cost above the whole limit can never succeed", async () => {
      const refused = await store.reserve(newKey(), [{ quota: tokens(10), cost: 11 }]);
      expect(refused).toMatchObject({ allowed: false, retryAfterMs: Number.POSITIVE_INFINITY });
      const among = [{ quota: tokens(10), cost: 11 }, ...one(requests(3))];
      expect(await store.reserve(newKey(), among)).toMatchObject({ retryAfterMs: Number.POSITIVE_INFINITY });
    });

    it("stays honest when its clock steps back", async () => {
      const key = newKey();
      const quota = requests(2);
      await store.reserve(key, one(quota));
      subject.advance(-3000);
      const second = await store.reserve(key, one(quota));
      expect(second.allowed).toBe(true);
      const { retryAfterMs } = await store.reserve(key, one(quota));
      subject.advance(retryAfterMs - 1);
      expect((await store.reserve(key, one(quota))).allowed).toBe(false);
      await store.settle(second, [0]);
      expect(await remaining(key, quota)).toBe(1);
      subject.advance(1);
      expect(await remaining(key, quota)).toBe(2);
    });

    it("keeps the count when the limit changes", async () => {
      const key = newKey();
      await fill(key, one(requests(5)), 4);
      expect(await remaining(key, requests(10))).toBe(6);
      expect((await store.reserve(key, one(requests(3)))).allowed).toBe(false);
    });

    it("settles a refund and an overrun into what was charged", async () => {
      const key = newKey();
      const charges = [
        { quota: requests(5), cost: 1 },
        { quota: tokens(100), cost: 50 },
      ];
      const made = await store.reserve(key, charges);
      await store.settle(made, [0, 70]);
      expect(await remaining(key, requests(5))).toBe(5);
      expect(await remaining(key, tokens(100))).toBe(30);
      const next = await store.reserve(key, [{ quota: tokens(100), cost: 30 }]);
      await store.settle(next, [90]);
      expect(await remaining(key, tokens(100))).toBe(0);
    });

    it("counts dollars to the millionth, and rounds a cost up", async () => {
      const quota = usd(1);
      const key = newKey();
      const made = await store.reserve(key, [{ quota, cost: 0.75 }]);
      await store.settle(made, [0.1234561]);
      expect(await remaining(key, quota)).toBe(0.876543);
      await store.reserve(key, [{ quota, cost: 1e-12 }]);
      expect(await remaining(key, quota)).toBe(0.876542);
    });

    it("adds small dollars up exactly: 1000 times $0.00123 and its refund", async () => {
      const quota = usd(1.23);
      const key = newKey();
      const made = await fill(key, [{ quota, cost: 0.00123 }], 1000);
      expect(made.every(({ allowed }) => allowed)).toBe(true);
      expect(await remaining(key, quota)).toBe(0);
      expect((await store.reserve(key, [{ quota, cost: 0.000001 }])).allowed).toBe(false);
      for (const one of made.slice(0, 100)) await store.settle(one, [0.00023]);
      expect(await remaining(key, quota)).toBe(0.1);
    });

    it("rounds the cost of what can't be divided up, and the limit down", async () => {
      const key = newKey();
      expect((await store.reserve(key, [{ quota: tokens(2.9), cost: 0.5 }])).states[0]?.remaining).toBe(1);
    });

    it("allows a cost of nothing unless more than the limit is used", async () => {
      const key = newKey();
      const nothing = (limit: number) => store.reserve(key, [{ quota: tokens(limit), cost: 0 }]);
      expect((await nothing(0)).allowed).toBe(true);
      await store.reserve(key, [{ quota: tokens(10), cost: 10 }]);
      expect(await nothing(10)).toMatchObject({ allowed: true, retryAfterMs: 0 });
      expect((await nothing(9)).allowed).toBe(false);
    });

    it("blocks by a charge that is settled into a quota of which nothing is allowed", async () => {
      const key = newKey();
      const block: Charge = { quota: { name: "block", unit: "requests", limit: 0, windowMs: 1600 }, cost: 0 };
      const made = await store.reserve(key, [block]);
      expect(made).toMatchObject({ allowed: true, retryAfterMs: 0 });
      await store.settle(made, [1]);
      const refused = await store.reserve(key, [block, ...one(requests(3))]);
      expect(refused.allowed).toBe(false);
      expect(refused.retryAfterMs).toBeGreaterThanOrEqual(1600);
      expect(refused.retryAfterMs).toBeLessThanOrEqual(1700);
      subject.advance(refused.retryAfterMs - 1);
      expect((await store.reserve(key, [block])).allowed).toBe(false);
      subject.advance(1);
      expect((await store.reserve(key, [block, ...one(requests(3))])).allowed).toBe(true);
    });

    it("holds leases until they are given back or their time is over", async () => {
      const key = newKey();
      const lease: Charge = { quota: { name: "s", unit: "streams", limit: 2, windowMs: 1600 }, cost: 1 };
      const [first, second, third] = await fill(key, [lease], 3);
      expect([first, second, third].map((made) => made?.allowed)).toEqual([true, true, false]);
      await store.settle(first!, [0]);
      expect((await store.reserve(key, [lease])).allowed).toBe(true);
      subject.advance(1700);
      expect(await remaining(key, lease.quota)).toBe(2);
      await store.settle(second!, [0]);
      expect(await remaining(key, lease.quota)).toBe(2);
    });

    it("gives back into the bucket that was charged, not into a newer one", async () => {
      const key = newKey();
      const quota = requests(2);
      const old = await store.reserve(key, one(quota));
      subject.advance(800);
      await store.reserve(key, one(quota));
      await store.settle(old, [0]);
      expect(await remaining(key, quota)).toBe(1);
      // The newer charge still counts when the older one would have been released.
      subject.advance(old.states[0]?.resetMs ?? 0);
      subject.advance(-800);
      expect(await remaining(key, quota)).toBe(1);
    });

    it("drops a refund that comes after its window, and charges an overrun at once", async () => {
      const key = newKey();
      const quota = tokens(100, 1600);
      const late = await fill(key, [{ quota, cost: 20 }], 2);
      subject.advance(1701);
      await store.reserve(key, [{ quota, cost: 50 }]);
      await store.settle(late[0]!, [0]);
      expect(await remaining(key, quota)).toBe(50);
      await store.settle(late[1]!, [25]);
      expect(await remaining(key, quota)).toBe(45);
    });

    it("holds under 200 parallel reservations of one subject: exactly 20", async () => {
      const key = newKey();
      const made = await Promise.all(
        Array.from({ length: 200 }, () => store.reserve(key, one(requests(20)))),
      );
      expect(made.filter(({ allowed }) => allowed)).toHaveLength(20);
    });

    it("refuses charges that can't be counted", async () => {
      const key = newKey();
      const quota = requests(5);
      for (const cost of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
        await expect(store.reserve(key, [{ quota, cost }])).rejects.toThrow(TypeError);
      }
      const tooMuch = [{ quota: usd(1), cost: Number.MAX_SAFE_INTEGER }];
      await expect(store.reserve(key, tooMuch)).rejects.toThrow(TypeError);
      await expect(store.reserve(key, [...one(quota), ...one(quota)])).rejects.toThrow(TypeError);
      await expect(store.reserve(key, one({ ...quota, windowMs: 0.5 }))).rejects.toThrow(TypeError);
      const made = await store.reserve(key, one(quota));
      await expect(store.settle(made, [-1])).rejects.toThrow(TypeError);
      await expect(store.settle(made, [])).rejects.toThrow(TypeError);
      expect(await remaining(key, quota)).toBe(4);
    });

    it("never holds less than an exact log, nor more than one that forgets a sixteenth later", async () => {
      const step = fc.record({
        // A step back of the clock is no time passing; the log below only knows true time.
        wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 250 }), fc.constantFrom(100, 1600, 1700)),
        back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3000 })),
        cost: fc.integer({ min: 0, max: 6 }),
        settleTo: fc.option(fc.integer({ min: 0, max: 8 })),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const key = newKey();
          const quota = tokens(10, 1600);
          const log: Taken[] = [];
          let trueTime = 0;
          let stepped = false;
          for (const { wait, back, cost, settleTo } of steps) {
            subject.advance(wait - back);
            trueTime += wait;
            stepped ||= back > 0;
            const held = heldBetween(log, trueTime - quota.windowMs, trueTime);
            const made = await store.reserve(key, [{ quota, cost }]);
            if (made.allowed && cost > 0) expect(held + cost).toBeLessThanOrEqual(quota.limit);
            if (!made.allowed && !stepped) {
              const heldLonger = heldBetween(log, trueTime - (quota.windowMs * 17) / 16, trueTime);
              expect(heldLonger + cost).toBeGreaterThan(quota.limit);
            }
            if (!made.allowed) continue;
            const taken = { at: trueTime, cost };
            log.push(taken);
            if (settleTo !== null) {
              await store.settle(made, [settleTo]);
              taken.cost = settleTo;
            }
          }
        }),
        { numRuns: 60 },
      );
    });

    it("answers as memoryStore does, whatever quotas are asked for together and in whichever order", async () => {
      const quotas = [requests(3), tokens(10, 160), usd(0.000009), { ...tokens(6, 1599), name: "odd" }];
      const charge = fc.record({ quota: fc.constantFrom(...quotas), cost: fc.integer({ min: 0, max: 4 }) });
      const step = fc.record({
        wait: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 31, max: 1800 })),
        charges: fc.uniqueArray(charge, { minLength: 1, selector: ({ quota }) => quota.name }),
        settleTo: fc.option(fc.integer({ min: 0, max: 5 })),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          const key = newKey();
          let now = (await store.reserve(key, one(requests(3)))).at;
          const model = memoryStore({ now: () => now });
          await model.reserve(key, one(requests(3)));
          for (const { wait, charges, settleTo } of steps) {
            subject.advance(wait);
            now += wait;
            const parts = charges.map(({ quota, cost }) => ({
              quota,
              cost: cost / (quota.unit === "usd" ? 1e6 : 1),
            }));
            const made = await store.reserve(key, parts);
            expect(made).toEqual(await model.reserve(key, parts));
            if (settleTo === null || !made.allowed) continue;
            const costs = parts.map(({ quota }) => settleTo / (quota.unit === "usd" ? 1e6 : 1));
            await store.settle(made, costs);
            await model.settle(made, costs);
          }
        }),
        { numRuns: 40 },
      );
    });
  });
}
