import type { Duration } from "../amounts.js";
import {
  isWindowOpen,
  type NarrowStore,
  narrowReservation,
  onlyCharge,
  onlyDelta,
  parseWindow,
} from "./narrow-store.js";

/** What {@link fromExpressRateLimitStore} needs of a store that was made for express-rate-limit 6 or later. */
export interface ExpressRateLimitStore {
  init?(options: { readonly windowMs: number }): void | Promise<void>;
  get?(key: string): Promise<Hits | undefined> | Hits | undefined;
  increment(key: string): Promise<Hits> | Hits;
  decrement(key: string): Promise<void> | void;
}

interface Hits {
  readonly totalHits: number;
  readonly resetTime: Date | undefined;
}

const NAME = "fromExpressRateLimitStore";

/**
 * Counts in a store that was made for express-rate-limit: Memcached, Mongo, DynamoDB and the like. Such a store
 * counts requests, one by one, in a window that begins with the first of them, so:
 *
 * - it is not a rolling window: just before and just after its end a client gets up to twice the limit;
 * - it counts one quota, and `window` must be the quota's: several quotas, another window, a cost other than 1 (or 0,
 *   when it has `get`) and settling to more than 1 are rejected with a `TypeError`;
 * - a refused request is counted too, which changes nothing but that a refund may then free no place;
 * - a refund in the last second of a window is dropped: it could fall into the next one.
 *
 * A store of your own must begin a window by itself when it is told `windowMs` by `init`. Where you have the choice
 * use `redisStore` or `postgresStore`.
 *
 * @throws TypeError when `store` is no such store, or an option is bad.
 * @example
 * ```ts
 * const store = fromExpressRateLimitStore(new MongoStore({ uri }), { window: "1h" });
 * rateLimit({ limit: 20, window: "1h", store });
 * ```
 */
export function fromExpressRateLimitStore(
  store: ExpressRateLimitStore,
  options: { readonly window: Duration },
): NarrowStore {
  const windowMs = parseWindow(NAME, options);
  if (typeof store?.increment !== "function" || typeof store.decrement !== "function") {
    throw new TypeError(
      `${NAME}: "store" must have increment and decrement, as stores of express-rate-limit have`,
    );
  }
  const can = { windowMs, maxCost: 1, refunds: true, overruns: false };
  const ready = start(store, windowMs);
  const count = async (key: string, cost: number): Promise<Hits> => {
    if (cost === 1) return store.increment(key);
    if (store.get === undefined) throw new TypeError(`${NAME}: it has no get, so a cost must be 1`);
    return (await store.get(key)) ?? { totalHits: 0, resetTime: new Date() };
  };
  return {
    can,
    async reserve(key, charges) {
      const charge = onlyCharge(NAME, can, charges);
      await ready();
      const { totalHits, resetTime } = await count(key, charge.cost);
      const at = Date.now();
      const { limit } = charge.quota;
      const resetMs = (resetTime?.getTime() ?? at + windowMs) - at;
      return narrowReservation(key, charge, {
        allowed: totalHits <= limit,
        remaining: limit - totalHits,
        resetMs,
        at,
      });
    },
    async settle(reservation, costs) {
      const delta = onlyDelta(NAME, can, reservation, costs);
      if (delta < 0 && isWindowOpen(reservation, Date.now())) await store.decrement(reservation.key);
    },
  };
}

// Once, and tried again when it failed. It is what tells the store its window.
function start(store: ExpressRateLimitStore, windowMs: number): () => Promise<void> {
  let started: Promise<void> | undefined;
  return () => {
    started ??= (async () => store.init?.({ windowMs }))().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
}
