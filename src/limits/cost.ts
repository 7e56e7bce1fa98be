import type { MessageParams, Outcome, Usage } from "../types.js";
import { inputTokenBound, outputTokenBound } from "./estimate.js";
import {
  dearest,
  type Price,
  type PriceTable,
  priceOf,
  REGION_FACTOR,
  UNKNOWN_FAST_FACTOR,
  WEB_SEARCH_USD,
} from "./prices.js";

/** What a call uses of tokens and money. */
export interface Spent {
  readonly tokens: number;
  readonly usd: number;
}

/** One call: what to reserve for it, and what it was in the end. */
export interface Metered {
  readonly reserved: Spent;
  /** What is charged for an outcome: never less than what is known to have been used. */
  settled(outcome: Outcome): Spent;
}

/** What a meter is made with. */
export interface MeterOptions {
  readonly prices: PriceTable;
  /** No answer is reserved at more tokens than this; what goes beyond is charged when it is settled. */
  readonly outputCap: number;
  /** A better figure for the input than the bound by bytes. */
  readonly countTokens?: ((params: MessageParams) => Promise<number>) | undefined;
}

/**
 * Measures one call before and after: before it, all of the input and the longest answer; after it, what the API
 * reported. Where it reported nothing, all that is not proven unused stays charged.
 */
export async function meter(params: MessageParams, options: MeterOptions): Promise<Metered> {
  const input = await inputTokens(params, options.countTokens);
  const output = outputTokenBound(params, options.outputCap);
  const rates = ratesOf(params, options.prices);
  const spent = (usage: Usage): Spent => ({ tokens: tokensOf(usage), usd: usdOf(usage, rates) });
  const unreported = (outputTokens: number): Spent => spent(asDearestInput(params, input, outputTokens));
  const reserved = unreported(output);
  return {
    reserved,
    settled(outcome) {
      if (wasNeverBilled(outcome)) return { tokens: 0, usd: 0 };
      const usage = outcome.usage ?? {};
      const received = outcome.received ?? 0;
      const isWhole = outcome.state === "finished" && tokensOf(usage) > 0;
      if (isWhole || (outcome.state === "finished" && wasEmptyRefusal(outcome))) return spent(usage);
      // From here on the API did not say how long the answer was.
      const hidden = outcome.unseen === true || (params.stream !== true && received === 0);
      const outputTokens = hidden ? output : Math.min(received, output);
      const known = Math.max(outputTokens, usage.output_tokens ?? 0);
      if (inputOf(usage) === 0) return unreported(known);
      return spent({ ...usage, output_tokens: known });
    },
  };
}

async function inputTokens(params: MessageParams, count: MeterOptions["countTokens"]): Promise<number> {
  const counted = await count?.(params).catch(() => undefined);
  const isCount = typeof counted === "number" && Number.isFinite(counted) && counted >= 0;
  return isCount ? Math.ceil(counted) : inputTokenBound(params);
}

// The API bills no request that it answered with an error, and none that was never sent.
function wasNeverBilled({ state, status, received = 0 }: Outcome): boolean {
  if (state === "denied") return true;
  return state === "failed" && received === 0 && status !== undefined && status >= 400;
}

// A refusal before the first token costs nothing, and the API says so.
function wasEmptyRefusal({ usage, received = 0, unseen }: Outcome): boolean {
  return usage?.output_tokens === 0 && usage.input_tokens === 0 && received === 0 && unseen !== true;
}

/** All tokens that a usage reports, of the input (read from or written to the cache, or neither) and of the output. */
export function tokensOf(usage: Usage): number {
  return inputOf(usage) + (usage.output_tokens ?? 0) + sum(compactions(usage).map(tokensOf));
}

function inputOf(usage: Usage): number {
  const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens } = usage;
  return (input_tokens ?? 0) + (cache_creation_input_tokens ?? 0) + (cache_read_input_tokens ?? 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const compactions = (usage: Usage): readonly Usage[] =>
  (usage.iterations ?? []).filter(({ type }) => type === "compaction");

interface Rates {
  readonly price: Price;
  readonly isFast: boolean;
  readonly isRegional: boolean;
}

// With fallbacks another model may answer than the one that was asked: the dearest of them is charged.
function ratesOf(params: MessageParams, table: PriceTable): Rates {
  const { model, fallbacks, speed, inference_geo } = params;
  const others = Array.isArray(fallbacks) ? fallbacks.map((one) => priceOf(modelName(one), table)) : [];
  const asked = priceOf(model, table);
  const all = fallbacks === "default" ? Object.values(table) : [asked, ...others];
  return {
    price: all.length === 1 ? asked : dearest(all),
    isFast: speed === "fast",
    isRegional: isRegion(inference_geo),
  };
}

const modelName = (fallback: unknown): string | undefined =>
  typeof fallback === "object" && fallback !== null && "model" in fallback
    ? String(fallback.model)
    : undefined;

const isRegion = (geo: unknown): boolean =>
  typeof geo === "string" && geo !== "global" && geo !== "not_available";

function asDearestInput(params: MessageParams, input: number, output: number): Usage {
  // Where the request asks for the cache, all of the input may be written to it.
  const cached = JSON.stringify(params).includes('"cache_control"');
  if (!cached) return { input_tokens: input, output_tokens: output };
  return {
    cache_creation_input_tokens: input,
    cache_creation: { ephemeral_1h_input_tokens: input },
    output_tokens: output,
  };
}

/** What a usage costs, in US dollars, at the rates of a request. */
function usdOf(usage: Usage, rates: Rates): number {
  const { price } = rates;
  const long = price.long !== undefined && inputOf(usage) > price.long.above ? price.long : price;
  const written = usage.cache_creation_input_tokens ?? 0;
  const hour = Math.min(written, usage.cache_creation?.ephemeral_1h_input_tokens ?? 0);
  const tokens =
    (usage.input_tokens ?? 0) * long.input +
    (usage.cache_read_input_tokens ?? 0) * long.cacheRead +
    hour * long.cacheWrite1h +
    (written - hour) * long.cacheWrite5m +
    (usage.output_tokens ?? 0) * long.output;
  // What the answer says of its speed and place counts; what it leaves open, as it was asked for.
  const isFast = usage.speed == null ? rates.isFast : usage.speed === "fast";
  const isRegional = usage.inference_geo == null ? rates.isRegional : isRegion(usage.inference_geo);
  const factor = (isFast ? (price.fast ?? UNKNOWN_FAST_FACTOR) : 1) * (isRegional ? REGION_FACTOR : 1);
  const searches = (usage.server_tool_use?.web_search_requests ?? 0) * WEB_SEARCH_USD;
  const others = sum(compactions(usage).map((one) => usdOf(one, rates)));
  return (tokens / 1_000_000) * factor + searches + others;
}
