import { z } from "zod";
import { GuardError } from "../errors.js";
import { type Duration, duration, parseOptions, positiveInteger } from "../options.js";
import type { Quota, Reservation, Store } from "../types.js";
import { withDeadline } from "./deadline.js";
import { memoryStore } from "./memory-store.js";
import { storeKey } from "./store-key.js";

/** Options of {@link createLimiter} and of the guard `rateLimit`. */
export interface LimiterOptions {
  /** How many requests a subject may make in any `window`. Default 20. */
  readonly limit?: number;
  /** The length of the rolling window, at most 366 days. Default `"1h"`. */
  readonly window?: Duration;
  /** Where the counts are kept. Default: a `memoryStore()` of its own, for one process. */
  readonly store?: Store;
  /** How long the store may take to answer, at most a minute; after that the call is refused. Default `"100ms"`. */
  readonly storeTimeout?: Duration;
}

/** Counts what subjects use, in the store it was made with. */
export interface Limiter {
  /**
   * Takes one request from the subject's quota, or answers `allowed: false` and when to come back.
   *
   * @throws GuardError `STORE_UNAVAILABLE` when the store fails or is late. A charge that a late store made after
   * all is given back.
   */
  reserve(subject: string): Promise<Reservation>;
  /**
   * Replaces what a reservation took by what it really was, one cost for each of its charges. Only the first
   * settlement of a reservation counts; without one, what was reserved stays charged.
   *
   * @throws GuardError `STORE_UNAVAILABLE` when the store fails or is late: what was reserved may stay charged.
   */
  settle(reservation: Reservation, costs: readonly number[]): Promise<void>;
  /** Gives a reservation back whole. */
  release(reservation: Reservation): Promise<void>;
}

const DAY_MS = 86_400_000;
const schema = z.strictObject({
  limit: positiveInteger.default(20),
  window: duration
    .refine((ms) => ms <= 366 * DAY_MS, "must be at most 366 days")
    // Whole milliseconds keep the arithmetic of the buckets exact.
    .transform(Math.ceil)
    .prefault("1h"),
  store: z
    .custom<Store>(
      isStore,
      "must be memoryStore(), redisStore(client) or another store with reserve and settle",
    )
    .default(() => memoryStore()),
  storeTimeout: duration.refine((ms) => ms <= 60_000, "must be at most a minute").prefault("100ms"),
});

function isStore(value: unknown): boolean {
  const store = value as Partial<Store> | null | undefined;
  return typeof store?.reserve === "function" && typeof store.settle === "function";
}

/**
 * A limiter without any server around it: at most `limit` requests of one subject in any rolling `window`.
 *
 * Subjects reach the store as a hash. It fails closed: without an answer of the store nothing is allowed.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * const limiter = createLimiter({ limit: 5, window: "1m" });
 * const reservation = await limiter.reserve("user-1");
 * if (!reservation.allowed) return later(reservation.retryAfterMs);
 * try {
 *   await work();
 * } catch (error) {
 *   await limiter.release(reservation);
 *   throw error;
 * }
 * ```
 */
export function createLimiter(options?: LimiterOptions): Limiter {
  return limiterOf("createLimiter", options);
}

/** A limiter whose option errors name the guard that it serves. */
export function limiterOf(name: string, options: LimiterOptions | undefined): Limiter {
  const { limit, window, store, storeTimeout } = parseOptions(name, schema, options);
  const quotas: readonly Quota[] = [{ name: "default", unit: "requests", limit, windowMs: window }];
  const charges = quotas.map((quota) => ({ quota, cost: 1 }));
  const unsettled = new WeakSet<Reservation>();

  const settle = async (reservation: Reservation, costs: readonly number[]): Promise<void> => {
    if (!unsettled.delete(reservation)) return;
    if (reservation.charges.every(({ cost }, place) => cost === costs[place])) return;
    const settled = async () => store.settle(reservation, costs);
    await withDeadline(settled(), storeTimeout).catch(unavailable);
  };
  return {
    async reserve(subject) {
      const reservation = await reserveIn(store, subject, charges, storeTimeout).catch(unavailable);
      if (reservation.allowed) unsettled.add(reservation);
      return reservation;
    },
    settle,
    release: (reservation) => settle(reservation, zeros(reservation)),
  };
}

async function reserveIn(store: Store, subject: string, charges: Reservation["charges"], ms: number) {
  const pending = store.reserve(await storeKey(subject), charges);
  try {
    return await withDeadline(pending, ms);
  } catch (error) {
    // Nobody waits for this any more: a charge that comes through late is given back, in the background.
    const giveBack = async (late: Reservation) => late.allowed && (await store.settle(late, zeros(late)));
    pending.then(giveBack).catch(() => {});
    throw error;
  }
}

const zeros = (reservation: Reservation): number[] => reservation.charges.map(() => 0);

function unavailable(cause: unknown): never {
  throw new GuardError("STORE_UNAVAILABLE", "The limit could not be checked. Please try again later.", {
    cause,
  });
}
