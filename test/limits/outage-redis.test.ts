import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLimiter } from "../../src/limits/limiter.js";
import { redisStore } from "../../src/limits/redis-store.js";
import type { Notice } from "../../src/types.js";
import { until } from "../support/claude.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis.js";

describe.skipIf(!hasRedis)("a Redis that hangs and comes back", () => {
  let server: RedisServer;
  let client: Redis;
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  beforeAll(async () => {
    process.on("unhandledRejection", listen);
    server = await startRedis();
    client = new Redis(server.port, "127.0.0.1");
  });
  afterAll(async () => {
    client.disconnect();
    await server.stop();
    process.off("unhandledRejection", listen);
  });

  it("loses no request, tells of both, gives back what came too late, and holds the limits again", async () => {
    const states: string[] = [];
    const note = (notice: Notice) => notice.type === "store" && states.push(notice.state);
    // Longer than a busy machine takes to answer: what is counted here must be what came while Redis hung.
    const limiter = createLimiter({ limit: 20, store: redisStore(client), storeTimeout: "1s" });
    const ask = (subject = "a") => limiter.reserve(subject, {}, note);
    const remaining = async () => (await limiter.status("a")).limits[0]?.remaining;
    await ask();
    server.pause();
    const during = await Promise.all(Array.from({ length: 30 }, () => ask()));
    // This process counts by itself meanwhile.
    expect(during.filter(({ allowed }) => allowed)).toHaveLength(20);
    expect((await ask()).allowed).toBe(false);
    server.resume();
    await until(() => {
      void ask("another");
      return states.includes("up");
    });
    expect(states).toEqual(["down", "up"]);
    // Redis did all 30 of them after all, as far as the limit went: none stays charged.
    for (let i = 0; i < 100 && (await remaining()) !== 19; i++) await ask("another");
    expect(await remaining()).toBe(19);
    const after = await Promise.all(Array.from({ length: 30 }, () => ask()));
    expect(after.filter(({ allowed }) => allowed)).toHaveLength(19);
    expect(unhandled).toEqual([]);
  });
});
