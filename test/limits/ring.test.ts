import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketAt, isLive, releaseAt, startOf } from "../../src/limits/ring.js";

const windows = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 101, max: 366 * 86_400_000 }));
const moments = fc.integer({ min: 0, max: 4_000_000_000_000 });

describe("a ring of 16 buckets", () => {
  it("cuts the window into sixteenths", () => {
    expect([0, 99, 100, 1599, 1600].map((at) => bucketAt(at, 1600))).toEqual([0, 0, 1, 15, 16]);
    expect(startOf(16, 1600)).toBe(1600);
  });

  it("counts a bucket whole until its last moment is a window old", () => {
    expect(isLive(0, 1600, 1699)).toBe(true);
    expect(isLive(0, 1600, 1700)).toBe(false);
    expect(releaseAt(0, 1600)).toBe(1700);
  });

  it("counts every charge for at least a window, and at most a sixteenth of it and a millisecond longer", () => {
    fc.assert(
      fc.property(windows, moments, (windowMs, at) => {
        const bucket = bucketAt(at, windowMs);
        const release = releaseAt(bucket, windowMs);
        expect(startOf(bucket, windowMs)).toBeLessThanOrEqual(at);
        expect(release - at).toBeGreaterThanOrEqual(windowMs);
        expect(release - at).toBeLessThanOrEqual((windowMs * 17) / 16 + 1);
        expect(isLive(bucket, windowMs, release - 1)).toBe(true);
        expect(isLive(bucket, windowMs, release)).toBe(false);
      }),
    );
  });

  it("finds the same bucket at the moment that it gives as its start", () => {
    fc.assert(
      fc.property(windows, moments, (windowMs, at) => {
        const bucket = bucketAt(at, windowMs);
        expect(bucketAt(startOf(bucket, windowMs), windowMs)).toBe(bucket);
      }),
    );
  });
});
