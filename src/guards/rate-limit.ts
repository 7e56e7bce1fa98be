import { GuardError } from "../errors.js";
import { rateLimitHeaders } from "../limits/headers.js";
import { type Limiter, type LimiterOptions, limiterOf } from "../limits/limiter.js";
import type { Allow, Caller, Deny, Guard, Outcome, Reservation, Verdict } from "../types.js";

/** Options of {@link rateLimit}. */
export type RateLimitOptions = LimiterOptions;

/**
 * The guard against unbounded consumption (OWASP LLM10): at most `limit` requests of one subject in any rolling
 * `window`, 20 an hour unless told otherwise. Denies with `RATE_LIMITED` and an honest time to wait, or with
 * `STORE_UNAVAILABLE` when the store fails or is late: it fails closed.
 *
 * One HTTP request is charged once: what the door charged pays for the first call that the same `Caller` makes;
 * each further call is charged by itself. A charge is given back when a later guard refuses the call, or when the
 * API failed it (no answer, 429 or 5xx) before anything was streamed. A caller that leaves gets nothing back.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({ guards: [rateLimit({ limit: 100, window: "1d", store: redisStore(client) })] });
 * ```
 */
export function rateLimit(options?: RateLimitOptions): Guard {
  const limiter = limiterOf("rateLimit", options);
  // What the door charged and no call has taken over yet.
  const prepaid = new WeakMap<Caller, Reservation>();

  const atDoor = async (caller: Caller): Promise<Verdict> => {
    const reservation = prepaid.get(caller) ?? (await limiter.reserve(caller.subject));
    if (!reservation.allowed) return deny(reservation);
    prepaid.set(caller, reservation);
    return allow(reservation, async ({ state }) => {
      // Only if the door itself refuses is it sure that no call will be made, or was, on this charge.
      if (state !== "denied" || prepaid.get(caller) !== reservation) return;
      prepaid.delete(caller);
      await limiter.release(reservation);
    });
  };

  const atCall = async (caller: Caller): Promise<Verdict> => {
    const paid = prepaid.get(caller);
    // Before anything is awaited, so that of two calls at once only one takes it.
    prepaid.delete(caller);
    const reservation = paid ?? (await limiter.reserve(caller.subject));
    if (!reservation.allowed) return deny(reservation);
    return allow(reservation, (outcome) => settle(limiter, reservation, outcome));
  };

  return {
    name: "rateLimit",
    async check(call, caller) {
      try {
        return await (call.stage === "door" ? atDoor(caller) : atCall(caller));
      } catch (error) {
        if (!(error instanceof GuardError)) throw error;
        return { allowed: false, code: error.code, message: error.message };
      }
    },
  };
}

async function settle(limiter: Limiter, reservation: Reservation, outcome: Outcome): Promise<void> {
  if (wasNotUsed(outcome)) await limiter.release(reservation);
}

function wasNotUsed({ state, streamed, status }: Outcome): boolean {
  if (state === "denied") return true;
  if (state !== "failed" || streamed > 0) return false;
  return status === undefined || status === 429 || status >= 500;
}

function allow(reservation: Reservation, settleWith: NonNullable<Allow["settle"]>): Allow {
  return { allowed: true, headers: rateLimitHeaders(reservation.states), settle: settleWith };
}

function deny({ retryAfterMs, states }: Reservation): Deny {
  return {
    allowed: false,
    code: "RATE_LIMITED",
    message: `Too many requests. Please try again in ${inWords(retryAfterMs)}.`,
    retryAfterMs,
    headers: rateLimitHeaders(states),
  };
}

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

// Rounded up: who waits as long as it says is let in.
function inWords(ms: number): string {
  const [unit, length] = UNITS.find(([, size]) => ms > 2 * size) ?? ["second", 1000];
  const count = Math.max(1, Math.ceil(ms / length));
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
