import { memoryStore } from "claude-guard";
import { medianOf, timed } from "./support/measure.js";
import { leftOut, peer } from "./support/peers.js";
import { number, type Report } from "./support/report.js";

const ROUNDS = { warmUp: 3, counted: 15 };
const SUBJECTS = 10_000;
const PEER = "express-rate-limit";
const WINDOW_MS = 3_600_000;
const keys = Array.from({ length: SUBJECTS }, (_, n) => `subject-${n}`);

type Charge = (key: string) => unknown;

/** Counting one request in memory, 10,000 subjects in turns. */
export async function limits(): Promise<Report> {
  const theirs = await peerStore();
  const all: (readonly [string, Charge])[] = [
    ["claude-guard memoryStore, room left", ourStore(1_000_000)],
    ["claude-guard memoryStore, limit reached", ourStore(1)],
    ...(theirs === undefined ? [] : [[`${PEER} MemoryStore (fixed window)`, theirs] as const]),
  ];
  const times: number[][] = all.map(() => []);
  for (let round = -ROUNDS.warmUp; round < ROUNDS.counted; round++) {
    for (const [i, [, charge]] of all.entries()) {
      const { wall } = await timed(async () => {
        for (const key of keys) await charge(key);
      });
      if (round >= 0) times[i]?.push(wall / SUBJECTS);
    }
  }
  return {
    title: "Counting a request in memory",
    columns: ["time", "a second"],
    rows: all.map(([what], i) => {
      const micros = medianOf(times[i] ?? []);
      return { what, cells: [`${number(micros)} µs`, number(1e6 / micros)] };
    }),
    notes: theirs === undefined ? [leftOut(PEER)] : [],
  };
}

function ourStore(limit: number): Charge {
  const store = memoryStore();
  const quota = { name: "default", unit: "requests", limit, windowMs: WINDOW_MS } as const;
  const charges = [{ quota, cost: 1 }];
  return (key) => store.reserve(key, charges);
}

interface TheirStore {
  init(options: { windowMs: number }): void;
  increment(key: string): Promise<unknown>;
}

async function peerStore(): Promise<Charge | undefined> {
  const MemoryStore = (await peer(PEER))?.MemoryStore as (new () => TheirStore) | undefined;
  if (MemoryStore === undefined) return undefined;
  const store = new MemoryStore();
  store.init({ windowMs: WINDOW_MS });
  return (key) => store.increment(key);
}
