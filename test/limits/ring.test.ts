import { describe, expect, it } from "vitest";
import { adjust, charge, live, releaseAt, resetMs, used, waitMs } from "../../src/limits/ring.js";
import type { Quota } from "../../src/types.js";

const WINDOW = 1600;
const quota: Quota = { name: "q", unit: "requests", limit: 4, windowMs: WINDOW };

describe("a ring of 16 buckets", () => {
  it("gathers the charges of one sixteenth of the window in one bucket", () => {
    const ring = [0, 50, 99, 100].reduce(
      (sum, at) => charge(sum, WINDOW, at, 1),
      [] as ReturnType<typeof live>,
    );
    expect(ring).toEqual([
      { index: 0, used: 3 },
      { index: 1, used: 1 },
    ]);
    expect(used(ring)).toBe(4);
  });

  it("counts a bucket whole until its last moment is a window old", () => {
    const ring = charge([], WINDOW, 99, 1);
    expect(live(ring, WINDOW, 1699)).toEqual(ring);
    expect(live(ring, WINDOW, 1700)).toEqual([]);
    expect(releaseAt({ index: 0, used: 1 }, WINDOW)).toBe(1700);
  });

  it("keeps no bucket for a cost of nothing", () => {
    expect(charge([], WINDOW, 5, 0)).toEqual([]);
  });

  it("waits for as many buckets as the cost needs", () => {
    const ring = [
      { index: 0, used: 1 },
      { index: 3, used: 3 },
    ];
    expect(waitMs([], quota, 4, 350)).toBe(0);
    expect(waitMs(ring, quota, 1, 350)).toBe(1350);
    expect(waitMs(ring, quota, 2, 350)).toBe(1650);
    expect(waitMs(ring, quota, 5, 350)).toBe(Number.POSITIVE_INFINITY);
    expect(resetMs(ring, quota, 350)).toBe(1350);
    expect(resetMs([], quota, 350)).toBe(0);
  });

  it("adjusts the bucket that was charged, and drops it when nothing is left", () => {
    const ring = [
      { index: 0, used: 1 },
      { index: 3, used: 3 },
    ];
    expect(adjust(ring, WINDOW, 320, 500, -2)).toEqual([ring[0], { index: 3, used: 1 }]);
    expect(adjust(ring, WINDOW, 20, 500, -1)).toEqual([ring[1]]);
    expect(adjust(ring, WINDOW, 20, 500, -5)).toEqual([ring[1]]);
  });

  it("charges an overrun now when its bucket is gone, and gives nothing back then", () => {
    expect(adjust([], WINDOW, 20, 2050, 2)).toEqual([{ index: 20, used: 2 }]);
    expect(adjust([], WINDOW, 20, 2050, -2)).toEqual([]);
  });
});
