import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { IoredisClient, NodeRedisClient } from "../../src/limits/redis-client.js";
import { RESERVE } from "../../src/limits/redis-script.js";
import { redisStore } from "../../src/limits/redis-store.js";
import type { Quota, Store } from "../../src/limits/store.js";
import { storeContract } from "../contracts/store.js";
import { mostInAnyWindow, type Taken } from "../support/exact-log.js";
import { realOrSkip } from "../support/real.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis.js";

const quota: Quota = { name: "default", unit: "requests", limit: 20, windowMs: 60_000 };
const charges = [{ quota, cost: 1 }];

/** Clients of both packages, connected to one server; all closed together. */
function clientsOf({ port }: RedisServer) {
  const ioredis: Redis[] = [];
  const connectNode = () => createClient({ socket: { host: "127.0.0.1", port } }).connect();
  const nodeRedis: Awaited<ReturnType<typeof connectNode>>[] = [];
  return {
    ioredis() {
      const client = new Redis({ host: "127.0.0.1", port });
      ioredis.push(client);
      return client;
    },
    async nodeRedis() {
      const client = await connectNode();
      nodeRedis.push(client);
      return client;
    },
    close() {
      for (const client of ioredis) client.disconnect();
      for (const client of nodeRedis) client.destroy();
    },
  };
}

/**
 * The script with the server's clock replaced by one that the test moves. Keys expire by the server's own clock all
 * the same, so they get a minute more.
 */
function scriptAt(script: string, ms: number): string {
  const time = `{ "${Math.floor(ms / 1000)}", "${(ms % 1000) * 1000}" }`;
  return [
    ['call("TIME")', time],
    ["ceil(till / 16) - now", "ceil(till / 16) - now + 60000"],
  ].reduce((text, [from = "", to = ""]) => {
    if (!text.includes(from)) throw new Error(`the script does not say ${from} where this test expects it`);
    return text.replace(from, to);
  }, script);
}

const unknownScript = () => Promise.reject(new Error("NOSCRIPT so that the script is sent in full"));

realOrSkip("redis-server", hasRedis)("redisStore on a real server", () => {
  let server: RedisServer;
  let clients: ReturnType<typeof clientsOf>;
  beforeAll(async () => {
    server = await startRedis();
    clients = clientsOf(server);
  });
  afterAll(async () => {
    clients?.close();
    await server?.stop();
  });

  storeContract("redisStore with ioredis", async () => {
    let now = Date.now();
    const client = clients.ioredis();
    const moved: IoredisClient = {
      evalsha: unknownScript,
      eval: (script, ...args) => client.eval(scriptAt(script, now), ...args),
    };
    const advance = (ms: number) => {
      now += ms;
    };
    return { store: redisStore(moved, { prefix: "contract-ioredis:" }), advance };
  });

  storeContract("redisStore with node-redis", async () => {
    let now = Date.now();
    const client = await clients.nodeRedis();
    const moved: NodeRedisClient = {
      evalSha: unknownScript,
      sendCommand: ([name = "", script = "", ...rest]) =>
        name === "EVAL" ? client.sendCommand([name, scriptAt(script, now), ...rest]) : unknownScript(),
    };
    const advance = (ms: number) => {
      now += ms;
    };
    return { store: redisStore(moved, { prefix: "contract-node-redis:" }), advance };
  });

  it("counts in one place for both clients, exactly, under 200 parallel reservations over 4 connections", async () => {
    const connections = [
      clients.ioredis(),
      clients.ioredis(),
      await clients.nodeRedis(),
      await clients.nodeRedis(),
    ];
    const stores = connections.map((client) => redisStore(client));
    const made = await Promise.all(
      Array.from({ length: 200 }, (_, i) => stores[i % 4]!.reserve("parallel", charges)),
    );
    expect(made.filter(({ allowed }) => allowed)).toHaveLength(20);
  });

  it("settles what another client reserved", async () => {
    const [one, other] = [redisStore(clients.ioredis()), redisStore(await clients.nodeRedis())];
    const made = await one.reserve("shared", charges);
    await other.settle(made, [0]);
    expect((await one.reserve("shared", [{ quota, cost: 0 }])).states[0]?.remaining).toBe(20);
  });

  it("takes one round trip each for reserve and settle, also after the server forgot the script", async () => {
    const admin = clients.ioredis();
    for (const client of [clients.ioredis(), await clients.nodeRedis()]) {
      const store = redisStore(client);
      await admin.script("FLUSH");
      await store.settle(await store.reserve("trips", charges), [0]);
      const commands = await commandsDuring(admin, async () => {
        await store.settle(await store.reserve("trips", charges), [0]);
      });
      expect(commands).toEqual({ evalsha: 2 });
    }
  });

  it("leaves one key a subject, hash-tagged and with a time to live, and none when all was given back", async () => {
    const admin = clients.ioredis();
    await admin.flushall();
    const store = redisStore(admin, { prefix: "guard:" });
    const month: Quota = { name: "tokens", unit: "tokens", limit: 1000, windowMs: 30 * 86_400_000 };
    const all = [{ quota: month, cost: 10 }, ...charges];
    const made = await store.reserve("subject", all);
    await store.reserve("subject", charges);
    await store.reserve("other", charges);
    expect((await admin.keys("*")).sort()).toEqual(["guard:{other}", "guard:{subject}"]);
    const ttl = await admin.pttl("guard:{subject}");
    expect(ttl).toBeGreaterThan(month.windowMs);
    expect(ttl).toBeLessThanOrEqual((month.windowMs * 17) / 16);
    expect(await admin.pttl("guard:{other}")).toBeGreaterThan(0);
    await store.settle(made, [0, 0]);
    expect(await admin.pttl("guard:{subject}")).toBeLessThanOrEqual((quota.windowMs * 17) / 16);
    await store.settle(await store.reserve("gone", charges), [0]);
    await store.reserve("never", [{ quota, cost: 21 }]);
    await store.reserve("nothing", [{ quota, cost: 0 }]);
    expect(await admin.exists("guard:{gone}", "guard:{never}", "guard:{nothing}")).toBe(0);
  });

  it("lets no greedy client over the limit in any window, by the server's own clock", async () => {
    const store = redisStore(clients.ioredis());
    const short: Quota = { ...quota, limit: 5, windowMs: 160 };
    const log: { at: number; cost: number }[] = [];
    while (log.length < 16) {
      const { allowed, at } = await store.reserve("greedy", [{ quota: short, cost: 1 }]);
      if (allowed) log.push({ at, cost: 1 });
    }
    expect(mostInAnyWindow(log, short.windowMs)).toBeLessThanOrEqual(5);
  });

  it("holds 12 workers on random costs of tokens, which they settle to others, to the limit of every window", async () => {
    const short: Quota = { name: "tokens", unit: "tokens", limit: 1000, windowMs: 320 };
    const log: Taken[] = [];
    const stores = [redisStore(clients.ioredis()), redisStore(await clients.nodeRedis())];
    const worker = async (store: Store) => {
      for (let n = 0; n < 60; n++) {
        const cost = 1 + Math.floor(Math.random() * 300);
        const made = await store.reserve("workers", [{ quota: short, cost }]);
        if (!made.allowed) continue;
        // What is given back is given back at once, so that the log may hold it for what it was in the end.
        const settled = Math.ceil(cost * Math.random());
        await store.settle(made, [settled]);
        log.push({ at: made.at, cost: settled });
      }
    };
    await Promise.all(Array.from({ length: 12 }, (_, n) => worker(stores[n % 2]!)));
    expect(log.length).toBeGreaterThan(5);
    expect(mostInAnyWindow(log, short.windowMs)).toBeLessThanOrEqual(short.limit);
  });

  it("rejects when the key holds something else, and passes other errors of the server on", async () => {
    const admin = clients.ioredis();
    await admin.lpush("claude-guard:{list}", "x");
    await expect(redisStore(admin).reserve("list", charges)).rejects.toThrow("WRONGTYPE");
    await admin.set("claude-guard:{text}", "not ours");
    await expect(redisStore(admin).reserve("text", charges)).rejects.toThrow();
    await admin.del("claude-guard:{list}", "claude-guard:{text}");
  });

  it("keeps a subject with 4 quotas under 260 bytes", async () => {
    const admin = clients.ioredis();
    const four = ["requests", "tokens", "usd", "streams"].map((name, i) => ({
      quota: { name, unit: "requests" as const, limit: 1000, windowMs: 60_000 * 10 ** i },
      cost: 1,
    }));
    await redisStore(admin).reserve("0123456789abcdef0123456789abcdef", four);
    const bytes = await admin.memory("USAGE", "claude-guard:{0123456789abcdef0123456789abcdef}");
    expect(bytes).toBeLessThanOrEqual(260);
  });
});

async function commandsDuring(admin: Redis, work: () => Promise<void>): Promise<Record<string, number>> {
  await admin.config("RESETSTAT");
  await work();
  const stats = await admin.info("commandstats");
  // What a script runs inside is counted by its own names; only what a client sent travels.
  const inside = new Set(["time", "get", "set", "del", "config|resetstat", "info"]);
  const calls = [...stats.matchAll(/cmdstat_([^:]+):calls=(\d+)/g)].map(
    ([, name = "", count]) => [name, Number(count)] as const,
  );
  return Object.fromEntries(calls.filter(([name]) => !inside.has(name)));
}

it("sends the script in full only when the server does not know it", async () => {
  const sent: string[] = [];
  const known = new Set<string>();
  const client: IoredisClient = {
    async evalsha(sha) {
      sent.push("evalsha");
      if (!known.has(sha)) throw new Error("NOSCRIPT No matching script.");
      return [1, 0, 19, 1000];
    },
    async eval(script) {
      sent.push("eval");
      expect(script).toBe(RESERVE);
      const sha = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(script));
      known.add(Buffer.from(sha).toString("hex"));
      return [1, 0, 19, 1000];
    },
  };
  const store = redisStore(client);
  await store.reserve("a", charges);
  await store.reserve("a", charges);
  expect(sent).toEqual(["evalsha", "eval", "evalsha"]);
});

it("does not send a command again after any other error: it may have been charged", async () => {
  const lost = async () => {
    throw new Error("Connection is closed.");
  };
  const client: IoredisClient = { evalsha: lost, eval: async () => [1, 0, 19, 1000] };
  await expect(redisStore(client).reserve("a", charges)).rejects.toThrow("Connection is closed.");
});

it("sets no timer of node-redis for a command that is sent at once, and leaves it to one that waits", async () => {
  const options: unknown[] = [];
  const client = {
    isReady: true,
    evalSha: unknownScript,
    async sendCommand(_: string[], given?: object) {
      options.push(given);
      return [1, 0, 19, 1000];
    },
  };
  const store = redisStore(client);
  await store.reserve("a", charges);
  client.isReady = false;
  await store.reserve("a", charges);
  expect(options).toEqual([{ timeout: 0 }, undefined]);
});

it.each([[[]], [[1, 0]], [["1", "0", "1", "1"]], [[1, 0, 0.5, 1]], ["OK"], [null]])(
  "does not read %j as an answer",
  async (reply) => {
    const store = redisStore({ evalsha: async () => reply, eval: async () => reply });
    await expect(store.reserve("a", charges)).rejects.toThrow("redisStore");
  },
);

it.each([undefined, null, {}, "redis://127.0.0.1", { get: () => {} }])("refuses %j as a client", (client) => {
  // @ts-expect-error: bad clients are the point
  expect(() => redisStore(client)).toThrow(TypeError);
});

it("refuses a bad option", () => {
  const client: IoredisClient = { evalsha: unknownScript, eval: unknownScript };
  // @ts-expect-error: a bad option is the point
  expect(() => redisStore(client, { prefix: 5 })).toThrow(
    new TypeError('redisStore: "prefix" must be a string'),
  );
});
