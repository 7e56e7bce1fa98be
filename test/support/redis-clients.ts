import { Cluster, Redis } from "ioredis";
import { Cluster as Cluster5, Redis as Redis5 } from "ioredis5";
import { createClient, createCluster } from "redis";
import { createClient as createClient4, createCluster as createCluster4 } from "redis4";
import { createClient as createClient5, createCluster as createCluster5 } from "redis5";
import type { IoredisClient, RedisClient } from "../../src/limits/redis-client.js";

/** A connected client of a package of Redis. */
export interface Connected {
  readonly client: RedisClient;
  close(): unknown;
}

const quiet = () => {};

/** Every client that \`redisStore\` takes, on one server. */
export const CLIENTS: readonly (readonly [name: string, connect: (port: number) => Promise<Connected>])[] = [
  ["ioredis 5", async (port) => closing(new Redis5(port, "127.0.0.1"))],
  ["ioredis 6", async (port) => closing(new Redis(port, "127.0.0.1"))],
  [
    "redis 4",
    async (port) => {
      const client = await createClient4(at(port)).on("error", quiet).connect();
      return { client, close: () => client.disconnect() };
    },
  ],
  [
    "redis 5",
    async (port) => {
      const client = await createClient5(at(port)).on("error", quiet).connect();
      return { client, close: () => client.destroy() };
    },
  ],
  [
    "redis 6",
    async (port) => {
      const client = await createClient(at(port)).on("error", quiet).connect();
      return { client, close: () => client.destroy() };
    },
  ],
];

/** The same packages' clients of a cluster. */
export const CLUSTER_CLIENTS: readonly (readonly [
  name: string,
  connect: (ports: readonly number[]) => Promise<Connected>,
])[] = [
  ["ioredis 5", async (ports) => closing(new Cluster5(ports.map(host)))],
  ["ioredis 6", async (ports) => closing(new Cluster(ports.map(host)))],
  [
    "redis 4",
    async (ports) => {
      const client = createCluster4({ rootNodes: ports.map(at) }).on("error", quiet);
      await client.connect();
      return { client, close: () => client.disconnect() };
    },
  ],
  [
    "redis 5",
    async (ports) => {
      const client = createCluster5({ rootNodes: ports.map(at) }).on("error", quiet);
      await client.connect();
      return { client, close: () => client.destroy() };
    },
  ],
  [
    "redis 6",
    async (ports) => {
      const client = createCluster({ rootNodes: ports.map(at) }).on("error", quiet);
      await client.connect();
      return { client, close: () => client.destroy() };
    },
  ],
];

const host = (port: number) => ({ host: "127.0.0.1", port });
const at = (port: number) => ({ socket: { host: "127.0.0.1", port } });

interface Ioredis extends IoredisClient {
  on(event: "error", listener: () => void): unknown;
  disconnect(): void;
}

function closing(client: Ioredis): Connected {
  client.on("error", quiet);
  return { client, close: () => client.disconnect() };
}
