/**
 * What one subject used of all its quotas, and the two things that happen to it: a reservation and its settlement.
 * Pure functions; the clock is passed in. `memoryStore` keeps accounts as they are, the script of `redisStore` does
 * the same in Lua.
 */
import type { Charge, Quota, QuotaState, Reservation } from "../types.js";
import { adjust, charge, live, type Ring, resetMs, used, waitMs } from "./ring.js";

/**
 * One subject's state. `at` is the latest moment that was charged: a clock that steps back behind it is read as if
 * it stood there, so that a step back can hold charges longer but never frees one early.
 */
export interface Account {
  readonly at: number;
  readonly rings: readonly NamedRing[];
}

// A quota is known by name and window: another window has other buckets, another limit has the same.
interface NamedRing {
  readonly name: string;
  readonly windowMs: number;
  readonly buckets: Ring;
}

/** An account in which nothing is used. */
export const EMPTY: Account = { at: 0, rings: [] };

/** A reservation without its key, and the account after it. */
export interface Reserved extends Omit<Reservation, "key" | "charges"> {
  readonly account: Account;
}

/** Charges every cost or none. */
export function reserve(account: Account, charges: readonly Charge[], now: number): Reserved {
  const at = Math.max(now, account.at);
  const before = prune(account, at);
  const waits = charges.map(({ quota, cost }) => waitMs(ringOf(before, quota), quota, cost, now));
  const retryAfterMs = Math.max(0, ...waits);
  const allowed = retryAfterMs === 0;
  const after = allowed
    ? charges.reduce((sum, { quota, cost }) => charged(sum, quota, cost), before)
    : before;
  const states = charges.map(({ quota }) => stateOf(ringOf(after, quota), quota, now));
  return { allowed, at, retryAfterMs, states, account: allowed ? after : account };
}

/** Replaces the costs of a reservation by what it really was. */
export function settle(
  account: Account,
  reservation: Pick<Reservation, "at" | "charges">,
  costs: readonly number[],
  now: number,
): Account {
  const at = Math.max(now, account.at);
  return reservation.charges.reduce(
    (sum, { quota, cost }, place) => {
      const delta = (costs[place] ?? cost) - cost;
      const ring = adjust(ringOf(sum, quota), quota.windowMs, reservation.at, at, delta);
      return withRing(sum, quota, ring);
    },
    prune(account, at),
  );
}

function charged(account: Account, quota: Quota, cost: number): Account {
  return withRing(account, quota, charge(ringOf(account, quota), quota.windowMs, account.at, cost));
}

function prune(account: Account, at: number): Account {
  const rings = account.rings
    .map((ring) => ({ ...ring, buckets: live(ring.buckets, ring.windowMs, at) }))
    .filter((ring) => ring.buckets.length > 0);
  return { at, rings };
}

const isOf = (quota: Quota) => (ring: NamedRing) =>
  ring.name === quota.name && ring.windowMs === quota.windowMs;

function ringOf(account: Account, quota: Quota): Ring {
  return account.rings.find(isOf(quota))?.buckets ?? [];
}

function withRing(account: Account, quota: Quota, buckets: Ring): Account {
  const others = account.rings.filter((ring) => !isOf(quota)(ring));
  if (buckets.length === 0) return { ...account, rings: others };
  return { ...account, rings: [...others, { name: quota.name, windowMs: quota.windowMs, buckets }] };
}

function stateOf(ring: Ring, quota: Quota, now: number): QuotaState {
  return { quota, remaining: Math.max(0, quota.limit - used(ring)), resetMs: resetMs(ring, quota, now) };
}
