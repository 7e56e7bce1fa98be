import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { memoryStore } from "claude-guard";
import { MemoryStore } from "express-rate-limit";
import { toBase64Url } from "../src/base64url.js";
import { medianOf } from "./support/measure.js";
import { number, type Report, type Row } from "./support/report.js";

const ROUNDS = { warmUp: 3, counted: 9 };
const OPERATIONS = 500_000;
const WINDOW_MS = 3_600_000;
const SIZES = [10_000, 1_000_000];
const quota = { name: "default", unit: "requests", limit: 1_000_000, windowMs: WINDOW_MS } as const;
const charges = [{ quota, cost: 1 }];

type Count = (key: string) => Promise<unknown>;

/**
 * Counting in memory: subjects in random order, and the bytes that one takes. Both are asked for the same: to count one
 * request of a key, awaited; keys are made as the limiter makes them, and what is asked for is never the very string
 * that is stored. Ours checks the charge, keeps a rolling window of 16 buckets and who came last, and makes a new answer
 * each time; theirs adds one to a fixed window, and answers with the object that it keeps.
 */
export async function limitsMemory(): Promise<Report> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await sized(size)));
  return {
    title: "Subjects in memory",
    columns: ["bytes each", "operations a second", "of theirs"],
    rows,
    notes: [
      "Each operation counts one request of one subject. Theirs has a fixed window, ours a rolling one.",
    ],
  };
}

async function sized(size: number): Promise<Row[]> {
  const ours = await filled(size, () => {
    const store = memoryStore({ maxEntries: size });
    return (key) => store.reserve(key, charges);
  });
  const theirs = await filled(size, () => {
    const store = new MemoryStore();
    store.init({ windowMs: WINDOW_MS } as Parameters<MemoryStore["init"]>[0]);
    return (key) => store.increment(key);
  });
  const keys = Array.from({ length: size }, (_, n) => keyOf(n));
  const order = new Uint32Array(OPERATIONS).map(() => Math.random() * size);
  const rates: { ours: number; theirs: number }[] = [];
  for (let round = -ROUNDS.warmUp; round < ROUNDS.counted; round++) {
    const measured = {
      ours: await rateOf(ours.count, keys, order),
      theirs: await rateOf(theirs.count, keys, order),
    };
    if (round >= 0) rates.push(measured);
  }
  const share = medianOf(rates.map((rate) => rate.ours / rate.theirs));
  const isSmall = ours.bytes <= 130 || size < 1_000_000;
  const cells = (bytes: number, which: "ours" | "theirs") => [
    number(bytes),
    number(medianOf(rates.map((rate) => rate[which]))),
  ];
  return [
    {
      what: `memoryStore, ${number(size)} subjects`,
      cells: [...cells(ours.bytes, "ours"), number(share)],
      goal: { text: size < 1_000_000 ? "≥ 1" : "≥ 1, ≤ 130 bytes", met: share >= 1 && isSmall },
    },
    {
      what: `MemoryStore of express-rate-limit, ${number(size)} subjects`,
      cells: [...cells(theirs.bytes, "theirs"), ""],
    },
  ];
}

// As `storeKey()` makes them, but at once: a million of them are asked for.
const keyOf = (n: number): string =>
  toBase64Url(createHash("sha256").update(`user-${n}`).digest().subarray(0, 16));

async function filled(
  size: number,
  make: () => Count,
): Promise<{ readonly count: Count; readonly bytes: number }> {
  const before = used();
  const count = make();
  for (let n = 0; n < size; n++) await count(keyOf(n));
  return { count, bytes: (used() - before) / size };
}

async function rateOf(count: Count, keys: readonly string[], order: Uint32Array): Promise<number> {
  const started = performance.now();
  for (const place of order) await count(keys[place] ?? "");
  return (order.length / (performance.now() - started)) * 1000;
}

function used(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
