import { bucketAt, startOf } from "./ring.js";
import type { Quota, QuotaState, Store } from "./store.js";

// A window has 17 buckets at most, and one that holds more than the limit takes a second turn.
const MAX_TURNS = 64;

/**
 * Takes everything out of the quotas of one key, bucket by bucket, the oldest first: the time until the first unit is
 * free tells which bucket it is in, and what is given back there is at most what it holds.
 *
 * @throws Error when others keep charging meanwhile.
 */
export async function wipe(
  store: Pick<Store, "reserve" | "settle">,
  key: string,
  quotas: readonly Quota[],
): Promise<void> {
  const charges = quotas.map((quota) => ({ quota, cost: 0 }));
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const { states, at } = await store.reserve(key, charges);
    const used = states.filter(({ resetMs }) => resetMs > 0);
    if (used.length === 0) return;
    await Promise.all(used.map((state) => giveBackOldest(store, key, state, at)));
  }
  throw new Error("the quotas are charged as fast as they are emptied");
}

async function giveBackOldest(
  store: Pick<Store, "settle">,
  key: string,
  { quota, remaining, resetMs }: QuotaState,
  now: number,
): Promise<void> {
  // A bucket is released a window after its end.
  const oldest = bucketAt(now + resetMs - quota.windowMs, quota.windowMs) - 1;
  const charge = { quota, cost: Math.max(1, quota.limit - remaining) };
  const at = startOf(oldest, quota.windowMs);
  await store.settle({ allowed: true, key, charges: [charge], states: [], retryAfterMs: 0, at }, [0]);
}
