// One of several processes that limit the same subject by one Redis: node --import tsx limited-process.ts PORT
import { Redis } from "ioredis";
import { createLimiter } from "../../src/limits/limiter.js";
import { redisStore } from "../../src/limits/redis-store.js";

const client = new Redis(Number(process.argv[2]), "127.0.0.1");
// It is the count that is tested, and not how busy the machine is.
const limiter = createLimiter({ limit: 100, window: "1h", store: redisStore(client), storeTimeout: "30s" });

process.once("message", async () => {
  const made = await Promise.all(Array.from({ length: 250 }, () => limiter.reserve("shared")));
  process.send?.(made.filter(({ allowed }) => allowed).length);
  client.disconnect();
  process.disconnect();
});
await client.ping();
process.send?.("ready");
