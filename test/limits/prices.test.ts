import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { rateLimit } from "../../src/guards/rate-limit.js";
import { dearest, PRICES, priceOf } from "../../src/limits/prices.js";

/** The model ids that the types of the installed SDK name. */
function modelsOfTheSdk(): string[] {
  const sdk = dirname(createRequire(import.meta.url).resolve("@anthropic-ai/sdk"));
  const types = readFileSync(join(sdk, "resources/messages/messages.d.ts"), "utf8");
  const [, union = ""] = /export type Model =([^;]+);/.exec(types) ?? [];
  return [...union.matchAll(/'(claude-[a-z\d-]+)'/g)].map(([, id]) => id ?? "");
}

// Models of which no price was found when the table was made. One that is missing here must be looked up.
const NOT_FOUND = ["claude-mythos-5-2"];

describe("the table of prices", () => {
  it("has every model that the SDK names, or says that its price was not found", () => {
    const models = modelsOfTheSdk();
    expect(models.length).toBeGreaterThan(15);
    const unpriced = models.filter((id) => priceOf(id, PRICES) !== PRICES[id.replace(/-\d{8}$/, "")]);
    expect(unpriced).toEqual(NOT_FOUND);
  });

  it("has no price of zero, and none at which a cache read costs more than the input, or a write less", () => {
    for (const price of Object.values(PRICES)) {
      for (const one of [price, price.long ?? price]) {
        expect(one.cacheRead).toBeGreaterThan(0);
        expect(one.input).toBeGreaterThan(one.cacheRead);
        expect(one.cacheWrite5m).toBeGreaterThan(one.input);
        expect(one.cacheWrite1h).toBeGreaterThan(one.cacheWrite5m);
        expect(one.output).toBeGreaterThan(one.input);
      }
    }
  });

  it.each([
    ["claude-haiku-4-5", 1],
    ["claude-haiku-4-5-20251001", 1],
    ["claude-haiku-4-5-latest", 1],
    ["claude-haiku-4-5@20251001", 1],
    ["anthropic.claude-haiku-4-5-20251001-v1:0", 1],
    ["us.anthropic.claude-haiku-4-5-20251001-v1:0", 1],
    ["arn:aws:bedrock:eu-west-1:1:inference-profile/eu.anthropic.claude-haiku-4-5-20251001-v1:0", 1],
    ["global.anthropic.claude-sonnet-4-6", 3],
    ["claude-sonnet-5", 2],
    ["claude-opus-5", 5],
    ["claude-opus-5-5", 4],
  ])("finds %s", (model, input) => {
    expect(priceOf(model, PRICES).input).toBe(input);
  });

  it.each([
    undefined,
    "",
    "claude-mythos-5-2",
    "claude-opus-5-6",
    "claude-opus",
    "claude-haiku-4-5-tuned",
    "my-model",
    "__proto__",
    "constructor",
  ])("charges %s at the dearest price in every respect", (model) => {
    expect(priceOf(model, PRICES)).toEqual(dearest(Object.values(PRICES)));
    expect(priceOf(model, PRICES)).toMatchObject({ input: 25, output: 125, cacheRead: 2.5, fast: 6 });
  });
});

describe("the option `prices`", () => {
  it("names what is wrong", () => {
    const price = { input: 1, output: 2, cacheRead: 0.1, cacheWrite5m: 1.25 };
    // @ts-expect-error: bad options are the point
    expect(() => rateLimit({ prices: { mine: price } })).toThrow(
      new TypeError('rateLimit: "prices.mine.cacheWrite1h" must be a number of at least 0'),
    );
  });
});
