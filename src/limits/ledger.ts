import { GuardError } from "../errors.js";
import type { LimitLeft, Report } from "../types.js";
import { knownDenials } from "./denied.js";
import type { LimiterSettings } from "./limiter-options.js";
import { memoryStore } from "./memory-store.js";
import { type WatchedStore, watchStore } from "./outage.js";
import { isPenalty, penalty } from "./penalty.js";
import { type OnStoreError, quotasOf, type Rule } from "./quotas.js";
import type { Charge, Quota, Reservation } from "./store.js";
import { storeKeys } from "./store-key.js";
import { wipe } from "./wipe.js";

/** What a call takes of each unit. Of what is not named: one request and one stream, no tokens and no money. */
export type Costs = Partial<Readonly<Record<Quota["unit"], number>>>;

/** A reservation of one subject, and where it was made: in the store, or in this process during an outage. */
export interface Part {
  readonly from: Pick<WatchedStore, "settle">;
  readonly reservation: Reservation;
}

/** Where a subject stands. */
export interface LimiterStatus {
  readonly limits: readonly LimitLeft[];
  /** How long a block still stands at most, in milliseconds; 0 for none. */
  readonly blockedMs: number;
}

/** What an operator does to one subject. */
export interface ByHand {
  /** Where a subject stands; takes nothing. */
  status(subject: string): Promise<LimiterStatus>;
  /** Starts all windows of a subject anew and lifts its block. */
  reset(subject: string): Promise<void>;
  /**
   * Turns a subject away, for at least `ms` milliseconds (but at most for the penalty's `max`): answers for how long.
   * Needs the option `penalty`.
   */
  block(subject: string, ms: number): Promise<number>;
  /** Lifts the blocks of a subject and forgets its refusals. Needs the option `penalty`. */
  unblock(subject: string): Promise<void>;
  /** Counts one refusal, if the penalty names its code. How long the subject is blocked for it, in milliseconds. */
  strike(subject: string, code: string): Promise<number>;
}

/** What is done for one subject, with the store or without it. */
export interface Ledger {
  /** One reservation at most: none when there is nothing to check. */
  take(subject: string, costs: Required<Costs>, report?: Report): Promise<readonly Part[]>;
  settle(part: Part, costs: Costs, report?: Report): Promise<void>;
  readonly byHand: ByHand;
}

/** Makes the ledger of a limiter. */
export function ledger(name: string, rules: readonly Rule[], settings: LimiterSettings): Ledger {
  const { store, storeTimeout, denyCache, localShare } = settings;
  const watched = watchStore(store, storeTimeout);
  const denials = denyCache === false || store.local === true ? undefined : knownDenials(denyCache);
  const penalties = settings.penalty === undefined ? undefined : penalty(settings.penalty);
  const keyOf = storeKeys();
  const policyOf = policies(rules, settings.onStoreError);
  // Made ahead: making it takes milliseconds, which the first decision of an outage should not wait for.
  let local = store.local === true ? undefined : memoryStore();

  const withoutStore = async (key: string, charges: readonly Charge[], cause: unknown): Promise<Part[]> => {
    if (charges.some(({ quota }) => policyOf(quota) === "deny")) unavailable(cause);
    const kept = charges.filter(({ quota }) => policyOf(quota) === "local");
    if (kept.length === 0) return [];
    local ??= memoryStore();
    const shares = kept.map(({ quota, cost }) => ({ quota: shareOf(quota, localShare), cost }));
    return [{ from: local, reservation: await local.reserve(key, shares) }];
  };
  const chargesOf = async (subject: string, costs: Required<Costs>): Promise<Charge[]> => {
    const quotas = await quotasOf(rules, subject);
    const check = penalties?.check ?? [];
    return [...quotas.map((quota) => ({ quota, cost: costs[quota.unit] })), ...check];
  };
  const wipeAll = async (subject: string, quotas: readonly Quota[]): Promise<void> => {
    const key = await keyOf(subject);
    await wipe(watched, key, quotas).catch(unavailable);
    if (local !== undefined) await wipe(local, key, quotas);
    denials?.forget(key);
  };
  const needed = () => {
    if (penalties === undefined) throw new TypeError(`${name}: blocks need the option "penalty"`);
    return penalties;
  };

  return {
    async take(subject, costs, report) {
      const key = await keyOf(subject);
      const charges = await chargesOf(subject, costs);
      if (charges.length === 0) return [];
      const known = denials?.find(key, charges);
      if (known !== undefined) return [{ from: watched, reservation: known }];
      try {
        const reservation = await watched.reserve(key, charges, report);
        if (!reservation.allowed) denials?.note(reservation);
        return [{ from: watched, reservation }];
      } catch (cause) {
        return withoutStore(key, charges, cause);
      }
    },
    async settle({ from, reservation }, costs, report) {
      if (!reservation.allowed) return;
      const { key, charges } = reservation;
      const final = charges.map((charge) => finalCost(charge, costs));
      const change = charges.map(({ cost }, i) => (final[i] ?? cost) - cost);
      if (change.every((one) => one === 0)) return;
      await from.settle(reservation, final, report);
      if (change.some((one) => one < 0)) denials?.forget(key);
    },
    byHand: {
      async status(subject) {
        const charges = await chargesOf(subject, { requests: 0, streams: 0, tokens: 0, usd: 0 });
        if (charges.length === 0) return { limits: [], blockedMs: 0 };
        const { states } = await watched.reserve(await keyOf(subject), charges).catch(unavailable);
        return statusOf(states);
      },
      async reset(subject) {
        await wipeAll(subject, [...(await quotasOf(rules, subject)), ...(penalties?.quotas ?? [])]);
      },
      async block(subject, ms) {
        const { block } = needed();
        if (!(ms > 0)) throw new TypeError(`${name}: a block must last more than 0 milliseconds`);
        return block(watched, await keyOf(subject), ms).catch(unavailable);
      },
      unblock: async (subject) => wipeAll(subject, needed().quotas),
      async strike(subject, code) {
        if (penalties?.codes.has(code) !== true) return 0;
        return penalties.strike(watched, await keyOf(subject)).catch(unavailable);
      },
    },
  };
}

function policies(rules: readonly Rule[], general: OnStoreError | undefined) {
  const own = new Map(rules.map((rule) => [rule.name, rule.onStoreError]));
  return ({ name, unit }: Quota): OnStoreError => {
    if (isPenalty({ name })) return "local";
    return own.get(name) ?? general ?? (unit === "tokens" || unit === "usd" ? "deny" : "local");
  };
}

function shareOf(quota: Quota, share: number): Quota {
  const limit = quota.limit * share;
  return { ...quota, limit: quota.unit === "usd" ? limit : Math.floor(limit) };
}

// Whatever a stream was reserved for, it is over.
function finalCost({ quota, cost }: Charge, costs: Costs): number {
  if (isPenalty(quota)) return cost;
  return quota.unit === "streams" ? 0 : (costs[quota.unit] ?? cost);
}

function statusOf(states: Reservation["states"]): LimiterStatus {
  const isBlock = ({ quota }: Reservation["states"][number]) => isPenalty(quota);
  const limits = states
    .filter((state) => !isBlock(state))
    .map(({ quota: { name, unit, limit }, remaining }) => ({ name, unit, limit, remaining }));
  return { limits, blockedMs: Math.max(0, ...states.filter(isBlock).map(({ resetMs }) => resetMs)) };
}

/** The error for a store that can't be had. */
export function unavailable(cause: unknown): never {
  throw new GuardError("STORE_UNAVAILABLE", "The limit could not be checked. Please try again later.", {
    cause,
  });
}
