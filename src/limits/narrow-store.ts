import * as z from "zod";
import { duration, positiveInteger } from "../amounts.js";
import { parseOptions } from "../options.js";
import { assertCharges } from "./charges.js";
import type { Rule } from "./quotas.js";
import type { Charge, Reservation, Store } from "./store.js";

/**
 * A store that keeps only a part of the contract: one quota at a time, of one window, counted in whole numbers. What
 * it can't do it rejects with a `TypeError`, and never does something else instead.
 */
export interface NarrowStore extends Store {
  readonly can: NarrowStoreAbilities;
}

/** What a {@link NarrowStore} can do. */
export interface NarrowStoreAbilities {
  /** The window that every quota must have, in milliseconds. */
  readonly windowMs: number;
  /** The limit that every quota must have; absent when any will do. */
  readonly limit?: number;
  /** The highest cost of one reservation: 1, or the limit. */
  readonly maxCost: number;
  /** Whether a reservation can be settled to less than it cost. */
  readonly refunds: boolean;
  /** Whether a reservation can be settled to more than it cost. */
  readonly overruns: boolean;
}

/** The one charge of a reservation, when the store can make it. */
export function onlyCharge(name: string, can: NarrowStoreAbilities, charges: readonly Charge[]): Charge {
  assertCharges(charges);
  const [charge] = charges;
  if (charge === undefined || charges.length > 1)
    throw new TypeError(`${name}: it counts one quota at a time`);
  const { quota, cost } = charge;
  if (quota.windowMs !== can.windowMs) {
    throw new TypeError(`${name}: its window is ${can.windowMs} ms, so that of the quota must be`);
  }
  if (can.limit !== undefined && quota.limit !== can.limit) {
    throw new TypeError(`${name}: its limit is ${can.limit}, so that of the quota must be`);
  }
  if (!Number.isInteger(cost)) throw new TypeError(`${name}: it counts whole numbers only`);
  if (cost > can.maxCost && can.maxCost === 1) throw new TypeError(`${name}: it counts by ones only`);
  return charge;
}

/** What a limiter would ask of its store. */
interface Wanted {
  readonly store: Store;
  readonly penalty?: unknown;
}

/**
 * Refuses a narrow store for limits that it could never keep, before the first call would fail.
 *
 * @throws TypeError that says what the store can't do.
 */
export function assertKeeps(name: string, rules: readonly Rule[], { store, penalty }: Wanted): void {
  const why = isNarrow(store) ? whyNot(store.can, rules, penalty !== undefined) : undefined;
  if (why === undefined) return;
  throw new TypeError(`${name}: this "store" ${why}. Use memoryStore, redisStore or postgresStore`);
}

function whyNot(can: NarrowStoreAbilities, rules: readonly Rule[], isPenalised: boolean): string | undefined {
  const [rule] = rules;
  if (isPenalised) return 'keeps one quota, so that it can\'t keep a "penalty" too';
  if (rule === undefined || rules.length > 1) return 'keeps one quota, and "quotas" has more';
  if (rule.unit === "usd") return "counts whole numbers, and no money";
  if (rule.unit === "streams" && !can.refunds) return "can't give back, so that no stream would ever end";
  if (rule.unit === "tokens" && !(can.maxCost > 1 && can.refunds && can.overruns)) {
    return "can't settle to what an answer really cost, so that it can't keep tokens";
  }
  if (rule.windowMs !== can.windowMs) return `has a window of ${can.windowMs} ms, and the quota another one`;
  const isOther = can.limit !== undefined && typeof rule.limit === "number" && rule.limit !== can.limit;
  return isOther ? `has a limit of ${can.limit}, and the quota another one` : undefined;
}

function isNarrow(store: Store): store is NarrowStore {
  return "can" in store && typeof store.can === "object" && store.can !== null;
}

/** What is to be settled more (or, below 0, less) than was charged, when the store can do it. */
export function onlyDelta(
  name: string,
  can: NarrowStoreAbilities,
  { charges }: Reservation,
  costs: readonly number[],
): number {
  const charge = onlyCharge(name, can, charges);
  const [cost] = costs;
  if (cost === undefined || costs.length > 1) throw new TypeError(`${name}: settle needs one cost`);
  onlyCharge(name, can, [{ ...charge, cost }]);
  const delta = cost - charge.cost;
  if (delta < 0 && !can.refunds) throw new TypeError(`${name}: it can't give back what was charged`);
  if (delta > 0 && !can.overruns) throw new TypeError(`${name}: it can't charge more than was reserved`);
  return delta;
}

/** What a store with one counter answers. */
export function narrowReservation(
  key: string,
  charge: Charge,
  counted: {
    readonly allowed: boolean;
    readonly remaining: number;
    readonly resetMs: number;
    readonly at: number;
  },
): Reservation {
  const { allowed, at } = counted;
  const resetMs = Math.max(0, Math.ceil(counted.resetMs));
  const never = charge.cost > charge.quota.limit;
  return {
    allowed,
    key,
    charges: [charge],
    states: [{ quota: charge.quota, remaining: Math.max(0, counted.remaining), resetMs }],
    retryAfterMs: allowed ? 0 : never ? Number.POSITIVE_INFINITY : Math.max(1, resetMs),
    at,
  };
}

/**
 * Whether the window that a reservation was counted in goes on for another second: a refund that came to the store
 * after it would be taken off the next window, which would then let through more than its limit.
 */
export function isWindowOpen({ at, states }: Reservation, now: number): boolean {
  return now < at + (states[0]?.resetMs ?? 0) - 1000;
}

/** Reads the window of an adapter. */
export function parseWindow(name: string, options: unknown): number {
  return parseOptions(name, z.strictObject({ window: duration }), options).window;
}

/** Reads the limit and the window of an adapter. */
export function parseLimitAndWindow(name: string, options: unknown): { limit: number; window: number } {
  return parseOptions(name, z.strictObject({ limit: positiveInteger, window: duration }), options);
}
