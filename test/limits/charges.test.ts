import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOf, costUnits, deltasOf, limitUnits } from "../../src/limits/charges.js";
import type { Quota } from "../../src/limits/store.js";

const quotaOf = (unit: Quota["unit"], limit = 1): Quota => ({ name: "q", unit, limit, windowMs: 1000 });
const dollars = quotaOf("usd");

describe("the whole numbers that stores count", () => {
  it.each([
    [0, 0],
    [1, 1_000_000],
    [0.00123, 1230],
    [0.1 + 0.2, 300_000],
    [0.0000012, 2],
    [1e-30, 1],
  ])("makes $%d into %d millionths", (cost, units) => {
    expect(costUnits(dollars, cost)).toBe(units);
  });

  it.each(["requests", "tokens", "streams"] as const)("counts %s in ones", (unit) => {
    expect(costUnits(quotaOf(unit), 3)).toBe(3);
    expect(costUnits(quotaOf(unit), 2.0000001)).toBe(3);
    expect(limitUnits(quotaOf(unit, 2.9))).toBe(2);
    expect(amountOf(quotaOf(unit), 3)).toBe(3);
  });

  it("brings any whole number of millionths back as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (units) => {
        const amount = amountOf(dollars, units);
        expect(costUnits(dollars, amount)).toBe(units);
        expect(limitUnits(quotaOf("usd", amount))).toBe(units);
      }),
    );
  });

  it("never counts a cost below what it is, nor a whole millionth above, but for the error of a double", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (cost) => {
        const units = costUnits(dollars, cost);
        expect(units).toBeGreaterThanOrEqual(cost * 1e6 * (1 - 1e-11));
        expect(units).toBeLessThan(cost * 1e6 + 1 + 1e-6);
      }),
    );
  });

  it("settles the difference of what was counted, not of what was said", () => {
    const charges = [{ quota: dollars, cost: 0.0000015 }];
    expect(deltasOf(charges, [0.0000011])).toEqual([0]);
    expect(deltasOf(charges, [0])).toEqual([-2]);
  });
});
