import { LRUCache } from "lru-cache";
import type { Charge, Reservation } from "./store.js";

/** What an earlier answer says of a reservation. */
export interface KnownDenials {
  /** The denial, with the time that is left of it, when the store would say the same; else `undefined`. */
  find(key: string, charges: readonly Charge[]): Reservation | undefined;
  note(denial: Reservation): void;
  /** For a subject that was given something back. */
  forget(key: string): void;
}

interface Denial {
  readonly denial: Reservation;
  readonly violated: readonly Charge[];
  /** When the store would let it pass at the earliest, and when its answer is asked for anew. */
  readonly until: number;
  readonly trustedUntil: number;
}

const MAX_SUBJECTS = 10_000;

/**
 * Remembers who is over a limit, so that those who keep trying cost no round trip.
 *
 * An answer counts until its retry time, but no longer than `maxAgeMs`, since another process may give something
 * back or lift a limit; and only for a reservation that asks for at least as much under limits at most as high. What
 * this process gives back is known at once.
 */
export function knownDenials(maxAgeMs: number): KnownDenials {
  const denials = new LRUCache<string, Denial>({ max: MAX_SUBJECTS });
  return {
    find(key, charges) {
      const known = denials.get(key);
      if (known === undefined) return undefined;
      const now = performance.now();
      if (now >= Math.min(known.until, known.trustedUntil)) {
        denials.delete(key);
        return undefined;
      }
      if (!known.violated.every((charge) => charges.some(asksAsMuch(charge)))) return undefined;
      return { ...known.denial, charges, retryAfterMs: Math.ceil(known.until - now) };
    },
    note(denial) {
      // A lease may end at any moment, long before its time.
      const violated = violatedBy(denial);
      if (violated.some(({ quota }) => quota.unit === "streams")) return;
      const now = performance.now();
      const until = now + denial.retryAfterMs;
      denials.set(denial.key, { denial, violated, until, trustedUntil: now + maxAgeMs });
    },
    forget(key) {
      denials.delete(key);
    },
  };
}

const asksAsMuch =
  ({ quota, cost }: Charge) =>
  (other: Charge): boolean =>
    other.quota.name === quota.name &&
    other.quota.windowMs === quota.windowMs &&
    other.quota.limit <= quota.limit &&
    other.cost >= cost;

/** The charges that did not fit. */
export function violatedBy({ allowed, charges, states }: Reservation): readonly Charge[] {
  if (allowed) return [];
  const place = (i: number) => states[i] ?? { remaining: 0, resetMs: 0 };
  const short = charges.filter(({ cost }, i) => cost > place(i).remaining);
  if (short.length > 0) return short;
  // Over its limit by an earlier overrun, or blocked: nothing is asked for, and even that is too much.
  return charges.filter((_, i) => place(i).remaining === 0 && place(i).resetMs > 0);
}
