import type { LimitLeft } from "../types.js";

/** A limit: at most `limit` units in any window of `windowMs` milliseconds. */
export interface Quota {
  readonly name: string;
  readonly unit: LimitLeft["unit"];
  readonly limit: number;
  readonly windowMs: number;
}

/** What one call would cost in one quota. */
export interface Charge {
  readonly quota: Quota;
  readonly cost: number;
}

/** Where a subject stands in one quota after a reservation. */
export interface QuotaState {
  readonly quota: Quota;
  readonly remaining: number;
  /** Milliseconds until the first unit that is in use is free again. */
  readonly resetMs: number;
}

/**
 * What a store answers to a reservation. When `allowed` is false nothing was charged in any quota, and
 * `retryAfterMs` says when the same reservation can succeed, if nobody else takes what becomes free: `Infinity` when
 * a cost is above the whole limit.
 */
export interface Reservation {
  readonly allowed: boolean;
  readonly key: string;
  readonly charges: readonly Charge[];
  readonly states: readonly QuotaState[];
  readonly retryAfterMs: number;
  /** The store's clock when the charge was made, in milliseconds: names the bucket that was charged. */
  readonly at: number;
}

/** Keeps what was used. Implementations: `memoryStore()`, `redisStore(client)`, or your own. */
export interface Store {
  /** Charges every cost or none, atomically, in one round trip. */
  reserve(key: string, charges: readonly Charge[]): Promise<Reservation>;
  /**
   * Replaces the reserved costs by what it really was, in the buckets that were charged. At most once a reservation,
   * and only when it was allowed. A refund that comes after its window is dropped; an overrun is charged all the same.
   */
  settle(reservation: Reservation, costs: readonly number[]): Promise<void>;
  /** It answers from the memory of this process: it is asked directly, with no deadline and no cache before it. */
  readonly local?: boolean;
}
