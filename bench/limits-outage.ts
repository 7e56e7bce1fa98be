import { createLimiter, type Limiter, redisStore } from "claude-guard";
import { Redis } from "ioredis";
import { type RedisServer, startRedis } from "../test/support/redis.js";
import { number, type Report, type Row } from "./support/report.js";

const LIMIT = 1_000_000;
const STORE_TIMEOUT_MS = 100;
const OUTAGE_MS = 3000;

interface Outage {
  readonly what: string;
  begin(server: RedisServer): void | Promise<void>;
  end(server: RedisServer): void | Promise<void>;
}

const OUTAGES: readonly Outage[] = [
  { what: "it hangs", begin: (server) => server.pause(), end: (server) => server.resume() },
  { what: "it is killed", begin: (server) => server.kill(), end: (server) => server.restart() },
];

/** How long a decision takes while Redis hangs or is gone, and how soon it is asked again once it is back. */
export async function limitsOutage(): Promise<Report> {
  const rows: Row[] = [];
  for (const outage of OUTAGES) rows.push(...(await through(outage)));
  return {
    title: "Redis hangs (SIGSTOP) and goes on; is killed and started again",
    columns: ["p50", "p99", "most", "decisions", "failed"],
    rows,
  };
}

async function through({ what, begin, end }: Outage): Promise<Row[]> {
  const server = await startRedis();
  const client = new Redis(server.port, "127.0.0.1");
  // A connection that breaks is what is measured.
  client.on("error", () => {});
  const store = redisStore(client);
  const limiter = createLimiter({ limit: LIMIT, store, storeTimeout: STORE_TIMEOUT_MS });
  const seen: string[] = [];
  const decide = () => decision(limiter, (state) => seen.push(state));
  try {
    const before = await several(500, decide);
    await begin(server);
    const first: Decision[] = [];
    while (seen.length === 0) first.push(await decide());
    const later = await during(OUTAGE_MS, decide);
    await end(server);
    const back = performance.now();
    const after: Decision[] = [];
    while (seen.length === 1) after.push(await decide());
    const backAfter = performance.now() - back;
    return [
      row("Redis answers", before),
      row(`${what}: until it is left alone`, first, 110),
      row(`${what}: from then on`, later, 1),
      row(`${what}, and is back: until it is asked again`, after, 1),
      {
        what: `${what}, and is back: asked again after`,
        cells: [`${number(backAfter)} ms`, "", "", "", ""],
        goal: { text: "≤ 1,000 ms", met: backAfter <= 1000 },
      },
    ];
  } finally {
    client.disconnect();
    await server.stop();
  }
}

interface Decision {
  readonly ms: number;
  readonly failed: boolean;
}

async function decision(limiter: Limiter, onState: (state: string) => void): Promise<Decision> {
  const started = performance.now();
  const made = limiter.reserve("subject", {}, (notice) => {
    if (notice.type === "store") onState(notice.state);
  });
  const failed = await made.then(
    ({ allowed }) => !allowed,
    () => true,
  );
  const ms = performance.now() - started;
  // A decision from memory leaves no room for sockets between it and the next.
  await new Promise((resolve) => setImmediate(resolve));
  return { ms, failed };
}

async function during(ms: number, measure: () => Promise<Decision>): Promise<Decision[]> {
  const made: Decision[] = [];
  const until = performance.now() + ms;
  while (performance.now() < until) {
    made.push(await measure());
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return made;
}

async function several(count: number, measure: () => Promise<Decision>): Promise<Decision[]> {
  const made: Decision[] = [];
  for (let i = 0; i < count; i++) made.push(await measure());
  return made;
}

function row(what: string, made: readonly Decision[], goalMs?: number): Row {
  const sorted = made.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const p99 = at(0.99);
  const failed = made.filter((one) => one.failed).length;
  const times = [at(0.5), p99, at(1)].map((ms) => `${number(ms)} ms`);
  return {
    what,
    cells: [...times, `${made.length}`, `${failed}`],
    ...(goalMs !== undefined && {
      goal: { text: `p99 ≤ ${goalMs} ms, 0 failed`, met: p99 <= goalMs && failed === 0 },
    }),
  };
}
