import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, it } from "vitest";
import { redisStore } from "../../src/limits/redis-store.js";
import type { Quota } from "../../src/limits/store.js";
import { realOrSkip } from "../support/real.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis.js";
import { CLIENTS } from "../support/redis-clients.js";

const quota: Quota = { name: "default", unit: "requests", limit: 20, windowMs: 60_000 };
const charges = [{ quota, cost: 1 }];

realOrSkip("redis-server", hasRedis)("redisStore with every client that it takes", () => {
  let server: RedisServer;
  let admin: Redis;
  beforeAll(async () => {
    server = await startRedis();
    admin = new Redis(server.port, "127.0.0.1");
  });
  afterAll(async () => {
    admin?.disconnect();
    await server?.stop();
  });

  it.each(CLIENTS)(
    "%s: sends the script when it is unknown, holds the limit in parallel, settles",
    async (name, connect) => {
      await admin.script("FLUSH");
      const { client, close } = await connect(server.port);
      const store = redisStore(client);
      const made = await Promise.all(Array.from({ length: 60 }, () => store.reserve(name, charges)));
      const allowed = made.filter((one) => one.allowed);
      expect(allowed).toHaveLength(20);
      await store.settle(allowed[0]!, [0]);
      const [state] = (await store.reserve(name, [{ quota, cost: 0 }])).states;
      expect(state?.remaining).toBe(1);
      await close();
    },
  );

  it("counts in one place for all of them", async () => {
    const connected = await Promise.all(CLIENTS.map(([, connect]) => connect(server.port)));
    const stores = connected.map(({ client }) => redisStore(client));
    const made = await Promise.all(
      Array.from({ length: 200 }, (_, i) => stores[i % stores.length]!.reserve("together", charges)),
    );
    expect(made.filter(({ allowed }) => allowed)).toHaveLength(20);
    for (const { close } of connected) await close();
  });
});
