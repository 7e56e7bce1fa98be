import { isWindowOpen, type NarrowStore, narrowReservation, onlyCharge, onlyDelta } from "./narrow-store.js";

/** What {@link fromRateLimiterFlexible} needs of a limiter of rate-limiter-flexible. */
export interface FlexibleRateLimiter {
  readonly points: number;
  /** In seconds. */
  readonly duration: number;
  readonly execEvenly?: boolean;
  consume(key: string, points?: number): Promise<FlexibleResult>;
  penalty(key: string, points?: number): Promise<FlexibleResult>;
  reward(key: string, points?: number): Promise<FlexibleResult>;
  get(key: string): Promise<FlexibleResult | null>;
}

interface FlexibleResult {
  readonly remainingPoints: number;
  readonly msBeforeNext: number;
}

const NAME = "fromRateLimiterFlexible";

/**
 * Counts in a limiter of rate-limiter-flexible, in whichever of its stores. It counts points in a window that begins
 * with the first of them, so:
 *
 * - it is not a rolling window: just before and just after its end a client gets up to twice the limit;
 * - it counts one quota, whose limit and window must be the limiter's `points` and `duration`, in whole numbers (not
 *   dollars): all else is rejected with a `TypeError`;
 * - a refused call is counted too: one that was refused for its high cost may use up what a cheaper one would need;
 * - a refund in the last second of a window is dropped: it could fall into the next one.
 *
 * Its `blockDuration`, `insuranceLimiter` and blocking in memory do what they do. Give it a `keyPrefix` of its own.
 *
 * @throws TypeError when `limiter` is no such limiter: a union, a queue or a bursty one is not, nor one that delays
 * calls (`execEvenly`), or never ends a window (`duration: 0`).
 * @example
 * ```ts
 * const limiter = new RateLimiterMongo({ storeClient, points: 20, duration: 3600 });
 * rateLimit({ limit: 20, window: "1h", store: fromRateLimiterFlexible(limiter) });
 * ```
 */
export function fromRateLimiterFlexible(limiter: FlexibleRateLimiter): NarrowStore {
  assertLimiter(limiter);
  const { points: limit, duration } = limiter;
  const can = { windowMs: duration * 1000, limit, maxCost: limit, refunds: true, overruns: true };
  return {
    can,
    async reserve(key, charges) {
      const charge = onlyCharge(NAME, can, charges);
      const { allowed, result } = await consume(limiter, key, charge.cost);
      const at = Date.now();
      const remaining = result?.remainingPoints ?? limit;
      return narrowReservation(key, charge, { allowed, remaining, resetMs: result?.msBeforeNext ?? 0, at });
    },
    async settle(reservation, costs) {
      const delta = onlyDelta(NAME, can, reservation, costs);
      if (delta > 0) await limiter.penalty(reservation.key, delta);
      if (delta < 0 && isWindowOpen(reservation, Date.now())) await limiter.reward(reservation.key, -delta);
    },
  };
}

interface Consumed {
  readonly allowed: boolean;
  readonly result: FlexibleResult | null;
}

async function consume(limiter: FlexibleRateLimiter, key: string, cost: number): Promise<Consumed> {
  if (cost === 0) return { allowed: true, result: await limiter.get(key) };
  // It would be counted, and so shut out the calls that do fit.
  if (cost > limiter.points) return { allowed: false, result: await limiter.get(key) };
  try {
    return { allowed: true, result: await limiter.consume(key, cost) };
  } catch (refusal) {
    if (!isResult(refusal)) throw refusal;
    return { allowed: false, result: refusal };
  }
}

// A refusal is thrown like an error of the store, but is none.
function isResult(value: unknown): value is FlexibleResult {
  return typeof value === "object" && value !== null && !(value instanceof Error) && "msBeforeNext" in value;
}

function assertLimiter(limiter: FlexibleRateLimiter): void {
  const needed = ["consume", "penalty", "reward", "get"] as const;
  if (
    !needed.every((name) => typeof limiter?.[name] === "function") ||
    !Number.isSafeInteger(limiter.points)
  ) {
    throw new TypeError(
      `${NAME}: "limiter" must be a single limiter of rate-limiter-flexible, with whole points`,
    );
  }
  if (!Number.isSafeInteger(limiter.duration * 1000) || limiter.duration <= 0) {
    throw new TypeError(`${NAME}: its "duration" must be above 0`);
  }
  if (limiter.execEvenly === true)
    throw new TypeError(`${NAME}: its "execEvenly" must be off, it delays calls`);
}
