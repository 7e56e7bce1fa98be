import { amountOf } from "./charges.js";
import type { Charge, QuotaState, Reservation } from "./store.js";

/**
 * Reads what the script of a store answers to a reservation: `[at, wait, left, reset, …]`, all whole numbers. `wait`
 * is 0 when it was charged and -1 when it never can be; `left` is below 0 when more than the limit is used.
 *
 * @throws Error that names the store when it is something else.
 */
export function readReply(
  store: string,
  reply: unknown,
  key: string,
  charges: readonly Charge[],
): Reservation {
  if (!isIntegers(reply) || reply.length !== 2 + 2 * charges.length) {
    throw new Error(`${store}: the server answered something else than a reservation`);
  }
  const [at = 0, wait = -1, ...rest] = reply;
  const states = charges.map(({ quota }, place): QuotaState => {
    const left = Math.max(0, rest[2 * place] ?? 0);
    return { quota, remaining: amountOf(quota, left), resetMs: rest[2 * place + 1] ?? 0 };
  });
  const retryAfterMs = wait < 0 ? Number.POSITIVE_INFINITY : wait;
  return { allowed: wait === 0, key, charges, states, retryAfterMs, at };
}

function isIntegers(reply: unknown): reply is readonly number[] {
  return Array.isArray(reply) && reply.every(Number.isSafeInteger);
}
