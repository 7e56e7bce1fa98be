import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLimiter } from "../../src/limits/limiter.js";
import { redisStore } from "../../src/limits/redis-store.js";
import type { Quota } from "../../src/limits/store.js";
import { storeKey } from "../../src/limits/store-key.js";
import { realOrSkip } from "../support/real.js";
import { hasRedis } from "../support/redis.js";
import { CLUSTER_CLIENTS, type Connected } from "../support/redis-clients.js";
import { type RedisCluster, startCluster } from "../support/redis-cluster.js";

const quota: Quota = { name: "default", unit: "requests", limit: 5, windowMs: 3_600_000 };
const charges = [
  { quota, cost: 1 },
  { quota: { ...quota, name: "more", limit: 100, windowMs: 60_000 }, cost: 3 },
];

realOrSkip("redis-server", hasRedis)("redisStore on a cluster of three nodes", () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());

  /** A subject of which the keys lie on a certain node. */
  async function subjectOn(node: number, name: string): Promise<string> {
    for (let n = 0; ; n++) {
      const subject = `${name}-${n}`;
      if ((await cluster.nodeOf(`claude-guard:{${await storeKey(subject)}}`)) === node) return subject;
    }
  }

  describe.each(CLUSTER_CLIENTS)("%s", (name, connect) => {
    let connected: Connected;
    beforeAll(async () => {
      connected = await connect(cluster.nodes.map(({ port }) => port));
    });
    afterAll(() => connected?.close());

    const limiter = () =>
      createLimiter({
        limit: 5,
        store: redisStore(connected.client),
        storeTimeout: "200ms",
        onStoreError: "deny",
      });
    type Limited = ReturnType<typeof limiter>;

    /** Asks until the store answers again: a breaker, or the client's own waiting, may stand before it. */
    async function recovered(one: Limited, subject: string) {
      for (;;) {
        const made = await one.reserve(subject).catch(() => undefined);
        if (made !== undefined) return made;
        await sleep(50);
      }
    }

    it("holds the limits of subjects on every node, all quotas of one under one key", async () => {
      const store = redisStore(connected.client);
      for (const node of [0, 1, 2]) {
        const key = await storeKey(await subjectOn(node, `${name} spread`));
        const made = await Promise.all(Array.from({ length: 12 }, () => store.reserve(key, charges)));
        const allowed = made.filter((one) => one.allowed);
        expect(allowed).toHaveLength(5);
        await store.settle(allowed[0]!, [0, 0]);
        expect((await store.reserve(key, charges)).allowed).toBe(true);
      }
    });

    it("answers in time while a node is paused, in time for others too, and recovers", async () => {
      const [stuck, free] = [await subjectOn(1, `${name} paused`), await subjectOn(2, `${name} free`)];
      const one = limiter();
      await Promise.all([one.reserve(stuck), one.reserve(free)]);
      cluster.nodes[1]?.pause();
      try {
        const asked = Array.from({ length: 5 }, () => one.reserve(stuck));
        for (const { status } of await Promise.allSettled(asked)) expect(status).toBe("rejected");
        // Its own limiter, so that no breaker stands before it.
        expect((await limiter().reserve(free)).allowed).toBe(true);
      } finally {
        cluster.nodes[1]?.resume();
      }
      await cluster.healed();
      const made = await recovered(one, stuck);
      expect(made.states[0]?.remaining).toBeLessThanOrEqual(3);
    });

    it("rejects while a node is dead, serves the others, and holds the limits again when it is back", async () => {
      const [lost, free] = [await subjectOn(2, `${name} dead`), await subjectOn(0, `${name} alive`)];
      const one = limiter();
      await one.reserve(lost);
      await cluster.nodes[2]?.kill();
      try {
        await expect(one.reserve(lost)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
        expect((await recovered(limiter(), free)).allowed).toBe(true);
      } finally {
        await cluster.nodes[2]?.restart();
      }
      await cluster.healed();
      await recovered(one, lost);
      const made = await Promise.all(Array.from({ length: 12 }, () => limiter().reserve(lost)));
      // The node had no disk, so it counts anew: the one that it recovered with is the first.
      expect(made.filter(({ allowed }) => allowed)).toHaveLength(4);
    });
  });
});
