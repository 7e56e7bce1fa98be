import { withDeadline } from "../deadline.js";
import type { Report } from "../types.js";
import type { Charge, Reservation, Store } from "./store.js";

/** So many failures in a row, and the store is left alone. */
export const FAILURES = 5;
/** For at least half of this and at most all of it, at random, so that not every process asks again at once. */
export const PAUSE_MS = 800;

/**
 * A store as seen by a limiter: every answer comes within the deadline or not at all, and a store that keeps failing
 * is not asked.
 */
export interface WatchedStore {
  /** Rejects when the store fails, is late, or is being left alone. A charge that a late store made is given back. */
  reserve(key: string, charges: readonly Charge[], report?: Report): Promise<Reservation>;
  /** Rejects likewise: what was reserved may stay charged. */
  settle(reservation: Reservation, costs: readonly number[], report?: Report): Promise<void>;
}

/**
 * Watches a store with a circuit breaker: after {@link FAILURES} failures in a row it rests for a moment. The first
 * call after that asks it again in the background, with a reservation that charges nothing, and does not wait for
 * the answer; only when it answers are calls sent there again. There are no timers: nothing happens without a call.
 */
export function watchStore(store: Store, timeoutMs: number): WatchedStore {
  if (store.local === true) {
    const { reserve, settle } = store;
    return {
      reserve: async (key, charges) => checked(await reserve.call(store, key, charges), charges),
      settle: (reservation, costs) => settle.call(store, reservation, costs),
    };
  }
  let failures = 0;
  let restUntil = 0;
  let isProbing = false;

  const isDown = (): boolean => failures >= FAILURES;
  const failed = (report: Report | undefined): void => {
    failures += 1;
    if (failures < FAILURES) return;
    restUntil = performance.now() + PAUSE_MS * (0.5 + Math.random() / 2);
    if (failures === FAILURES) report?.({ type: "store", state: "down" });
  };
  const answered = (report: Report | undefined): void => {
    if (isDown()) report?.({ type: "store", state: "up" });
    failures = 0;
  };
  const ask = async <T>(work: () => Promise<T>, report: Report | undefined): Promise<T> => {
    try {
      const answer = await withDeadline(inPromise(work), timeoutMs);
      answered(report);
      return answer;
    } catch (error) {
      failed(report);
      throw error;
    }
  };
  const probe = (key: string, charges: readonly Charge[], report: Report | undefined): void => {
    if (isProbing || performance.now() < restUntil) return;
    isProbing = true;
    const free = charges.map(({ quota }) => ({ quota, cost: 0 }));
    ask(async () => checked(await store.reserve(key, free), free), report)
      .catch(() => {})
      .finally(() => {
        isProbing = false;
      });
  };

  return {
    async reserve(key, charges, report) {
      if (isDown()) {
        probe(key, charges, report);
        throw new Error("the store is being left alone after failing");
      }
      const pending = inPromise(async () => checked(await store.reserve(key, charges), charges));
      try {
        return await ask(() => pending, report);
      } catch (error) {
        // Nobody waits for this any more: a charge that comes through late is given back, in the background.
        const giveBack = async (late: Reservation) => late.allowed && (await store.settle(late, zeros(late)));
        pending.then(giveBack).catch(() => {});
        throw error;
      }
    },
    async settle(reservation, costs, report) {
      if (isDown()) throw new Error("the store is being left alone after failing");
      await ask(() => store.settle(reservation, costs), report);
    },
  };
}

// A store may throw where it should reject.
const inPromise = async <T>(work: () => Promise<T>): Promise<T> => work();

// Whoever writes a store may err: what is no answer must not pass for a yes.
function checked(answer: Reservation, charges: readonly Charge[]): Reservation {
  const isAnswer =
    typeof answer?.allowed === "boolean" &&
    answer.retryAfterMs >= 0 &&
    Array.isArray(answer.charges) &&
    answer.charges.length === charges.length &&
    Array.isArray(answer.states) &&
    answer.states.length === charges.length &&
    answer.states.every((state) => state?.remaining >= 0 && state.resetMs >= 0);
  if (!isAnswer) throw new Error("the store answered something else than a reservation");
  return answer;
}

const zeros = (reservation: Reservation): number[] => reservation.charges.map(() => 0);
