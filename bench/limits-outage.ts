import { createLimiter, redisStore } from "claude-guard";
import { Redis } from "ioredis";
import { startRedis } from "../test/support/redis.js";
import { number, type Report, type Row } from "./support/report.js";

const LIMIT = 1_000_000;
const STORE_TIMEOUT_MS = 100;
const ASKED_FOR_MS = 3000;

/** How long a decision takes while Redis hangs, and how soon it is asked again once it is back. */
export async function limitsOutage(): Promise<Report> {
  const server = await startRedis();
  const client = new Redis(server.port, "127.0.0.1");
  const seen: { readonly state: string; readonly at: number }[] = [];
  const limiter = createLimiter({ limit: LIMIT, store: redisStore(client), storeTimeout: STORE_TIMEOUT_MS });
  const decide = async (): Promise<number> => {
    const started = performance.now();
    await limiter.reserve("subject", {}, (notice) => {
      if (notice.type === "store") seen.push({ state: notice.state, at: performance.now() });
    });
    const took = performance.now() - started;
    // A decision from memory leaves no room for sockets between it and the next.
    await new Promise((resolve) => setImmediate(resolve));
    return took;
  };
  try {
    const before = await several(500, decide);
    server.pause();
    const first: number[] = [];
    while (seen.length === 0) first.push(await decide());
    const later: number[] = [];
    const until = performance.now() + ASKED_FOR_MS;
    while (performance.now() < until) {
      later.push(await decide());
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    server.resume();
    const back = performance.now();
    while (seen.length === 1) await decide();
    const backAfter = (seen.at(-1)?.at ?? Number.NaN) - back;
    return {
      title: "Redis hangs (SIGSTOP), then goes on",
      columns: ["p50", "p99", "most", "decisions"],
      rows: [
        row("Redis answers", before),
        row("it hangs: until it is left alone", first, 110),
        row("it hangs: from then on", later, 1),
        {
          what: "it goes on: asked again after",
          cells: [`${number(backAfter)} ms`, "", "", ""],
          goal: { text: "≤ 1,000 ms", met: backAfter <= 1000 },
        },
      ],
    };
  } finally {
    client.disconnect();
    await server.stop();
  }
}

async function several(count: number, measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) times.push(await measure());
  return times;
}

function row(what: string, times: readonly number[], goalMs?: number): Row {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const p99 = at(0.99);
  const cells = [...[at(0.5), p99, at(1)].map((ms) => `${number(ms)} ms`), `${times.length}`];
  return {
    what,
    cells,
    ...(goalMs !== undefined && { goal: { text: `p99 ≤ ${goalMs} ms`, met: p99 <= goalMs } }),
  };
}
