import * as z from "zod";
import { parseOptions } from "../options.js";
import { assertCharges, assertCosts, costUnits, deltasOf, limitUnits } from "./charges.js";
import { tableName } from "./postgres-schema.js";
import { readReply } from "./reply.js";
import type { Store } from "./store.js";

/** What `postgresStore` needs of a database: a `Pool` or `Client` of pg, or a `PGlite`. */
export interface PostgresPool {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** Options of {@link postgresStore}. */
export interface PostgresStoreOptions {
  /** The name that was given to {@link postgresSchema}. Default `"claude_guard"`. */
  readonly table?: string;
}

const schema = z.strictObject({ table: tableName });

/**
 * Counts in PostgreSQL, for any number of processes, for those who have no Redis. Reserving and settling are one
 * function call each, one round trip, atomic and timed by the server's clock.
 *
 * It creates nothing: run `postgresSchema()` once, in a migration. Without that every reservation is rejected.
 * Exact under the isolation level READ COMMITTED, PostgreSQL's default; under a stricter one parallel calls for one
 * subject may be rejected by the server. Every allowed call writes a row or more: expect thousands a second and not
 * tens of thousands. Give it a pool of its own, so that long queries of the app don't make it wait.
 *
 * @throws TypeError when `pool` has no `query`, or an option is bad.
 * @example
 * ```ts
 * const pool = new Pool({ connectionString, max: 5 });
 * rateLimit({ store: postgresStore(pool) });
 * ```
 */
export function postgresStore(pool: PostgresPool, options?: PostgresStoreOptions): Store {
  const { table } = parseOptions("postgresStore", schema, options);
  if (typeof pool?.query !== "function") {
    throw new TypeError('postgresStore: "pool" must have a query function, as a Pool of pg has');
  }
  return {
    async reserve(key, charges) {
      assertCharges(charges);
      const input = charges.map(({ quota, cost }) => [
        quota.name,
        quota.windowMs,
        limitUnits(quota),
        costUnits(quota, cost),
      ]);
      const sql = `SELECT ${table}_reserve($1, $2::jsonb) AS reply`;
      const { rows } = await pool.query(sql, [key, JSON.stringify(input)]);
      return readReply("postgresStore", replyOf(rows[0]), key, charges);
    },
    async settle({ key, charges, at }, costs) {
      assertCosts(charges, costs);
      const deltas = deltasOf(charges, costs);
      const input = charges.map(({ quota }, place) => [quota.name, quota.windowMs, deltas[place]]);
      await pool.query(`SELECT ${table}_settle($1, $2::bigint, $3::jsonb)`, [key, at, JSON.stringify(input)]);
    },
  };
}

function replyOf(row: unknown): unknown {
  return typeof row === "object" && row !== null && "reply" in row ? row.reply : undefined;
}
