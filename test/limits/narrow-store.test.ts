import { describe, expect, it } from "vitest";
import { rateLimit } from "../../src/guards/rate-limit.js";
import { fromExpressRateLimitStore } from "../../src/limits/from-express-rate-limit.js";
import { fromUpstash } from "../../src/limits/from-upstash.js";
import { createLimiter } from "../../src/limits/limiter.js";
import type { LimiterOptions } from "../../src/limits/limiter-options.js";

const counter = fromExpressRateLimitStore(
  { increment: () => ({ totalHits: 1, resetTime: undefined }), decrement: () => {} },
  { window: "1h" },
);
const upstash = fromUpstash(
  {
    limit: () => Promise.reject(new Error("unused")),
    getRemaining: () => Promise.reject(new Error("unused")),
  },
  { limit: 20, window: "1h" },
);
const requests = { unit: "requests", limit: 20, window: "1h" } as const;

describe("a store that keeps only a part of the contract", () => {
  it.each<[string, LimiterOptions, string]>([
    ["a penalty", { store: counter, penalty: {} }, 'so that it can\'t keep a "penalty" too'],
    [
      "several quotas",
      { store: counter, quotas: [requests, { ...requests, name: "b" }] },
      'and "quotas" has more',
    ],
    ["money", { store: counter, quotas: [{ ...requests, unit: "usd" }] }, "counts whole numbers"],
    ["tokens by ones", { store: counter, quotas: [{ ...requests, unit: "tokens" }] }, "can't keep tokens"],
    [
      "tokens without refunds",
      { store: upstash, quotas: [{ ...requests, unit: "tokens" }] },
      "can't keep tokens",
    ],
    [
      "streams without refunds",
      { store: upstash, quotas: [{ unit: "streams", limit: 20, ttl: "1h" }] },
      "no stream would ever end",
    ],
    ["another window", { store: counter, window: "1d" }, "has a window of 3600000 ms"],
    ["another limit", { store: upstash, limit: 21 }, "has a limit of 20"],
  ])("is refused at once for %s", (_what, options, message) => {
    expect(() => createLimiter(options)).toThrow(TypeError);
    expect(() => createLimiter(options)).toThrow(message);
    expect(() => rateLimit(options)).toThrow(/^rateLimit: this "store" /);
  });

  it("is taken for what it can keep, also where the limit is only known with the caller", () => {
    expect(() => createLimiter({ store: counter, limit: 5 })).not.toThrow();
    expect(() => createLimiter({ store: upstash, limit: () => 20 })).not.toThrow();
    expect(() =>
      createLimiter({ store: counter, quotas: [{ unit: "streams", limit: 3, ttl: "1h" }] }),
    ).not.toThrow();
  });
});
