import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createLimiter } from "../../src/limits/limiter.js";
import { postgresSchema } from "../../src/limits/postgres-schema.js";
import { postgresStore } from "../../src/limits/postgres-store.js";
import { storeContract } from "../contracts/store.js";
import { hasPostgres, type PostgresServer, startPostgres } from "../support/postgres.js";
import { realOrSkip } from "../support/real.js";

realOrSkip("postgresql", hasPostgres)("postgresStore on a server", () => {
  let server: PostgresServer;
  const pools: pg.Pool[] = [];
  const closed: Promise<void>[] = [];
  const connect = () => {
    const pool = new pg.Pool({
      host: "127.0.0.1",
      port: server.port,
      user: server.user,
      database: "postgres",
      max: 5,
    });
    pool.on("connect", (client) => {
      closed.push(new Promise((resolve) => client.once("end", resolve)));
    });
    pools.push(pool);
    return pool;
  };
  beforeAll(async () => {
    server = await startPostgres();
    await connect().query(postgresSchema());
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    // A pool has ended before its connections have; to one still open the server's end would be an error.
    await Promise.all(closed);
    await server.stop();
  });

  storeContract("postgresStore", async () => {
    let now = Date.now();
    const pool = connect();
    await pool.query(postgresSchema({ table: "moved" }));
    // The clock of this table is one that the test moves.
    await pool.query("CREATE TABLE moved_clock AS SELECT 0::bigint AS ms");
    await pool.query(
      "CREATE OR REPLACE FUNCTION moved_now() RETURNS bigint LANGUAGE sql AS 'SELECT ms FROM moved_clock'",
    );
    const store = postgresStore(
      {
        async query(text, values) {
          await pool.query("UPDATE moved_clock SET ms = $1", [now]);
          return pool.query(text, values);
        },
      },
      { table: "moved" },
    );
    const advance = (ms: number) => {
      now += ms;
    };
    return { store, advance };
  });

  it("lets exactly 100 of 400 parallel requests of one subject pass, over 20 connections", async () => {
    const limiters = Array.from({ length: 4 }, () =>
      createLimiter({ limit: 100, window: "1h", store: postgresStore(connect()), storeTimeout: "30s" }),
    );
    const made = await Promise.all(
      limiters.flatMap((limiter) => Array.from({ length: 100 }, () => limiter.reserve("shared"))),
    );
    expect(made.filter(({ allowed }) => allowed)).toHaveLength(100);
  });

  it("ends with nothing charged when all that was reserved at once is given back at once", async () => {
    const store = postgresStore(connect());
    const quotas = [
      { name: "requests", unit: "requests", limit: 1000, windowMs: 3_600_000 },
      { name: "tokens", unit: "tokens", limit: 100_000, windowMs: 3_600_000 },
    ] as const;
    const charges = quotas.map((quota) => ({ quota, cost: 7 }));
    const made = await Promise.all(Array.from({ length: 60 }, () => store.reserve("back", charges)));
    await Promise.all(made.map((one) => store.settle(one, [0, 0])));
    const { rows } = await connect().query("SELECT 1 FROM claude_guard WHERE subject = 'back'");
    expect(rows).toEqual([]);
  });
});
