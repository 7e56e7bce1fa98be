import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyEvent } from "../../src/keys/events.js";
import { SecretKey } from "../../src/keys/secret-key.js";
import { type Slot, Slots } from "../../src/keys/slots.js";

const states = fc.constantFrom("new", "active", "draining", "retired");
const slot = fc.record({ state: states, restsUntil: fc.nat(20), tried: fc.boolean() });

function ring(given: readonly { state: Slot["state"]; restsUntil: number }[], roundRobin = false) {
  const events: KeyEvent[] = [];
  const slots = new Slots((event) => events.push(event), roundRobin);
  for (const [i, one] of given.entries()) {
    slots.add({ ...one, secret: new SecretKey(`key ${i}`), addedAt: 0, inFlight: 0, served: 0 });
  }
  return { slots, events };
}

describe("what is picked", () => {
  it("is the first that is in use, rested and untried; one that drains only where there is none", () => {
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 6 }), fc.nat(20), (given, now) => {
        const { slots } = ring(given);
        const tried = new Set(slots.all.filter((_, i) => given[i]?.tried));
        const can = (state: string) =>
          given.findIndex((one) => one.state === state && !one.tried && one.restsUntil <= now);
        const expected = can("active") >= 0 ? can("active") : can("draining");
        expect(slots.pick(tried, now)).toBe(slots.all[expected]);
      }),
    );
  });

  it("is each in turn where that was asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), (size, rounds) => {
        const { slots } = ring(Array(size).fill({ state: "active", restsUntil: 0 }), true);
        const picked = Array.from({ length: size * rounds }, () => slots.pick(new Set(), 1));
        for (const one of slots.all) expect(picked.filter((other) => other === one)).toHaveLength(rounds);
      }),
    );
  });

  it("is never one that was retired, whatever happens to the ring", () => {
    const step = fc.record({
      what: fc.constantFrom("retire", "rest", "prefer", "drain", "pick"),
      which: fc.nat(3),
      ms: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, roundRobin) => {
        const { slots } = ring(Array(4).fill({ state: "active", restsUntil: 0 }), roundRobin);
        const all = [...slots.all];
        const gone = new Set<Slot>();
        let now = 0;
        for (const { what, which, ms } of steps) {
          const one = all[which] as Slot;
          now += ms;
          if (what === "retire") gone.add(one);
          if (what === "retire") slots.retire(one, "rejected", 401);
          if (what === "rest") slots.rest(one, ms, now);
          if (what === "prefer") slots.prefer([one], []);
          if (what === "drain") slots.prefer([], [one]);
          const picked = slots.pick(new Set(), now);
          if (picked !== undefined) expect(gone.has(picked)).toBe(false);
          expect(new Set(slots.all)).toEqual(new Set(all));
          const free = all.some((other) => !gone.has(other) && other.restsUntil <= now);
          expect(picked !== undefined).toBe(free);
        }
      }),
    );
  });
});

describe("when all are out", () => {
  it("the error says when the first is back", () => {
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 6 }), (given) => {
        const { slots } = ring(given.map((one) => ({ ...one, restsUntil: one.restsUntil + 1 })));
        const live = slots.all.filter(({ state }) => state === "active" || state === "draining");
        const error = slots.exhausted(0);
        expect(error).toMatchObject({ code: "NO_KEY", status: 503 });
        const soonest = live.length === 0 ? undefined : Math.min(...live.map((one) => one.restsUntil));
        expect(error.retryAfterMs).toBe(soonest);
      }),
    );
  });

  it("it is told once, until a key serves again", () => {
    const { slots, events } = ring([{ state: "active", restsUntil: 10 }]);
    for (let i = 0; i < 3; i++) slots.exhausted(0);
    slots.pick(new Set(), 10);
    slots.exhausted(0);
    expect(events.filter(({ type }) => type === "exhausted")).toEqual([
      { type: "exhausted", retryAfterMs: 10 },
      { type: "exhausted", retryAfterMs: 10 },
    ]);
  });
});
