import { LRUCache } from "lru-cache";
import { z } from "zod";
import { parseOptions, positiveInteger } from "../options.js";
import type { Reservation, Store } from "../types.js";
import { type Account, EMPTY, reserve, settle } from "./account.js";
import { assertCharges, assertCosts } from "./charges.js";

/** Options of {@link memoryStore}. */
export interface MemoryStoreOptions {
  /** How many subjects are remembered at most, rounded up to an even number. Default 100,000. */
  readonly maxEntries?: number;
  /**
   * The clock, in milliseconds. Default `performance.now`, which no change of the system's time moves. A clock of
   * your own may step back: that holds charges longer, never shorter. A step forward can't be told from time passing.
   */
  readonly now?: () => number;
}

const schema = z.strictObject({
  maxEntries: positiveInteger.default(100_000),
  now: z
    .custom<() => number>((value) => typeof value === "function", "must be a function")
    .default(() => () => performance.now()),
});

/**
 * Counts in this process: for one server process, and for tests. It sets no timers; what is lost when the process
 * ends is lost.
 *
 * It never remembers more than `maxEntries` subjects. Half of the places are for subjects that have used a quota up,
 * half for all others, and in each half the least recently seen subject is forgotten first, which starts its windows
 * anew. So a flood of new addresses can't push out a subject that is over its limit: for that, more than
 * `maxEntries / 2` subjects must use up a quota of their own. It can push out a subject that is *below* its limit,
 * when more than `maxEntries / 2` others are seen in between: whoever controls more addresses than that is not held
 * to the limit of each. Choose `maxEntries` above the number of subjects you expect in a window.
 *
 * @throws TypeError when an option is bad.
 * @example
 * ```ts
 * rateLimit({ limit: 20, window: "1h", store: memoryStore({ maxEntries: 1_000_000 }) });
 * ```
 */
export function memoryStore(options?: MemoryStoreOptions): Store {
  const { maxEntries, now } = parseOptions("memoryStore", schema, options);
  const accounts = twoHalves(maxEntries);
  // Whole milliseconds keep the arithmetic of the buckets exact.
  const clock = (): number => Math.floor(now());
  return {
    async reserve(key, charges): Promise<Reservation> {
      assertCharges(charges);
      const { account, ...rest } = reserve(accounts.get(key), charges, clock());
      const spent = rest.states.some((state, place) => state.remaining < (charges[place]?.cost ?? 0));
      accounts.set(key, account, spent);
      return { ...rest, key, charges };
    },
    async settle(reservation, costs): Promise<void> {
      assertCosts(reservation.charges, costs);
      const { key } = reservation;
      accounts.set(key, settle(accounts.get(key), reservation, costs, clock()), accounts.isSpent(key));
    },
  };
}

function twoHalves(maxEntries: number) {
  const max = Math.ceil(maxEntries / 2);
  const fresh = new LRUCache<string, Account>({ max });
  const spent = new LRUCache<string, Account>({ max });
  return {
    get: (key: string): Account => spent.get(key) ?? fresh.get(key) ?? EMPTY,
    isSpent: (key: string): boolean => spent.has(key),
    set(key: string, account: Account, isSpent: boolean): void {
      const [home, other] = isSpent ? [spent, fresh] : [fresh, spent];
      other.delete(key);
      if (account.rings.length === 0) home.delete(key);
      else home.set(key, account);
    },
  };
}
