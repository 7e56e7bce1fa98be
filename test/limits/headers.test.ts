import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legacyHeaders, rateLimitHeaders } from "../../src/limits/headers.js";
import type { Quota, QuotaState } from "../../src/limits/store.js";

const hour: Quota = { name: "default", unit: "requests", limit: 20, windowMs: 3_600_000 };

describe("rateLimitHeaders", () => {
  it("writes the policy and where the client stands", () => {
    expect(rateLimitHeaders([{ quota: hour, remaining: 19, resetMs: 3_539_001 }])).toEqual({
      "RateLimit-Policy": '"default";q=20;w=3600',
      RateLimit: '"default";r=19;t=3540',
    });
  });

  it("writes one item for each quota", () => {
    const burst: Quota = { name: "burst", unit: "requests", limit: 3, windowMs: 500 };
    const states = [
      { quota: hour, remaining: 20, resetMs: 0 },
      { quota: burst, remaining: 0, resetMs: 20 },
    ];
    expect(rateLimitHeaders(states)).toEqual({
      "RateLimit-Policy": '"default";q=20;w=3600, "burst";q=3;w=1',
      RateLimit: '"default";r=20, "burst";r=0;t=1',
    });
  });

  it("does not pass tokens or money off as requests", () => {
    const states = (["tokens", "usd"] as const).map((unit) => ({
      quota: { ...hour, unit },
      remaining: 1,
      resetMs: 1,
    }));
    expect(rateLimitHeaders(states)).toEqual({});
    expect(legacyHeaders(states)).toEqual({});
  });

  it("writes streams in the unit that the draft has for them, without a window", () => {
    const quota: Quota = { name: "streams", unit: "streams", limit: 3, windowMs: 600_000 };
    expect(rateLimitHeaders([{ quota, remaining: 2, resetMs: 500 }])).toEqual({
      "RateLimit-Policy": '"streams";q=3;qu="concurrent-requests"',
      RateLimit: '"streams";r=2',
    });
  });

  it("writes the old fields of the quota of requests with the least left", () => {
    const day: Quota = { name: "day", unit: "requests", limit: 100, windowMs: 86_400_000 };
    const states = [
      { quota: hour, remaining: 12, resetMs: 1_800_000 },
      { quota: day, remaining: 4, resetMs: 60_000 },
    ];
    expect(legacyHeaders(states)).toEqual({
      "X-RateLimit-Limit": "100",
      "X-RateLimit-Remaining": "4",
      "X-RateLimit-Reset": "60",
    });
  });

  it("writes strings and integers that are valid structured fields, whatever it is given", () => {
    const item = String.raw`"(?:[ !#-\[\]-~]|\\["\\])*"`;
    const state: fc.Arbitrary<QuotaState> = fc.record({
      quota: fc.record({
        name: fc.string({ unit: "binary" }),
        unit: fc.constant("requests" as const),
        limit: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        windowMs: fc.integer({ min: 1 }),
      }),
      remaining: fc.double({ noNaN: true, noDefaultInfinity: true }),
      resetMs: fc.integer({ min: 0 }),
    });
    fc.assert(
      fc.property(state, (only) => {
        const headers = rateLimitHeaders([only]);
        expect(headers["RateLimit-Policy"]).toMatch(new RegExp(`^${item};q=\\d{1,15};w=[1-9]\\d{0,14}$`));
        expect(headers.RateLimit).toMatch(new RegExp(`^${item};r=\\d{1,15}(;t=[1-9]\\d{0,14})?$`));
      }),
    );
  });
});
