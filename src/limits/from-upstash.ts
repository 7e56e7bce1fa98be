import type { Duration } from "../amounts.js";
import {
  type NarrowStore,
  narrowReservation,
  onlyCharge,
  onlyDelta,
  parseLimitAndWindow,
} from "./narrow-store.js";

/** What {@link fromUpstash} needs of a `Ratelimit` of \@upstash/ratelimit 2. */
export interface UpstashRatelimit {
  limit(key: string, options?: { rate?: number }): Promise<UpstashResult>;
  getRemaining(key: string): Promise<{ readonly remaining: number; readonly reset: number }>;
}

interface UpstashResult {
  readonly success: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970. */
  readonly reset: number;
  readonly pending: Promise<unknown>;
  readonly reason?: string;
}

const NAME = "fromUpstash";

/**
 * Counts in a `Ratelimit` of \@upstash/ratelimit. Its algorithm stays what it is, so:
 *
 * - `fixedWindow` and `slidingWindow` are not exact: a client gets up to twice the limit within a window;
 * - `limit` and `window` can't be read from it: say again here what it was made with. They must be the quota's, and a
 *   limit that turns out to be another one is rejected;
 * - it counts one quota, in whole numbers (not dollars), and can neither give back nor charge more later: settling to
 *   anything but what was reserved is rejected, so calls that the API failed stay charged;
 * - `retryAfterMs` is its own `reset`, which may be too early with `slidingWindow`.
 *
 * It lets calls pass when Redis is late (its `timeout`, 5 s); here such an answer is rejected, and the limiter decides
 * as for any store that fails. Make it with `timeout: 0`, or none that is below the limiter's `storeTimeout`.
 *
 * @throws TypeError when `ratelimit` is no such limiter, or an option is bad.
 * @example
 * ```ts
 * const ratelimit = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(20, "1 h") });
 * rateLimit({ limit: 20, window: "1h", store: fromUpstash(ratelimit, { limit: 20, window: "1h" }) });
 * ```
 */
export function fromUpstash(
  ratelimit: UpstashRatelimit,
  options: { readonly limit: number; readonly window: Duration },
): NarrowStore {
  const { limit, window: windowMs } = parseLimitAndWindow(NAME, options);
  if (typeof ratelimit?.limit !== "function" || typeof ratelimit.getRemaining !== "function") {
    throw new TypeError(`${NAME}: "ratelimit" must be a Ratelimit of @upstash/ratelimit 2`);
  }
  const can = { windowMs, limit, maxCost: limit, refunds: false, overruns: false };
  return {
    can,
    async reserve(key, charges) {
      const charge = onlyCharge(NAME, can, charges);
      const { allowed, remaining, reset } = await ask(ratelimit, key, charge.cost, limit);
      const at = Date.now();
      return narrowReservation(key, charge, { allowed, remaining, resetMs: reset - at, at });
    },
    async settle(reservation, costs) {
      onlyDelta(NAME, can, reservation, costs);
    },
  };
}

async function ask(ratelimit: UpstashRatelimit, key: string, cost: number, limit: number) {
  if (cost === 0 || cost > limit) return { ...(await ratelimit.getRemaining(key)), allowed: cost === 0 };
  const result = await ratelimit.limit(key, { rate: cost });
  // Its analytics go on in the background; they are not ours to fail for.
  result.pending?.catch(() => {});
  if (result.reason === "timeout") throw new Error(`${NAME}: no answer of Redis within its timeout`);
  if (result.limit !== limit) throw new TypeError(`${NAME}: its limit is ${result.limit}, not ${limit}`);
  return { allowed: result.success, remaining: result.remaining, reset: result.reset };
}
