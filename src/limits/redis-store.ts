import * as z from "zod";
import { parseOptions } from "../options.js";
import { assertCharges, assertCosts, costUnits, deltasOf, limitUnits } from "./charges.js";
import { type RedisClient, scriptRunner } from "./redis-client.js";
import { RESERVE, SETTLE } from "./redis-script.js";
import { readReply } from "./reply.js";
import type { Quota, Reservation, Store } from "./store.js";

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /** What the keys begin with. Default `"claude-guard:"`. */
  readonly prefix?: string;
}

const schema = z.strictObject({
  prefix: z.string({ error: "must be a string" }).default("claude-guard:"),
});

/**
 * Counts in Redis, for any number of processes. Takes a connected client of ioredis (5, 6) or of redis (node-redis
 * 4, 5, 6) as it is, single server or cluster; the client stays yours to configure and to close. Needs Redis 6 or
 * later.
 *
 * Reserving and settling are one script call each, atomic at the server and timed by its clock. All quotas of a
 * subject lie under the one key `<prefix>{<key>}`, which expires by itself when nothing in it counts any more.
 *
 * Exact as long as Redis keeps its data and its clock does not jump forward. What a failover or an eviction loses is
 * lost: those subjects start anew. A client that sends a command again after a lost connection may charge it twice,
 * never too little.
 *
 * @throws TypeError when the client is neither of the two, or an option is bad.
 * @example
 * ```ts
 * const client = new Redis(url);                        // ioredis, or:
 * const client = await createClient({ url }).connect(); // redis
 * rateLimit({ store: redisStore(client) });
 * ```
 */
export function redisStore(client: RedisClient, options?: RedisStoreOptions): Store {
  const { prefix } = parseOptions("redisStore", schema, options);
  const runReserve = scriptRunner(client, RESERVE);
  const runSettle = scriptRunner(client, SETTLE);
  // The braces are Redis Cluster's hash tag: they alone choose the node.
  const nameOf = (key: string): string => `${prefix}{${key}}`;
  const describe = describer();
  return {
    async reserve(key, charges): Promise<Reservation> {
      assertCharges(charges);
      const input = charges.map(({ quota, cost }) => `${describe(quota)},${costUnits(quota, cost)}`);
      const reply = await runReserve(nameOf(key), [`[${input.join(",")}]`]);
      return readReply("redisStore", reply, key, charges);
    },
    async settle({ key, charges, at }, costs): Promise<void> {
      assertCosts(charges, costs);
      const deltas = deltasOf(charges, costs);
      const input = charges.flatMap(({ quota }, place) => [quota.name, quota.windowMs, deltas[place] ?? 0]);
      await runSettle(nameOf(key), [JSON.stringify([at, ...input])]);
    },
  };
}

// Quotas are the same objects again and again, and turning four of them into JSON takes as long as sending it.
function describer(): (quota: Quota) => string {
  const known = new WeakMap<Quota, string>();
  return (quota) => {
    const before = known.get(quota);
    if (before !== undefined) return before;
    const text = `${JSON.stringify(quota.name)},${quota.windowMs},${limitUnits(quota)}`;
    known.set(quota, text);
    return text;
  };
}
