import * as z from "zod";
import { type Duration, duration } from "../amounts.js";
import { AMOUNT, isAmount } from "./charges.js";
import type { Quota } from "./store.js";

/** A limit that depends on who asks, such as on a plan: 0 refuses, `Infinity` does not limit. */
export type LimitOf = (caller: { readonly subject: string }) => number | Promise<number>;

/**
 * What happens while the store can't be asked. `local`: this process counts by itself. `deny`: the call is refused.
 * `allow`: the quota is not checked.
 */
export type OnStoreError = "local" | "deny" | "allow";

/** One limit among several. */
export interface QuotaOptions {
  /**
   * What is counted. `requests`: HTTP requests at the door, calls of the Messages API beyond the first of each.
   * `tokens`: of input and output, cached or not. `usd`: US dollars. `streams`: calls that run at the same time.
   */
  readonly unit: Quota["unit"];
  /** At most this many in any window. Whole, except for `usd`. */
  readonly limit: number | LimitOf;
  /** The length of the rolling window, at most 366 days. Not for `streams`. */
  readonly window?: Duration;
  /** For `streams`: after this time a call counts no more, even if nobody said that it ended. Default `"10m"`. */
  readonly ttl?: Duration;
  /** Names the limit to clients and in the store. Default: unit and window, such as `"tokens-1d"`. */
  readonly name?: string;
  /** Default: `"local"` for requests and streams, `"deny"` for tokens and money. */
  readonly onStoreError?: OnStoreError;
}

/** A limit as it was configured. */
export interface Rule extends Omit<Quota, "limit"> {
  readonly limit: number | LimitOf;
  readonly onStoreError: OnStoreError | undefined;
}

const DAY_MS = 86_400_000;

/** A window or a lease, in whole milliseconds: they keep the arithmetic of the buckets exact. */
export const windowOption = duration
  .refine((ms) => ms <= 366 * DAY_MS, "must be at most 366 days")
  .transform(Math.ceil);

/** A limit in whole units. */
export const limitOption = limitThat(Number.isSafeInteger, "a positive integer");
const moneyOption = limitThat(Number.isFinite, "a positive number");

function limitThat(isFine: (value: number) => boolean, what: string) {
  const fits = (value: unknown) =>
    typeof value === "function" || (typeof value === "number" && isFine(value) && value > 0);
  return z.custom<number | LimitOf>(fits, `must be ${what}, or a function of the caller`);
}

/** What an option for outages may say. */
export const onStoreErrorOption = z
  .enum(["local", "deny", "allow"], { error: 'must be "local", "deny" or "allow"' })
  .optional();

const name = z.string().regex(/^(?!blocked-)[!-~]{1,64}$/, {
  error: 'must be 1 to 64 printable ASCII characters without spaces, and not start with "blocked-"',
});
const common = { name: name.optional(), onStoreError: onStoreErrorOption };
const streams = z.strictObject({
  ...common,
  unit: z.literal("streams"),
  limit: limitOption,
  ttl: windowOption.prefault("10m"),
});
const counted = z.strictObject({
  ...common,
  unit: z.enum(["requests", "tokens"]),
  limit: limitOption,
  window: windowOption,
});
const money = z.strictObject({
  ...common,
  unit: z.literal("usd"),
  limit: moneyOption,
  window: windowOption,
});

const quota = z
  .discriminatedUnion("unit", [counted, money, streams], {
    error: 'must have a "unit": "requests", "tokens", "usd" or "streams"',
  })
  .transform((options): Rule => {
    const { unit, limit, onStoreError } = options;
    const windowMs = options.unit === "streams" ? options.ttl : options.window;
    const ownName = unit === "streams" ? unit : `${unit}-${inUnits(windowMs)}`;
    return { name: options.name ?? ownName, unit, limit, windowMs, onStoreError };
  });

/** The option `quotas`. */
export const quotasOption = z
  .array(quota, { error: "must be a list of quotas" })
  .min(1, "must not be empty")
  .max(16, "must have at most 16 entries")
  .refine((rules) => new Set(rules.map((rule) => rule.name)).size === rules.length, {
    error: "must not name two quotas alike: give them names of their own",
  });

const UNITS = [
  ["d", DAY_MS],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
] as const;

function inUnits(ms: number): string {
  const [unit, size] = UNITS.find(([, length]) => ms % length === 0) ?? ["ms", 1];
  return `${ms / size}${unit}`;
}

/**
 * The quotas of one subject. Those without an end are left out.
 *
 * @throws TypeError when a function answers with something else than a limit.
 */
export async function quotasOf(rules: readonly Rule[], subject: string): Promise<Quota[]> {
  const quotas = await Promise.all(
    rules.map(async ({ name, unit, limit: given, windowMs }) => {
      const limit = typeof given === "number" ? given : await given({ subject });
      if (limit !== Number.POSITIVE_INFINITY && !isAmount({ unit }, limit)) {
        throw new TypeError(`the limit of "${name}" must be Infinity, or ${AMOUNT}`);
      }
      return { name, unit, limit, windowMs };
    }),
  );
  return quotas.filter(({ limit }) => limit < Number.POSITIVE_INFINITY);
}
