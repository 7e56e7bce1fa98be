import * as z from "zod";
import { type Duration, duration } from "../amounts.js";
import { memoryStore } from "./memory-store.js";
import { type PenaltyOptions, penaltyOption } from "./penalty.js";
import {
  type LimitOf,
  limitOption,
  type OnStoreError,
  onStoreErrorOption,
  type QuotaOptions,
  quotasOption,
  type Rule,
  windowOption,
} from "./quotas.js";
import type { Store } from "./store.js";

/** Options of `createLimiter` and of the guard `rateLimit`. */
export interface LimiterOptions {
  /** How many requests a subject may make in any `window`: a number, or a function of the caller. Default 20. */
  readonly limit?: number | LimitOf;
  /** The length of the rolling window, at most 366 days. Default `"1h"`. */
  readonly window?: Duration;
  /** Several limits, of requests, tokens, money or calls at the same time, in place of `limit` and `window`. */
  readonly quotas?: readonly QuotaOptions[];
  /** Where the counts are kept. Default: a `memoryStore()` of its own, for one process. */
  readonly store?: Store;
  /** How long the store may take to answer, at most a minute. Default `"100ms"`. */
  readonly storeTimeout?: Duration;
  /**
   * For all quotas that say nothing else. Default: `"local"` for requests and streams, `"deny"` for tokens and money.
   */
  readonly onStoreError?: OnStoreError;
  /**
   * What part of each limit this process grants by itself in an outage, above 0 and at most 1. With N processes,
   * `1 / N` keeps the limit, and 1 lets up to N times the limit pass. Default 1.
   */
  readonly localShare?: number;
  /**
   * How long a denial is answered from memory before the store is asked again, at most a minute; `false`: never.
   * What *another* process gives back is seen so much later. Default `"5s"`.
   */
  readonly denyCache?: Duration | false;
  /** Blocks those who are refused again and again. Default: nobody. */
  readonly penalty?: PenaltyOptions | false;
}

const minute = (ms: number): boolean => ms <= 60_000;
const share = z
  .number({ error: "must be a number above 0 and at most 1" })
  .gt(0, "must be a number above 0 and at most 1")
  .lte(1, "must be a number above 0 and at most 1");

/** The options of a limiter; a guard adds its own. */
export const limiterSchema = z.strictObject({
  limit: limitOption.optional(),
  window: windowOption.optional(),
  quotas: quotasOption.optional(),
  store: z
    .custom<Store>(
      isStore,
      "must be memoryStore(), redisStore(client) or another store with reserve and settle",
    )
    .default(() => memoryStore()),
  storeTimeout: duration.refine(minute, "must be at most a minute").prefault("100ms"),
  onStoreError: onStoreErrorOption,
  localShare: share.default(1),
  denyCache: z
    .union([z.literal(false), duration.refine(minute, "must be at most a minute")], {
      error: 'must be false, or a length of time of at most a minute, such as "5s"',
    })
    .prefault("5s"),
  penalty: z.preprocess((value) => (value === false ? undefined : value), penaltyOption.optional()),
});

/** Options that were read. */
export type LimiterSettings = z.output<typeof limiterSchema>;

function isStore(value: unknown): boolean {
  const store = value as Partial<Store> | null | undefined;
  return typeof store?.reserve === "function" && typeof store.settle === "function";
}

const HOUR_MS = 3_600_000;

/**
 * The limits that were asked for.
 *
 * @throws TypeError when both forms are mixed.
 */
export function rulesOf(name: string, { limit, window, quotas }: LimiterSettings): readonly Rule[] {
  if (quotas === undefined) {
    const short = { limit: limit ?? 20, windowMs: window ?? HOUR_MS };
    return [{ name: "default", unit: "requests", ...short, onStoreError: undefined }];
  }
  if (limit !== undefined || window !== undefined) {
    throw new TypeError(`${name}: "limit" and "window" are the short form of "quotas": give one of both`);
  }
  return quotas;
}
