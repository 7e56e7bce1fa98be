/**
 * What one subject used of one quota: a rolling window kept as a ring of buckets.
 *
 * The window is cut into 16 buckets of equal width, aligned to the clock. A charge goes into the bucket of its
 * moment, and a bucket counts whole until its last moment is a full window old. So a charge made at `t` counts until
 * at least `t + window` and at most `t + window + window/16`: no window of that length, wherever it starts, ever
 * holds more than the limit, and the only error is to release up to a sixteenth of the window late. The partly
 * filled bucket at each end makes 17 live buckets at most, however many charges there are.
 *
 * All functions are pure; times are milliseconds of any clock. Sums are exact for whole numbers.
 */
import type { Quota } from "../types.js";

const BUCKETS = 16;

/** The charges of one sixteenth of a window: number `index` of that width since the clock's zero. */
export interface Bucket {
  readonly index: number;
  readonly used: number;
}

/** Buckets in which something is used, oldest first. */
export type Ring = readonly Bucket[];

const bucketAt = (at: number, windowMs: number): number => Math.floor(at / (windowMs / BUCKETS));

/** The first moment at which a bucket no longer counts. */
export function releaseAt(bucket: Bucket, windowMs: number): number {
  return (bucket.index + BUCKETS + 1) * (windowMs / BUCKETS);
}

/** The buckets that still count at `at`. */
export function live(ring: Ring, windowMs: number, at: number): Ring {
  const oldest = bucketAt(at, windowMs) - BUCKETS;
  return ring.filter((bucket) => bucket.index >= oldest);
}

/** What the buckets hold together. */
export function used(ring: Ring): number {
  let sum = 0;
  for (const bucket of ring) sum += bucket.used;
  return sum;
}

/** The ring with `cost` charged at `at`, which must not lie before the newest bucket. */
export function charge(ring: Ring, windowMs: number, at: number, cost: number): Ring {
  if (cost === 0) return ring;
  const index = bucketAt(at, windowMs);
  const newest = ring.at(-1);
  if (newest?.index !== index) return [...ring, { index, used: cost }];
  return [...ring.slice(0, -1), { index, used: newest.used + cost }];
}

/**
 * The live ring with `delta` added to the bucket that was charged at `chargedAt`. When that bucket no longer counts,
 * there is nothing left to give back, and an overrun is charged at `at` instead.
 */
export function adjust(ring: Ring, windowMs: number, chargedAt: number, at: number, delta: number): Ring {
  const index = bucketAt(chargedAt, windowMs);
  if (!ring.some((bucket) => bucket.index === index)) {
    return delta > 0 ? charge(ring, windowMs, at, delta) : ring;
  }
  return ring
    .map((bucket) => (bucket.index === index ? { index, used: bucket.used + delta } : bucket))
    .filter((bucket) => bucket.used > 0);
}

/**
 * Milliseconds from `now` until `cost` fits if nothing else is charged: 0 when it fits already, `Infinity` when it
 * is more than the whole limit.
 */
export function waitMs(ring: Ring, quota: Quota, cost: number, now: number): number {
  if (cost > quota.limit) return Number.POSITIVE_INFINITY;
  if (used(ring) + cost <= quota.limit) return 0;
  // Summed as a later reservation will sum it, so that the promise holds for fractions too.
  const last = ring.find((_, place) => used(ring.slice(place + 1)) + cost <= quota.limit);
  return last === undefined ? 0 : Math.ceil(releaseAt(last, quota.windowMs) - now);
}

/** Milliseconds from `now` until the oldest bucket is released; 0 when nothing is used. */
export function resetMs(ring: Ring, quota: Quota, now: number): number {
  const [oldest] = ring;
  return oldest === undefined ? 0 : Math.ceil(releaseAt(oldest, quota.windowMs) - now);
}
