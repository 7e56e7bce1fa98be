import { Ratelimit } from "@upstash/ratelimit";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fromUpstash, type UpstashRatelimit } from "../../src/limits/from-upstash.js";
import type { Quota } from "../../src/limits/store.js";
import { realOrSkip } from "../support/real.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis.js";
import { upstashOver } from "../support/upstash.js";

const quota: Quota = { name: "default", unit: "requests", limit: 3, windowMs: 60_000 };
const of = (cost: number) => [{ quota, cost }];
const said = { limit: 3, window: "1m" } as const;

realOrSkip("redis-server", hasRedis)("fromUpstash, over a real server", () => {
  let server: RedisServer;
  let client: Redis;
  let runs = 0;
  const limiterOf = (limiter: ConstructorParameters<typeof Ratelimit>[0]["limiter"]) =>
    new Ratelimit({ redis: upstashOver(client), limiter, prefix: `run-${runs++}`, ephemeralCache: false });
  beforeAll(async () => {
    server = await startRedis();
    client = new Redis({ host: "127.0.0.1", port: server.port });
  });
  afterAll(async () => {
    client?.disconnect();
    await server?.stop();
  });

  it.each([
    ["slidingWindow", () => Ratelimit.slidingWindow(3, "1 m")],
    ["fixedWindow", () => Ratelimit.fixedWindow(3, "1 m")],
  ])("allows up to the limit of %s, and refuses then", async (_, make) => {
    const store = fromUpstash(limiterOf(make()), said);
    expect(await store.reserve("a", of(0))).toMatchObject({ allowed: true, states: [{ remaining: 3 }] });
    expect(await store.reserve("a", of(2))).toMatchObject({ allowed: true, states: [{ remaining: 1 }] });
    expect((await store.reserve("a", of(1))).allowed).toBe(true);
    const refused = await store.reserve("a", of(1));
    expect(refused).toMatchObject({ allowed: false, key: "a", charges: of(1) });
    expect(refused.retryAfterMs).toBeGreaterThan(0);
    expect(refused.retryAfterMs).toBeLessThanOrEqual(120_000);
    expect((await store.reserve("b", of(1))).allowed).toBe(true);
  });

  it("says that a cost above the limit can never succeed", async () => {
    const store = fromUpstash(limiterOf(Ratelimit.slidingWindow(3, "1 m")), said);
    const refused = await store.reserve("a", of(4));
    expect(refused).toMatchObject({ allowed: false, retryAfterMs: Number.POSITIVE_INFINITY });
  });

  it("rejects a limit that is not what was said", async () => {
    const store = fromUpstash(limiterOf(Ratelimit.slidingWindow(5, "1 m")), said);
    await expect(store.reserve("a", of(1))).rejects.toThrow("its limit is 5, not 3");
  });

  it("rejects to give back or to charge more, rather than not to do it", async () => {
    const store = fromUpstash(limiterOf(Ratelimit.slidingWindow(3, "1 m")), said);
    const made = await store.reserve("a", of(2));
    await store.settle(made, [2]);
    await expect(store.settle(made, [0])).rejects.toThrow("can't give back");
    await expect(store.settle(made, [3])).rejects.toThrow("can't charge more");
  });
});

const answering = (more: object): UpstashRatelimit => ({
  limit: async () => ({
    success: true,
    limit: 3,
    remaining: 2,
    reset: 0,
    pending: Promise.resolve(),
    ...more,
  }),
  getRemaining: async () => ({ remaining: 3, reset: 0 }),
});

it("takes an answer that was let through for want of Redis as no answer", async () => {
  const store = fromUpstash(answering({ reason: "timeout" }), said);
  await expect(store.reserve("a", of(1))).rejects.toThrow("no answer of Redis");
});

it("leaves no rejection of its background work unhandled", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  const store = fromUpstash(answering({ pending: Promise.reject(new Error("analytics")) }), said);
  expect((await store.reserve("a", of(1))).allowed).toBe(true);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});

it.each([
  [{ ...quota, limit: 4 }, 1, "its limit is 3"],
  [{ ...quota, windowMs: 1000 }, 1, "its window is 60000 ms"],
  [{ ...quota, unit: "usd" }, 0.5, "whole numbers only"],
] as const)("rejects %j with a cost of %d", async (other, cost, message) => {
  const store = fromUpstash(answering({}), said);
  await expect(store.reserve("a", [{ quota: other, cost }])).rejects.toThrow(message);
});

it("refuses what is no Ratelimit, and to go without knowing its limit and window", () => {
  // @ts-expect-error: what is no Ratelimit is the point
  expect(() => fromUpstash({}, said)).toThrow('"ratelimit" must be');
  // @ts-expect-error: the missing option is the point
  expect(() => fromUpstash(answering({}), { window: "1m" })).toThrow('"limit" must be a positive integer');
});
