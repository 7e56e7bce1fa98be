import { LRUCache } from "lru-cache";
import * as z from "zod";
import { positiveInteger } from "../amounts.js";
import { parseOptions } from "../options.js";
import { type Accounts, createAccounts } from "./account.js";
import { assertCharges, assertCosts } from "./charges.js";
import { NONE } from "./slab.js";
import type { Store } from "./store.js";

/** Options of {@link memoryStore}. */
export interface MemoryStoreOptions {
  /** How many subjects are remembered, and how many more that are over a limit. Default 100,000. */
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
    .default(() => {
      // A property of the runtime that is worked out each time it is asked for.
      const { performance } = globalThis;
      return () => performance.now();
    }),
});

/**
 * Counts in this process: for one server process, and for tests. It sets no timers; what is lost when the process
 * ends is lost.
 *
 * It remembers the `maxEntries` subjects that were seen last. A subject of which a quota is spent (at most a sixteenth
 * of it is left) and that falls out of these is remembered still, among up to `maxEntries` more such subjects. So a
 * flood of new addresses can't push out a subject that is over its limit: for that, more than `maxEntries` others must
 * each spend a quota of their own, and then the least recently seen starts anew. A flood can push out a subject that
 * is *below* its limit, when more than `maxEntries` others are seen in between: whoever controls more addresses than
 * that is not held to the limit of each. Choose `maxEntries` above the number of subjects you expect in a window.
 *
 * A subject takes about 122 bytes for its first quota, with the key that a limiter makes, and 24 more for each further
 * sixteenth of a window in which it used a quota (bench/limits-memory.ts).
 *
 * @throws TypeError when an option is bad.
 * @example
 * ```ts
 * rateLimit({ limit: 20, window: "1h", store: memoryStore({ maxEntries: 1_000_000 }) });
 * ```
 */
export function memoryStore(options?: MemoryStoreOptions): Store {
  const { maxEntries, now } = parseOptions("memoryStore", schema, options);
  // Whole milliseconds keep the arithmetic of the buckets exact.
  const clock = (): number => Math.floor(now());
  const accounts = createAccounts((key, account) => known.set(key, account));
  const known = createIndex(accounts, maxEntries, clock);
  return {
    local: true,
    async reserve(key, charges) {
      assertCharges(charges);
      return accounts.reserve(known.get(key), key, charges, clock());
    },
    async settle(reservation, costs) {
      assertCosts(reservation.charges, costs);
      accounts.settle(known.get(reservation.key), reservation, costs, clock());
    },
  };
}

/** Which subject has which account. */
function createIndex(accounts: Accounts, max: number, clock: () => number) {
  const recent = new LRUCache<string, number>({
    max,
    dispose(account, key, reason) {
      if (reason !== "evict") return;
      if (accounts.isSpent(account, clock())) spent.set(key, account);
      else accounts.drop(account);
    },
  });
  // Bounded by size and not by `max`, which would claim the memory for all of them now.
  const spent = new LRUCache<string, number>({
    maxSize: max,
    sizeCalculation: () => 1,
    dispose(account, _, reason) {
      if (reason === "evict") accounts.drop(account);
    },
  });
  return {
    get: (key: string): number => recent.get(key) ?? spent.get(key) ?? NONE,
    set(key: string, account: number): void {
      spent.delete(key);
      if (account === NONE) recent.delete(key);
      else recent.set(key, account);
    },
  };
}
