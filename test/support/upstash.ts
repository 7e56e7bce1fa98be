import type { Ratelimit } from "@upstash/ratelimit";
import type { Redis as Ioredis } from "ioredis";

type UpstashRedis = ConstructorParameters<typeof Ratelimit>[0]["redis"];

/**
 * As much of Upstash's HTTP client as their rate limiter uses, over a connection to a Redis of ours. Their scripts name
 * a flag that only their own servers know, and so are always sent in full, without it.
 */
export function upstashOver(client: Ioredis): UpstashRedis {
  const redis = {
    evalsha: () => Promise.reject(new Error("NOSCRIPT so that the script is sent in full")),
    eval: (script: string, keys: string[], args: unknown[]) =>
      client.eval(script.replace(/^\s*#!lua.*\n/, ""), keys.length, ...keys, ...args.map(String)),
  };
  return redis as unknown as UpstashRedis;
}
