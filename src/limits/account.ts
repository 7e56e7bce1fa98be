/**
 * What subjects used of their quotas, and the two things that happen to it: a reservation and its settlement. The
 * script of `redisStore` does the same in Lua, the functions of `postgresStore` in SQL.
 *
 * The clock is passed in. One that steps back behind a charged bucket is read as if it stood at that bucket's start,
 * so that a step back can hold charges longer but never frees one early.
 */

import { BucketLists } from "./bucket-lists.js";
import { amountOf, costUnits, deltasOf, limitUnits } from "./charges.js";
import { createQuotaNumbers } from "./quota-numbers.js";
import { bucketAt, releaseAt } from "./ring.js";
import { NONE } from "./slab.js";
import type { Charge, Quota, QuotaState, Reservation } from "./store.js";

/** The accounts of one store. An account is a number; `NONE` is one in which nothing is used. */
export interface Accounts {
  /** Charges every cost or none. */
  reserve(account: number, key: string, charges: readonly Charge[], now: number): Reservation;
  /** Replaces the costs of a reservation by what it really was. */
  settle(account: number, reservation: Reservation, costs: readonly number[], now: number): void;
  /** Whether a quota was nearly spent when it was last asked about, and still may be. */
  isSpent(account: number, now: number): boolean;
  /** Forgets an account. */
  drop(account: number): void;
}

/** No account yet. `keep` is told when a subject's account is another one than before. */
export function createAccounts(keep: (key: string, account: number) => void): Accounts {
  const quotas = createQuotaNumbers();
  const lists = new BucketLists(quotas.windowsMs);

  const waitMs = (account: number, { quota, cost }: Charge, now: number): number => {
    const free = limitUnits(quota) - costUnits(quota, cost);
    if (free < 0) return Number.POSITIVE_INFINITY;
    const number = quotas.of(quota);
    if (lists.used(account, number) <= free) return 0;
    return releaseAt(lists.releasing(account, number, free), quota.windowMs) - now;
  };

  const charge = (account: number, quota: Quota, at: number, units: number): number =>
    lists.add(account, quotas.of(quota), bucketAt(at, quota.windowMs), units);

  const chargeAll = (account: number, charges: readonly Charge[], at: number): number => {
    let after = account;
    for (const { quota, cost } of charges) after = charge(after, quota, at, costUnits(quota, cost));
    return after;
  };

  // When the bucket no longer counts there is nothing left to give back; an overrun is charged now.
  const adjust = (account: number, quota: Quota, chargedAt: number, at: number, delta: number): number => {
    const isThere = lists.has(account, quotas.of(quota), bucketAt(chargedAt, quota.windowMs));
    if (!isThere && delta < 0) return account;
    return charge(account, quota, isThere ? chargedAt : at, delta);
  };

  const stateOf = (account: number, quota: Quota, now: number): QuotaState => {
    const number = quotas.of(quota);
    const limit = limitUnits(quota);
    const oldest = lists.oldest(account, number);
    if (oldest === NONE) return { quota, remaining: amountOf(quota, limit), resetMs: 0 };
    const left = limit - lists.used(account, number);
    lists.mark(account, number, left < nearlySpent(limit));
    return {
      quota,
      remaining: left > 0 ? amountOf(quota, left) : 0,
      resetMs: releaseAt(lists.bucketOf(oldest), quota.windowMs) - now,
    };
  };

  // What nearly every decision of one quota comes to, done at once: it has a bucket of now, and enough is left after it.
  const chargeAgain = (account: number, key: string, charges: readonly Charge[], now: number) => {
    const [only] = charges;
    if (only === undefined || charges.length > 1) return undefined;
    const { quota, cost } = only;
    const limit = limitUnits(quota);
    const at = lists.latest(account, now);
    const bucket = bucketAt(at, quota.windowMs);
    const most = limit - nearlySpent(limit);
    const used = lists.addToLast(account, quotas.of(quota), bucket, costUnits(quota, cost), most, at);
    if (used < 0) return undefined;
    const resetMs = releaseAt(lists.bucketOf(account), quota.windowMs) - now;
    const states = [{ quota, remaining: amountOf(quota, limit - used), resetMs }];
    return { allowed: true, key, charges, states, retryAfterMs: 0, at };
  };

  // A loop, and no `map`: a closure for each reservation is felt here.
  const statesOf = (account: number, charges: readonly Charge[], now: number): QuotaState[] => {
    const states = new Array<QuotaState>(charges.length);
    let place = 0;
    for (const { quota } of charges) states[place++] = stateOf(account, quota, now);
    return states;
  };

  return {
    reserve(account, key, charges, now) {
      const again = chargeAgain(account, key, charges, now);
      if (again !== undefined) return again;
      const at = lists.latest(account, now);
      const before = lists.prune(account, at);
      let retryAfterMs = 0;
      for (const one of charges) retryAfterMs = Math.max(retryAfterMs, waitMs(before, one, now));
      const allowed = retryAfterMs === 0;
      const after = allowed ? chargeAll(before, charges, at) : before;
      if (after !== account) keep(key, after);
      const states = statesOf(after, charges, now);
      return { allowed, key, charges, states, retryAfterMs, at };
    },
    settle(account, reservation, costs, now) {
      const at = lists.latest(account, now);
      let after = lists.prune(account, at);
      const deltas = deltasOf(reservation.charges, costs);
      for (const [place, { quota }] of reservation.charges.entries()) {
        after = adjust(after, quota, reservation.at, at, deltas[place] ?? 0);
      }
      if (after !== account) keep(reservation.key, after);
      for (const { quota } of reservation.charges) stateOf(after, quota, now);
    },
    isSpent: (account, now) => account !== NONE && lists.isMarked(account, lists.latest(account, now)),
    drop: (account) => lists.drop(account),
  };
}

// So little left is as good as nothing: the rest of a budget is often too little for any call. What was asked for does
// not matter, so that a subject can't be made to look spent by asking for much.
const nearlySpent = (limit: number): number => Math.floor(limit / 16) + 1;
