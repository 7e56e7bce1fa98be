import * as z from "zod";
import { type Duration, duration, positiveInteger } from "../amounts.js";
import type { DenyCode } from "../types.js";
import type { Charge, Quota, Reservation, Store } from "./store.js";

/** Blocks those who are refused again and again. */
export interface PenaltyOptions {
  /** So many refusals in the window, and the subject is blocked. Default 5. */
  readonly after?: number;
  /** Default `"10m"`. */
  readonly window?: Duration;
  /** How long the first block lasts; each further one twice as long as the one before. Default `"10m"`. */
  readonly block?: Duration;
  /** The longest block, and how long an earlier one is remembered. Default `"1d"`. */
  readonly max?: Duration;
  /** Which refusals count, by their code. Default `["PROMPT_INJECTION"]`. */
  readonly codes?: readonly DenyCode[];
}

const MAX_RUNGS = 16;
const time = duration.transform(Math.ceil);

/** The option `penalty`. */
export const penaltyOption = z
  .strictObject({
    after: positiveInteger.default(5),
    window: time.prefault("10m"),
    block: time.prefault("10m"),
    max: time.prefault("1d"),
    codes: z
      .array(z.string(), { error: "must be a list of codes" })
      .default((): string[] => ["PROMPT_INJECTION"]),
  })
  .refine(({ block, max }) => block <= max, { path: ["block"], error: 'must not be longer than "max"' })
  .refine(({ block, max }) => max / block <= 2 ** (MAX_RUNGS - 1), {
    path: ["max"],
    error: 'must not be longer than "block" doubled 15 times',
  });

/** The quotas of a penalty, all of them in the same store and under the same key as the limits. */
export interface Penalty {
  /** To be part of every reservation: it does not fit as long as a block stands. */
  readonly check: readonly Charge[];
  readonly codes: ReadonlySet<string>;
  readonly quotas: readonly Quota[];
  /** Counts one refusal. The length of the block that it brought, in milliseconds; 0 for none. */
  strike(store: Pick<Store, "reserve" | "settle">, key: string): Promise<number>;
  /** Blocks a subject for at least `ms`, at most for `max`: how long it is, in milliseconds. */
  block(store: Pick<Store, "reserve" | "settle">, key: string, ms: number): Promise<number>;
}

// High enough never to be reached: only counts.
const UNLIMITED = 1_000_000;

/**
 * A block is one unit that was charged to a quota of limit 0, which then fits no reservation, not even one of cost 0,
 * until the unit is released. The store releases after a quota's own window, so there is one for each length: the
 * first, and its doubles.
 */
export function penalty(options: z.output<typeof penaltyOption>): Penalty {
  const { after, window: windowMs, max } = options;
  const rungs = ladder(options.block, max).map(
    (ms): Quota => ({ name: `blocked-${ms}`, unit: "requests", limit: 0, windowMs: ms }),
  );
  const check = rungs.map((quota): Charge => ({ quota, cost: 0 }));
  const strikes: Quota = { name: "blocked-strikes", unit: "requests", limit: after, windowMs };
  const blocks: Quota = { name: "blocked-times", unit: "requests", limit: UNLIMITED, windowMs: max };

  const blockIn = async (
    store: Pick<Store, "reserve" | "settle">,
    key: string,
    choose: (times: number) => Quota | undefined,
  ): Promise<number> => {
    const counted = await store.reserve(key, [{ quota: blocks, cost: 1 }]);
    const times = UNLIMITED - (counted.states[0]?.remaining ?? UNLIMITED);
    const rung = choose(times) ?? rungs.at(-1);
    if (rung === undefined) return 0;
    const made = await store.reserve(key, [{ quota: rung, cost: 0 }]);
    if (made.allowed) await store.settle(made, [1]);
    return rung.windowMs;
  };
  return {
    check,
    codes: new Set(options.codes),
    quotas: [...rungs, strikes, blocks],
    async strike(store, key) {
      const made = await store.reserve(key, [{ quota: strikes, cost: 1 }, ...check]);
      // Of many refusals at once, one alone takes the last place.
      if (!made.allowed || made.states[0]?.remaining !== 0) return 0;
      const ms = await blockIn(store, key, (times) => rungs[times - 1]);
      // One more refusal after the block, within the window, brings the next.
      await store.settle(made, zeros(made));
      return ms;
    },
    block: (store, key, ms) => blockIn(store, key, () => rungs.find(({ windowMs: length }) => length >= ms)),
  };
}

const zeros = ({ charges }: Reservation): number[] => charges.map(() => 0);

function ladder(first: number, max: number): number[] {
  const rungs: number[] = [];
  for (let ms = first; ms < max; ms *= 2) rungs.push(ms);
  return [...rungs, max];
}

/** A quota of a block, a strike, or the count of both. */
export const isPenalty = ({ name }: Pick<Quota, "name">): boolean => name.startsWith("blocked-");

/** Whether a reservation met a block. */
export function isBlocked({ states }: Reservation): boolean {
  return states.some(({ quota, resetMs }) => quota.limit === 0 && isPenalty(quota) && resetMs > 0);
}
