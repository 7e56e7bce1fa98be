import { parseOptions } from "../options.js";
import type { LimitLeft, Report } from "../types.js";
import { violatedBy } from "./denied.js";
import { type ByHand, type Costs, type Ledger, ledger, type Part, unavailable } from "./ledger.js";
import { assertCosts, subjectsIn } from "./limiter-input.js";
import { type LimiterOptions, type LimiterSettings, limiterSchema, rulesOf } from "./limiter-options.js";
import { assertKeeps } from "./narrow-store.js";
import { isBlocked, isPenalty } from "./penalty.js";
import type { Reservation } from "./store.js";

/** What a limiter answers: the reservation of all subjects together, the least that any of them has left. */
export interface LimiterReservation extends Reservation {
  /** The names of the quotas that it did not fit in. */
  readonly violated: readonly string[];
  /** A block stands against a subject. */
  readonly blocked: boolean;
}

/** Counts what subjects use, in the store it was made with. */
export interface Limiter extends ByHand {
  /**
   * Takes from every quota of the subject, or from none and says when to come back. Given several subjects, each
   * must have enough: if one has not, the others get theirs back.
   *
   * @throws GuardError `STORE_UNAVAILABLE` when the store fails or is late and a quota says `"deny"`.
   * @throws TypeError when there is no subject, a cost can't be counted, or a limit function answers nonsense.
   */
  reserve(subject: string | readonly string[], costs?: Costs, report?: Report): Promise<LimiterReservation>;
  /**
   * Replaces what was taken by what it really was; what is not named stays, and streams end. Only the first
   * settlement of a reservation counts; without one, what was reserved stays charged. Answers what is left.
   *
   * @throws GuardError `STORE_UNAVAILABLE` when the store fails or is late: what was reserved may stay charged.
   * @throws TypeError when a cost can't be counted; the reservation can still be settled then.
   */
  settle(reservation: Reservation, costs: Costs, report?: Report): Promise<readonly LimitLeft[]>;
  /** Gives a reservation back whole. */
  release(reservation: Reservation): Promise<void>;
}

/**
 * A limiter without any server around it: no more than the limit in any rolling window, of requests, tokens, US
 * dollars, and calls at the same time.
 *
 * Subjects reach the store as a hash.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * const limiter = createLimiter({ quotas: [{ unit: "tokens", limit: 200_000, window: "1d" }] });
 * const reservation = await limiter.reserve("user-1", { tokens: 1500 });
 * if (!reservation.allowed) return later(reservation.retryAfterMs);
 * try {
 *   const { usage } = await work();
 *   await limiter.settle(reservation, { tokens: usage.input_tokens + usage.output_tokens });
 * } catch (error) {
 *   await limiter.release(reservation);
 *   throw error;
 * }
 * ```
 */
export function createLimiter(options?: LimiterOptions): Limiter {
  return limiterOf("createLimiter", parseOptions("createLimiter", limiterSchema, options));
}

/** A limiter made from options that were read, whose errors name the guard that it serves. */
export function limiterOf(name: string, settings: LimiterSettings): Limiter {
  const rules = rulesOf(name, settings);
  assertKeeps(name, rules, settings);
  const book = ledger(name, rules, settings);
  const unsettled = new WeakMap<Reservation, readonly Part[]>();

  const settle: Limiter["settle"] = async (reservation, costs, report) => {
    assertCosts(name, costs);
    const parts = unsettled.get(reservation);
    unsettled.delete(reservation);
    if (parts === undefined) return limitsLeft(reservation);
    const done = await Promise.allSettled(parts.map((part) => book.settle(part, costs, report)));
    const failed = done.find((one) => one.status === "rejected");
    if (failed !== undefined) unavailable(failed.reason);
    return limitsLeft(reservation, costs);
  };
  const release: Limiter["release"] = async (reservation) => {
    await settle(reservation, NOTHING);
  };
  return {
    async reserve(subject, costs, report) {
      const subjects = subjectsIn(name, subject);
      assertCosts(name, costs);
      const wanted = { requests: 1, streams: 1, tokens: 0, usd: 0, ...costs };
      const { made, parts } = await takeAll(book, subjects, wanted, report);
      if (made.allowed) unsettled.set(made, parts);
      return made;
    },
    settle,
    release,
    ...book.byHand,
  };
}

const NOTHING = { requests: 0, tokens: 0, usd: 0, streams: 0 } as const;

interface Taken {
  readonly made: LimiterReservation;
  readonly parts: readonly Part[];
}

// All are asked, even if one is known to refuse: the time to wait is that of the last of them.
async function takeAll(
  book: Ledger,
  subjects: readonly string[],
  costs: Required<Costs>,
  report?: Report,
): Promise<Taken> {
  const asked = await Promise.allSettled(subjects.map((subject) => book.take(subject, costs, report)));
  const parts = asked.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  const failed = asked.find((one) => one.status === "rejected");
  const denied = parts.some(({ reservation }) => !reservation.allowed);
  if (failed !== undefined || denied) {
    // Whether this comes through or not, the answer stands: at worst something stays charged.
    await Promise.allSettled(parts.map((part) => book.settle(part, NOTHING, report)));
  }
  if (failed !== undefined) throw failed.reason;
  return { made: merged(parts.map(({ reservation }) => reservation)), parts };
}

function merged(all: readonly Reservation[]): LimiterReservation {
  const [first] = all;
  const states = new Map<string, Reservation["states"][number]>();
  for (const state of all.flatMap((one) => one.states)) {
    const known = states.get(state.quota.name);
    if (isPenalty(state.quota) || (known !== undefined && known.remaining <= state.remaining)) continue;
    states.set(state.quota.name, state);
  }
  const violated = all.flatMap(violatedBy).map(({ quota }) => quota.name);
  return {
    allowed: all.every(({ allowed }) => allowed),
    key: first?.key ?? "",
    at: first?.at ?? 0,
    charges: all.flatMap(({ charges }) => charges).filter(({ quota }) => !isPenalty(quota)),
    states: [...states.values()],
    retryAfterMs: Math.max(0, ...all.map(({ retryAfterMs }) => retryAfterMs)),
    violated: [...new Set(violated)],
    blocked: all.some((one) => !one.allowed && isBlocked(one)),
  };
}

/** What is left of each quota, once the costs of a reservation are what they were in the end. */
function limitsLeft({ states, charges }: Reservation, costs: Costs = {}): LimitLeft[] {
  return states.map(({ quota: { name, unit, limit }, remaining }) => {
    const reserved = charges.find(({ quota }) => quota.name === name)?.cost ?? 0;
    const used = unit === "streams" ? (costs.streams ?? 0) : (costs[unit] ?? reserved);
    return { name, unit, limit, remaining: Math.max(0, Math.min(limit, remaining + reserved - used)) };
  });
}
