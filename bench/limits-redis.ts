import { redisStore } from "claude-guard";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { startRedis } from "../test/support/redis.js";
import { medianOf } from "./support/measure.js";
import { leftOut, peer } from "./support/peers.js";
import { number, type Report, type Row } from "./support/report.js";

const ROUNDS = { warmUp: 3, counted: 15 };
const OUTSTANDING = 64;
const CALLS = 5000;
const SUBJECTS = 1000;
const PEER = "rate-limit-redis";
const HOUR_MS = 3_600_000;

// As long as a subject is to `redisStore` when it comes from a limiter.
const keys = Array.from({ length: SUBJECTS }, (_, n) => n.toString(16).padStart(32, "0"));

type Reserve = (key: string) => Promise<unknown>;

/** Counting one request in Redis, 64 outstanding on one connection. */
export async function limitsRedis(): Promise<Report> {
  const server = await startRedis();
  const admin = new Redis(server.port, "127.0.0.1");
  const ioredis = new Redis(server.port, "127.0.0.1");
  const node = await createClient({ socket: { host: "127.0.0.1", port: server.port } }).connect();
  const theirs = [
    await rateLimitRedis("x:", (command, ...rest) => ioredis.call(command, ...rest)),
    await rateLimitRedis("y:", (...command) => node.sendCommand(command)),
  ];
  const rows: Row[] = [];
  for (const [n, client] of [ioredis, node].entries()) {
    const store = redisStore(client, { prefix: `ours-${n}:` });
    const kinds = [
      theirs[n],
      (key: string) => store.reserve(key, ONE),
      (key: string) => store.reserve(`4${key}`, FOUR),
    ];
    rows.push(...(await compared(n === 0 ? "ioredis" : "redis", kinds, admin)));
  }
  rows.push(await bytesOf(admin));
  for (const client of [admin, ioredis]) client.disconnect();
  node.destroy();
  await server.stop();
  const notes = theirs[0] === undefined ? [leftOut(PEER)] : [];
  return {
    title: `Reserving in Redis, ${OUTSTANDING} outstanding`,
    columns: ["a second", "of theirs", "commands a call", "µs of its script", "µs of Redis in all"],
    rows,
    notes,
  };
}

const UNITS = ["requests", "tokens", "usd", "streams"] as const;
const FOUR = UNITS.map((unit, n) => ({
  quota: { name: unit, unit, limit: 1_000_000, windowMs: HOUR_MS * 4 ** n },
  cost: unit === "tokens" ? 800 : unit === "usd" ? 0.0123 : 1,
}));
const ONE = FOUR.slice(0, 1);

async function compared(
  client: string,
  kinds: readonly (Reserve | undefined)[],
  admin: Redis,
): Promise<Row[]> {
  const names = [`${PEER}`, "redisStore, 1 quota", "redisStore, 4 quotas"];
  const goals = [undefined, 0.9, 0.6];
  const rates = await ratesOf(kinds);
  const rows: Row[] = [];
  for (const [n, kind] of kinds.entries()) {
    if (kind === undefined) continue;
    const { commands, script, all } = await atServer(admin, kind);
    // Of the same round, so that what disturbs the machine disturbs both.
    const share = medianOf((rates[n] ?? []).map((rate, round) => rate / (rates[0]?.[round] ?? Number.NaN)));
    const goal = goals[n];
    rows.push({
      what: `${names[n]}, ${client}`,
      cells: [medianOf(rates[n] ?? []), share, commands, script, all].map(number),
      ...(goal === undefined ? {} : { goal: { text: `≥ ${goal}`, met: share >= goal } }),
    });
  }
  return rows;
}

async function ratesOf(kinds: readonly (Reserve | undefined)[]): Promise<number[][]> {
  const rates: number[][] = kinds.map(() => []);
  for (let round = -ROUNDS.warmUp; round < ROUNDS.counted; round++) {
    for (const [n, kind] of kinds.entries()) {
      if (kind === undefined) continue;
      const started = performance.now();
      await callMany(kind, CALLS);
      if (round >= 0) rates[n]?.push((CALLS / (performance.now() - started)) * 1000);
    }
  }
  return rates;
}

async function callMany(kind: Reserve, calls: number): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < calls) await kind(keys[next++ % SUBJECTS] ?? "");
  };
  await Promise.all(Array.from({ length: OUTSTANDING }, worker));
}

/** Of a call: commands that it sends, counted at the server, and microseconds of its script and of the whole server. */
async function atServer(admin: Redis, kind: Reserve) {
  const rounds = 10;
  await admin.config("RESETSTAT");
  const before = await processorMicros(admin);
  for (let round = 0; round < rounds; round++) await callMany(kind, SUBJECTS);
  const after = await processorMicros(admin);
  const stats = await admin.info("commandstats");
  const [, calls = "", script = ""] =
    /cmdstat_evalsha:calls=(\d+),usec=\d+,usec_per_call=([\d.]+)/.exec(stats) ?? [];
  const others = /cmdstat_(?:eval|script\S*):calls=(\d+)/.exec(stats)?.[1] ?? "0";
  const made = rounds * SUBJECTS;
  return {
    commands: (Number(calls) + Number(others)) / made,
    script: Number(script),
    all: (after - before) / made,
  };
}

// Its one thread's time, whatever else the machine does: a million of these are one core for a second.
async function processorMicros(admin: Redis): Promise<number> {
  const info = await admin.info("cpu");
  const seconds = ["user", "sys"].map((kind) =>
    Number(new RegExp(`used_cpu_${kind}_main_thread:([\\d.]+)`).exec(info)?.[1]),
  );
  return seconds.reduce((sum, one) => sum + one, 0) * 1e6;
}

async function bytesOf(admin: Redis): Promise<Row> {
  const bytes = Number(await admin.memory("USAGE", `ours-0:{4${keys[0]}}`));
  const what = "memory of a subject with 4 quotas";
  return {
    what,
    cells: [`${number(bytes)} bytes`, "", "", "", ""],
    goal: { text: "≤ 260 bytes", met: bytes <= 260 },
  };
}

interface TheirStore {
  init(options: { windowMs: number }): void;
  increment(key: string): Promise<unknown>;
}

type TheirConstructor = new (options: { sendCommand: SendCommand; prefix: string }) => TheirStore;
type SendCommand = (...command: [string, ...string[]]) => Promise<unknown>;

async function rateLimitRedis(prefix: string, sendCommand: SendCommand): Promise<Reserve | undefined> {
  const RedisStore = (await peer(PEER))?.RedisStore as TheirConstructor | undefined;
  if (RedisStore === undefined) return undefined;
  const store = new RedisStore({ sendCommand, prefix });
  store.init({ windowMs: HOUR_MS });
  return (key) => store.increment(key);
}
