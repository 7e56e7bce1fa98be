import * as z from "zod";
import { positiveInteger } from "../amounts.js";
import { GuardError } from "../errors.js";
import { type Metered, meter } from "../limits/cost.js";
import { legacyHeaders, rateLimitHeaders } from "../limits/headers.js";
import { type LimiterReservation, limiterOf } from "../limits/limiter.js";
import { type LimiterOptions, limiterSchema } from "../limits/limiter-options.js";
import { PRICES, type PriceTable, pricesOption } from "../limits/prices.js";
import { refusalOf } from "../limits/refusal.js";
import { isPrivateSubject } from "../limits/subject.js";
import { parseOptions } from "../options.js";
import type { Allow, Caller, Guard, MessageParams, Outcome, Report, Verdict } from "../types.js";

/** Options of {@link rateLimit}. */
export interface RateLimitOptions extends LimiterOptions {
  /**
   * What models cost, by model id, for quotas in US dollars: replaces the entries of `PRICES` that it names, and adds
   * others. What is in neither is charged at the dearest price known.
   */
  readonly prices?: PriceTable;
  /**
   * No answer is reserved at more tokens than this, whatever `max_tokens` says. A longer one is charged all the same,
   * but only when it has been given. Default: `max_tokens` counts.
   */
  readonly outputCap?: number;
  /**
   * Counts the input of a request, with `client.messages.countTokens` for example, where a bound by its bytes is too
   * coarse. When it fails the bound is used.
   */
  readonly countTokens?: (params: MessageParams) => Promise<number>;
  /** Sends `X-RateLimit-Limit`, `-Remaining` and `-Reset` too, of the quota of requests with the least left. */
  readonly legacyHeaders?: boolean;
}

const schema = limiterSchema.extend({
  prices: pricesOption.default({}),
  outputCap: positiveInteger.default(Number.MAX_SAFE_INTEGER),
  countTokens: z
    .custom<NonNullable<RateLimitOptions["countTokens"]>>(
      (value) => typeof value === "function",
      "must be a function",
    )
    .optional(),
  legacyHeaders: z.boolean({ error: "must be true or false" }).default(false),
});

const ONE_CALL = { requests: 1, streams: 1 } as const;
const FREE: Metered = { reserved: { tokens: 0, usd: 0 }, settled: () => ({ tokens: 0, usd: 0 }) };

/**
 * The guard against unbounded consumption (OWASP LLM10): no more than the limit of one subject in any rolling window,
 * 20 requests an hour unless told otherwise; with `quotas`, of requests, tokens, US dollars and calls at the same time.
 * Denies with `RATE_LIMITED` and an honest time to wait, charging nothing; with `SUBJECT_BLOCKED` while a penalty
 * stands; with `STORE_UNAVAILABLE` when the store can't be asked and a quota says `"deny"`.
 *
 * One HTTP request is charged once: what the door charged pays for the first call that the same `Caller` makes; each
 * further call is charged by itself. Tokens, money and streams are charged at each call, before it as much as it can
 * come to, and after it what the API reported. A request is given back when the call is refused, or when the API
 * failed it (no answer, 429 or 5xx) before anything was streamed. A caller that leaves pays for the input and for
 * what had come of the answer.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({ guards: [rateLimit({ limit: 100, window: "1d", store: redisStore(client) })] });
 * ```
 */
export function rateLimit(options?: RateLimitOptions): Guard {
  const settings = parseOptions("rateLimit", schema, options);
  const limiter = limiterOf("rateLimit", settings);
  const units = new Set((settings.quotas ?? []).map(({ unit }) => unit));
  const isMetered = units.has("tokens") || units.has("usd");
  const isChargedAtCall = isMetered || units.has("streams");
  const measure = { ...settings, prices: { ...PRICES, ...settings.prices } };
  // What the door charged and no call has taken over yet.
  const prepaid = new WeakMap<Caller, LimiterReservation>();
  let mayWarn = true;

  const headersOf = ({ states }: LimiterReservation) => ({
    ...rateLimitHeaders(states),
    ...(settings.legacyHeaders ? legacyHeaders(states) : {}),
  });
  const allow = (made: LimiterReservation, settle: NonNullable<Allow["settle"]>): Allow => ({
    allowed: true,
    headers: headersOf(made),
    settle,
  });

  const atDoor = async (caller: Caller, report?: Report): Promise<Verdict> => {
    const made = prepaid.get(caller) ?? (await limiter.reserve(subjectsOf(caller), { streams: 0 }, report));
    if (!made.allowed) return refusalOf(made, headersOf(made));
    prepaid.set(caller, made);
    return allow(made, async ({ state }) => {
      // Only if the door itself refuses is it sure that no call will be made, or was, on this charge.
      if (state !== "denied" || prepaid.get(caller) !== made) return;
      prepaid.delete(caller);
      await limiter.release(made);
    });
  };

  const atCall = async (params: MessageParams, caller: Caller, report?: Report): Promise<Verdict> => {
    const paid = prepaid.get(caller);
    // Before anything is awaited, so that of two calls at once only one takes it.
    prepaid.delete(caller);
    const metered = isMetered ? await meter(params, measure) : FREE;
    const costs = { ...ONE_CALL, ...metered.reserved, ...(paid && { requests: 0 }) };
    const reserve = () => limiter.reserve(subjectsOf(caller), costs, report);
    const made = paid !== undefined && !isChargedAtCall ? paid : await orRelease(reserve(), paid);
    if (!made.allowed) return refusalOf(made, headersOf(made));
    return allow(made, async (outcome) => {
      const requests = wasNotUsed(outcome) ? 0 : 1;
      if (paid !== undefined && paid !== made) await limiter.settle(paid, { requests }, report);
      const spent = { ...metered.settled(outcome), ...(paid === made || !paid ? { requests } : {}) };
      const limits = await limiter.settle(made, spent, report);
      if (outcome.state !== "denied") report?.({ type: "limits", limits });
    });
  };

  // A denied call charges nothing, not even what the door took for it.
  const orRelease = async (made: Promise<LimiterReservation>, paid: LimiterReservation | undefined) => {
    const isAllowed = await made.then(
      ({ allowed }) => allowed,
      () => false,
    );
    if (!isAllowed && paid !== undefined) await limiter.release(paid).catch(() => {});
    return made;
  };

  const warn = (caller: Caller, report: Report | undefined): void => {
    if (!mayWarn || caller.forwarded !== true || !isPrivateSubject(caller.subject)) return;
    mayWarn = false;
    report?.({ type: "warning", code: "PROXY_ADDRESS" });
  };

  return {
    name: "rateLimit",
    async check({ stage, params }, caller, report) {
      warn(caller, report);
      try {
        return await (stage === "door" ? atDoor(caller, report) : atCall(params, caller, report));
      } catch (error) {
        if (!(error instanceof GuardError)) throw error;
        return { allowed: false, code: error.code, message: error.message };
      }
    },
    async refused(code, caller, report) {
      for (const subject of subjectsOf(caller)) {
        const ms = await limiter.strike(subject, code);
        if (ms > 0) report?.({ type: "blocked", ms });
      }
    },
  };
}

const subjectsOf = ({ subject, subjects }: Caller): readonly string[] =>
  subjects === undefined || subjects.length === 0 ? [subject] : subjects;

function wasNotUsed({ state, streamed, status }: Outcome): boolean {
  if (state === "denied") return true;
  if (state !== "failed" || streamed > 0) return false;
  return status === undefined || status === 429 || status >= 500;
}
