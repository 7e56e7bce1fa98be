import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { type RedisServer, startRedis } from "./redis.js";
import { freePort } from "./server.js";

const SLOTS = 16_384;

export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  /** Which node has a key. */
  nodeOf(key: string): Promise<number>;
  /** Until every node that runs takes every other for running. */
  healed(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis Cluster of three nodes without replicas; the slots of a node that is down fail, and no others. */
export async function startCluster(): Promise<RedisCluster> {
  const nodes: RedisServer[] = [];
  const busPorts: number[] = [];
  for (let n = 0; n < 3; n++) {
    const busPort = await freePort();
    const cluster = ["--cluster-enabled", "yes", "--cluster-port", `${busPort}`];
    const patience = ["--cluster-node-timeout", "1000", "--cluster-require-full-coverage", "no"];
    busPorts.push(busPort);
    nodes.push(await startRedis(...cluster, ...patience));
  }
  const admins = nodes.map(({ port }) => new Redis({ host: "127.0.0.1", port }));
  // A node that is down is part of the tests.
  for (const admin of admins) admin.on("error", () => {});
  const [first] = admins;
  const healed = async () => {
    for (const admin of admins) while (!(await isWhole(admin))) await sleep(50);
  };
  for (const [n, admin] of admins.entries()) {
    const [from, to] = [n, n + 1].map((third) => Math.floor((third * SLOTS) / 3));
    await admin.call("CLUSTER", "ADDSLOTSRANGE", `${from}`, `${(to ?? 0) - 1}`);
    await admin.call("CLUSTER", "SET-CONFIG-EPOCH", `${n + 1}`);
    await first?.call("CLUSTER", "MEET", "127.0.0.1", `${nodes[n]?.port}`, `${busPorts[n]}`);
  }
  await healed();
  return {
    nodes,
    healed,
    nodeOf: async (key) => Math.floor((Number(await first?.call("CLUSTER", "KEYSLOT", key)) * 3) / SLOTS),
    async stop() {
      for (const admin of admins) admin.disconnect();
      for (const node of nodes) await node.stop();
    },
  };
}

async function isWhole(admin: Redis): Promise<boolean> {
  const info = String(await admin.call("CLUSTER", "INFO"));
  const nodes = String(await admin.call("CLUSTER", "NODES"));
  const isUp = info.includes("cluster_state:ok") && info.includes(`cluster_slots_ok:${SLOTS}`);
  return isUp && info.includes("known_nodes:3") && !nodes.includes("fail");
}
