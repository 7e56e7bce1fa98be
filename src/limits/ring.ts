/**
 * The arithmetic of a rolling window kept as a ring of buckets.
 *
 * The window is cut into 16 buckets of equal width, aligned to the clock. A charge goes into the bucket of its
 * moment, and a bucket counts whole until its last moment is a full window old. So a charge made at `t` counts until
 * at least `t + window` and at most `t + window + window/16`: no window of that length, wherever it starts, ever
 * holds more than the limit, and the only error is to release up to a sixteenth of the window late. The partly
 * filled bucket at each end makes 17 live buckets at most, however many charges there are.
 *
 * Times are whole milliseconds of any clock.
 */

const BUCKETS = 16;

/** The number of the bucket that a moment falls into, counted since the clock's zero. */
export function bucketAt(at: number, windowMs: number): number {
  return Math.floor(at / (windowMs / BUCKETS));
}

/** The first moment of a bucket. */
export function startOf(bucket: number, windowMs: number): number {
  return Math.ceil(bucket * (windowMs / BUCKETS));
}

/** The first moment at which a bucket no longer counts. */
export function releaseAt(bucket: number, windowMs: number): number {
  return Math.ceil((bucket + BUCKETS + 1) * (windowMs / BUCKETS));
}

/** Whether a bucket still counts at `at`. */
export function isLive(bucket: number, windowMs: number, at: number): boolean {
  return (bucket + BUCKETS + 1) * (windowMs / BUCKETS) > at;
}
