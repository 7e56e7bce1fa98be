import * as z from "zod";

/** What a model costs, in US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
  /** What every price is multiplied with at `speed: "fast"`. */
  readonly fast?: number;
  /** The prices of a request with more input than `above` tokens, cache reads and writes included. */
  readonly long?: Omit<Price, "long" | "fast"> & { readonly above: number };
}

/** Prices by model id, without a date. */
export type PriceTable = Readonly<Record<string, Price>>;

// Cache writes cost 1.25 times the input when kept for 5 minutes and twice the input for an hour; reads a share of it.
function price(input: number, output: number, readShare = 0.1): Price {
  return {
    input,
    output,
    cacheRead: input * readShare,
    cacheWrite5m: input * 1.25,
    cacheWrite1h: input * 2,
  };
}

const fast = (base: Price, times: number): Price => ({ ...base, fast: times });

/**
 * The list prices of the models that the SDK's types name, as known on 2026-11-22. They change: this table is a
 * default, and the option `prices` replaces or extends it.
 *
 * Sources: the vendor's price list (platform.claude.com/docs/en/about-claude/pricing) and its pages on each model and
 * on fast mode, as stored copies of autumn 2026 have them; Haiku 5.5 (with its dearer rate above 100,000 tokens of
 * input) and the cache reads of the 5.5 models, after the vendor's page, from docs.rs/synaps 0.10.2 (verified there
 * on 2026-10-10); Fable 5.2 from docs.laozhang.ai (2026-11-10), which quotes the list price; Mythos Preview from
 * press reports of its announcement in April 2026, its cache prices by the usual factors.
 *
 * Not confirmed by a source that was found: the fast factors of Opus 5.5, 4.8 and 4.7 (2 is that of Opus 5, 6 that of
 * Opus 4.6), the price of a web search and the factor of a region. Sonnet 4.5 has its dearer rate above 200,000 tokens
 * of input from early 2026; it may be gone since.
 *
 * Not found: the price of `claude-mythos-5-2`. Like every model that is not in the table, it is charged at the
 * dearest price in it.
 *
 * Prices at Bedrock, Google Cloud and other platforms are their own.
 */
export const PRICES: PriceTable = {
  "claude-fable-5-2": price(8, 40, 0.025),
  "claude-fable-5-1": price(10, 50, 0.025),
  "claude-fable-5": price(10, 50),
  "claude-mythos-5-1": price(10, 50, 0.025),
  "claude-mythos-5": price(10, 50),
  "claude-mythos-preview": price(25, 125),
  "claude-opus-5-5": fast(price(4, 20, 0.05), 2),
  "claude-opus-5": fast(price(5, 25), 2),
  "claude-opus-4-8": fast(price(5, 25), 2),
  "claude-opus-4-7": fast(price(5, 25), 6),
  "claude-opus-4-6": fast(price(5, 25), 6),
  "claude-opus-4-5": price(5, 25),
  "claude-opus-4-1": price(15, 75),
  "claude-sonnet-5-5": price(2, 10, 0.05),
  "claude-sonnet-5": price(2, 10),
  "claude-sonnet-4-6": price(3, 15),
  "claude-sonnet-4-5": { ...price(3, 15), long: { ...price(6, 22.5), above: 200_000 } },
  "claude-haiku-5-5": { ...price(0.1, 0.5), long: { ...price(0.5, 2.5), above: 100_000 } },
  "claude-haiku-4-5": price(1, 5),
};

/** A web search of the API's own tool, in US dollars (10 for a thousand). Fetching pages costs tokens only. */
export const WEB_SEARCH_USD = 0.01;

/** What every price is multiplied with when `inference_geo` keeps a request in one region. */
export const REGION_FACTOR = 1.1;

/** For `speed: "fast"` of a model whose factor is not known: the dearest that there was. */
export const UNKNOWN_FAST_FACTOR = 6;

/**
 * The price of a model: snapshots by the model they are of (`claude-haiku-4-5-20251001`), names of Bedrock
 * (`us.anthropic.claude-haiku-4-5-20251001-v1:0`, an ARN that ends in one) and Google Cloud
 * (`claude-haiku-4-5@20251001`) by the same model. A model that is not in the table, or none, costs the dearest price
 * of the table in every respect: an unknown price is never taken for a low one.
 */
export function priceOf(model: string | undefined, table: PriceTable): Price {
  const name = plainName(model ?? "");
  const known = Object.hasOwn(table, name) ? table[name] : undefined;
  return known ?? dearest(Object.values(table));
}

function plainName(model: string): string {
  const name = model.slice(model.lastIndexOf("/") + 1);
  const vendor = name.lastIndexOf("anthropic.");
  return (vendor < 0 ? name : name.slice(vendor + "anthropic.".length))
    .replace(/-v\d{1,3}(?::\d{1,3})?$/, "")
    .replace(/[-@]\d{8}$/, "")
    .replace(/@default$|-latest$/, "");
}

/** The highest of each price. */
export function dearest(prices: readonly Price[]): Price {
  const flat = prices.flatMap((one) => (one.long === undefined ? [one] : [one, one.long]));
  const max = (field: "input" | "output" | "cacheRead" | "cacheWrite5m" | "cacheWrite1h") =>
    Math.max(...flat.map((one) => one[field]));
  return {
    input: max("input"),
    output: max("output"),
    cacheRead: max("cacheRead"),
    cacheWrite5m: max("cacheWrite5m"),
    cacheWrite1h: max("cacheWrite1h"),
    fast: Math.max(UNKNOWN_FAST_FACTOR, ...prices.map((one) => one.fast ?? 1)),
  };
}

const amount = z.number({ error: "must be a number of at least 0" }).min(0, "must be a number of at least 0");
const rates = {
  input: amount,
  output: amount,
  cacheRead: amount,
  cacheWrite5m: amount,
  cacheWrite1h: amount,
};

/** The option `prices`. */
export const pricesOption = z.record(
  z.string(),
  z.strictObject({
    ...rates,
    fast: amount.exactOptional(),
    long: z.strictObject({ ...rates, above: amount }).exactOptional(),
  }),
);
