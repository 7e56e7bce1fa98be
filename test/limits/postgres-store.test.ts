import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresSchema } from "../../src/limits/postgres-schema.js";
import { type PostgresPool, postgresStore } from "../../src/limits/postgres-store.js";
import type { Quota } from "../../src/limits/store.js";
import { storeContract } from "../contracts/store.js";

const quota: Quota = { name: "default", unit: "requests", limit: 20, windowMs: 60_000 };
const charges = [{ quota, cost: 1 }];

describe("postgresStore on PGlite", () => {
  let db: PGlite;
  beforeAll(async () => {
    db = await PGlite.create();
    await db.exec(postgresSchema());
  });
  afterAll(() => db.close());

  storeContract("postgresStore", async () => {
    let now = Date.now();
    await db.exec(postgresSchema({ table: "moved" }));
    // The clock of this table is one that the test moves.
    await db.exec("CREATE TABLE moved_clock AS SELECT 0::bigint AS ms");
    await db.exec(
      "CREATE OR REPLACE FUNCTION moved_now() RETURNS bigint LANGUAGE sql AS 'SELECT ms FROM moved_clock'",
    );
    const pool: PostgresPool = {
      async query(text, values) {
        await db.query("UPDATE moved_clock SET ms = $1", [now]);
        return db.query(text, values);
      },
    };
    const advance = (ms: number) => {
      now += ms;
    };
    return { store: postgresStore(pool, { table: "moved" }), advance };
  });

  const rowsOf = async (subject: string) =>
    (await db.query("SELECT quota, used FROM claude_guard WHERE subject = $1", [subject])).rows;

  it("asks the database once for a reservation and once for its settlement", async () => {
    const asked: string[] = [];
    const store = postgresStore({
      query(text, values) {
        asked.push(text);
        return db.query(text, values);
      },
    });
    await store.settle(await store.reserve("trips", charges), [0]);
    expect(asked).toEqual([
      "SELECT claude_guard_reserve($1, $2::jsonb) AS reply",
      "SELECT claude_guard_settle($1, $2::bigint, $3::jsonb)",
    ]);
  });

  it("goes by the clock of the server", async () => {
    const { at } = await postgresStore(db).reserve("clock", charges);
    expect(Math.abs(at - Date.now())).toBeLessThan(10_000);
  });

  it("leaves no row when all was given back, or nothing was charged", async () => {
    const store = postgresStore(db);
    const made = await store.reserve("gone", charges);
    expect(await rowsOf("gone")).toEqual([{ quota: "default", used: 1 }]);
    await store.settle(made, [0]);
    await store.reserve("gone", [{ quota, cost: 0 }]);
    await store.reserve("gone", [{ quota, cost: 21 }]);
    expect(await rowsOf("gone")).toEqual([]);
  });

  it("deletes what no longer counts, a few rows at every charge", async () => {
    const store = postgresStore(db);
    await db.exec(
      `INSERT INTO claude_guard SELECT 'old-' || n, 'q', 1000, 1, 1, 2000 FROM generate_series(1, 20) n`,
    );
    for (let i = 0; i < 3; i++) await store.reserve("sweeper", charges);
    const { rows } = await db.query("SELECT count(*)::int AS n FROM claude_guard WHERE subject LIKE 'old-%'");
    expect(rows).toEqual([{ n: 0 }]);
  });

  it("keeps its schema when it is created again", async () => {
    const store = postgresStore(db);
    await store.reserve("again", charges);
    await db.exec(postgresSchema());
    expect((await store.reserve("again", charges)).states[0]?.remaining).toBe(18);
  });

  it("takes a key for what it is, whatever stands in it", async () => {
    const key = `'); DROP TABLE claude_guard; --"\\`;
    await postgresStore(db).reserve(key, charges);
    expect(await rowsOf(key)).toHaveLength(1);
  });

  it("rejects, and creates nothing, when the schema is missing", async () => {
    await expect(postgresStore(db, { table: "missing" }).reserve("a", charges)).rejects.toThrow(
      "missing_reserve",
    );
  });
});

it.each([[{}], [{ reply: "1" }], [{ reply: [1, 0] }], [undefined]])(
  "does not read %j as an answer",
  async (row) => {
    const store = postgresStore({ query: async () => ({ rows: [row] }) });
    await expect(store.reserve("a", charges)).rejects.toThrow("postgresStore");
  },
);

it.each([undefined, null, {}, "postgres://127.0.0.1"])("refuses %j as a pool", (pool) => {
  // @ts-expect-error: bad pools are the point
  expect(() => postgresStore(pool)).toThrow(TypeError);
});

it.each(["Guard", "a-b", "a b", "x;drop", "", "a".repeat(41)])(
  "refuses %j as the name of the table",
  (table) => {
    const message = '"table" must be up to 40 lower-case letters, digits and underscores';
    expect(() => postgresSchema({ table })).toThrow(new TypeError(`postgresSchema: ${message}`));
    const pool = { query: async () => ({ rows: [] }) };
    expect(() => postgresStore(pool, { table })).toThrow(new TypeError(`postgresStore: ${message}`));
  },
);
