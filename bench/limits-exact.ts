import { setTimeout as sleep } from "node:timers/promises";
import { Ratelimit } from "@upstash/ratelimit";
import { memoryStore, redisStore } from "claude-guard";
import { MemoryStore } from "express-rate-limit";
import { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import { mostInAnyWindow, type Taken } from "../test/support/exact-log.js";
import { startRedis } from "../test/support/redis.js";
import { upstashOver } from "../test/support/upstash.js";
import { leftOut, peer } from "./support/peers.js";
import type { Report } from "./support/report.js";

const LIMIT = 20;
const WINDOW_MS = 2000;
// What passed is noted when it was sent, a little before it was counted. So that this can make nobody look worse, the
// window that is searched for the most is this much shorter.
const SLACK_MS = 25;

/** Asks a limiter for one request of a subject; whether it passed. */
type Admit = (subject: string) => Promise<boolean>;

/** The most that any rolling window let through, under three attacks. */
export async function limitsExact(): Promise<Report> {
  const server = await startRedis();
  const client = new Redis(server.port, "127.0.0.1");
  const koa = await koaRatelimit(client);
  const all: (readonly [string, Admit])[] = [...(await ours(client)), ...(await theirs(client)), ...koa];
  const rows = await Promise.all(all.map(([what, admit]) => row(what, admit)));
  client.disconnect();
  await server.stop();
  const notes = [
    `Limit ${LIMIT} in ${WINDOW_MS} ms. Of the clock's time, so other runs may find other figures above ${LIMIT}.`,
  ];
  return {
    title: "The most that any rolling window lets through",
    columns: Object.keys(ATTACKS),
    rows,
    notes: koa.length === 0 ? [...notes, leftOut("koa-ratelimit")] : notes,
  };
}

async function row(what: string, admit: Admit) {
  const found: number[] = [];
  for (const [name, attack] of Object.entries(ATTACKS)) {
    const log: Taken[] = [];
    await attack(async () => {
      const at = performance.now();
      if (await admit(name)) log.push({ at, cost: 1 });
    });
    found.push(mostInAnyWindow(log, WINDOW_MS - SLACK_MS));
  }
  const isOurs = what.startsWith("claude-guard");
  const goal = { text: `= ${LIMIT}`, met: found.every((most) => most === LIMIT) };
  return { what, cells: found.map(String), ...(isOurs ? { goal } : {}) };
}

type Ask = () => Promise<void>;

// One after the other: some stores answer with an object that the next request changes.
async function burst(ask: Ask): Promise<void> {
  for (let n = 0; n < LIMIT + 5; n++) await ask();
}

const ATTACKS = {
  // One request opens the window; the rest comes just before its end, and all of it again just after.
  "burst anchored to the first": async (ask: Ask) => {
    await ask();
    await sleep(WINDOW_MS - 60);
    await burst(ask);
    await sleep(120);
    await burst(ask);
  },
  "burst aligned to the clock": async (ask: Ask) => {
    const border = (Math.floor(Date.now() / WINDOW_MS) + 1) * WINDOW_MS;
    await sleep(border - Date.now() + WINDOW_MS - 60);
    await burst(ask);
    await sleep(120);
    await burst(ask);
  },
  "greedy retry": async (ask: Ask) => {
    const end = Date.now() + 5 * WINDOW_MS;
    while (Date.now() < end) {
      await ask();
      await sleep(4);
    }
  },
} as const;

async function ours(client: Redis): Promise<(readonly [string, Admit])[]> {
  const quota = { name: "default", unit: "requests", limit: LIMIT, windowMs: WINDOW_MS } as const;
  const charges = [{ quota, cost: 1 }];
  const stores = { memoryStore: memoryStore(), redisStore: redisStore(client) };
  return Object.entries(stores).map(([name, store]) => [
    `claude-guard ${name}`,
    async (subject: string) => (await store.reserve(subject, charges)).allowed,
  ]);
}

async function theirs(client: Redis): Promise<(readonly [string, Admit])[]> {
  const fixed = new MemoryStore();
  fixed.init({ windowMs: WINDOW_MS } as Parameters<MemoryStore["init"]>[0]);
  const settings = { points: LIMIT, duration: WINDOW_MS / 1000, keyPrefix: "flexible" };
  const flexible = {
    memory: new RateLimiterMemory(settings),
    Redis: new RateLimiterRedis({ ...settings, storeClient: client }),
  };
  const limiter = Ratelimit.slidingWindow(LIMIT, `${WINDOW_MS} ms`);
  const upstash = new Ratelimit({ redis: upstashOver(client), limiter, ephemeralCache: false });
  return [
    ["express-rate-limit, memory", async (subject) => (await fixed.increment(subject)).totalHits <= LIMIT],
    ...Object.entries(flexible).map(
      ([where, limiter]) =>
        [
          `rate-limiter-flexible, ${where}`,
          (subject: string) =>
            limiter.consume(subject).then(
              () => true,
              () => false,
            ),
        ] as const,
    ),
    ["@upstash/ratelimit slidingWindow", async (subject) => (await upstash.limit(subject)).success],
  ];
}

type KoaMiddleware = (context: object, next: () => Promise<void>) => Promise<void>;

async function koaRatelimit(db: Redis): Promise<(readonly [string, Admit])[]> {
  const ratelimit = (await peer("koa-ratelimit"))?.default as
    | ((options: object) => KoaMiddleware)
    | undefined;
  if (ratelimit === undefined) return [];
  const drivers = { memory: new Map(), redis: db };
  return Object.entries(drivers).map(([driver, db]) => {
    const id = ({ subject }: { subject: string }) => subject;
    const middleware = ratelimit({ driver, db, max: LIMIT, duration: WINDOW_MS, id });
    return [
      `koa-ratelimit, ${driver}`,
      async (subject: string) => {
        let passed = false;
        const context = { subject: `koa-${subject}`, state: {}, set() {} };
        await middleware(context, async () => {
          passed = true;
        });
        return passed;
      },
    ];
  });
}
