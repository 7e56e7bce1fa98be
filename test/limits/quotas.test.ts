import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimiter } from "../../src/limits/limiter.js";
import { memoryStore } from "../../src/limits/memory-store.js";
import { quotasOf, quotasOption } from "../../src/limits/quotas.js";
import { spyStore } from "../support/stores.js";

const four = [
  { unit: "requests", limit: 20, window: "1h" },
  { unit: "tokens", limit: 200_000, window: "1d" },
  { unit: "usd", limit: 0.5, window: "30d" },
  { unit: "streams", limit: 3 },
] as const;

describe("the option `quotas`", () => {
  it("names quotas by unit and window unless told otherwise", async () => {
    const rules = quotasOption.parse([
      ...four,
      { unit: "requests", limit: 1, window: 1500 },
      { unit: "requests", limit: 1, window: "90m" },
      { unit: "requests", limit: 1, window: "24h" },
      { unit: "tokens", limit: 1, window: "1h", name: "free-plan" },
      { unit: "streams", limit: 1, ttl: "1m", name: "one" },
    ]);
    expect((await quotasOf(rules, "a")).map(({ name, windowMs }) => [name, windowMs])).toEqual([
      ["requests-1h", 3_600_000],
      ["tokens-1d", 86_400_000],
      ["usd-30d", 30 * 86_400_000],
      ["streams", 600_000],
      ["requests-1500ms", 1500],
      ["requests-90m", 5_400_000],
      ["requests-1d", 86_400_000],
      ["free-plan", 3_600_000],
      ["one", 60_000],
    ]);
  });

  it.each([
    [[], '"quotas" must not be empty'],
    ["20", '"quotas" must be a list of quotas'],
    [
      [{ unit: "words", limit: 1 }],
      '"quotas.0.unit" must have a "unit": "requests", "tokens", "usd" or "streams"',
    ],
    [
      [{ unit: "tokens", limit: 0.5, window: "1h" }],
      '"quotas.0.limit" must be a positive integer, or a function of the caller',
    ],
    [
      [{ unit: "usd", limit: -1, window: "1h" }],
      '"quotas.0.limit" must be a positive number, or a function of the caller',
    ],
    [[...four, { unit: "streams", limit: 1, window: "1h" }], 'unknown option "quotas.4.window"'],
    [
      [{ unit: "usd", limit: 1, window: "1h", onStoreError: "maybe" }],
      '"quotas.0.onStoreError" must be "local", "deny" or "allow"',
    ],
    [
      [{ unit: "usd", limit: 1, window: "1h", name: "blocked-1" }],
      '"quotas.0.name" must be 1 to 64 printable ASCII characters without spaces, and not start with "blocked-"',
    ],
    [
      [four[0], { ...four[0], limit: 30 }],
      '"quotas" must not name two quotas alike: give them names of their own',
    ],
  ])("refuses %j", (quotas, message) => {
    // @ts-expect-error: bad options are the point
    expect(() => createLimiter({ quotas })).toThrow(new TypeError(`createLimiter: ${message}`));
  });

  it("is not mixed with its short form", () => {
    expect(() => createLimiter({ quotas: four, limit: 3 })).toThrow(
      'createLimiter: "limit" and "window" are the short form of "quotas": give one of both',
    );
  });
});

describe("several quotas", () => {
  it("are charged together in one round trip, by the unit of each", async () => {
    const { reserve, settle } = memoryStore();
    const spy = spyStore({ reserve, settle });
    const limiter = createLimiter({ quotas: four, store: spy.store });
    const made = await limiter.reserve("a", { tokens: 1000, usd: 0.1 });
    expect(spy.keys).toHaveLength(1);
    expect(made.states.map(({ quota, remaining }) => [quota.name, remaining])).toEqual([
      ["requests-1h", 19],
      ["tokens-1d", 199_000],
      ["usd-30d", 0.4],
      ["streams", 2],
    ]);
    const left = await limiter.settle(made, { tokens: 600, usd: 0.05 });
    expect(spy.settled.map(({ costs }) => costs)).toEqual([[1, 600, 0.05, 0]]);
    expect(left.map(({ name, remaining }) => [name, remaining])).toEqual([
      ["requests-1h", 19],
      ["tokens-1d", 199_400],
      ["usd-30d", 0.45],
      ["streams", 3],
    ]);
    expect((await limiter.status("a")).limits).toEqual(left);
  });

  it("charge nothing, in no quota, when one of them is not enough", async () => {
    const limiter = createLimiter({ quotas: four });
    const refused = await limiter.reserve("a", { usd: 0.6 });
    expect(refused).toMatchObject({
      allowed: false,
      violated: ["usd-30d"],
      retryAfterMs: Number.POSITIVE_INFINITY,
    });
    expect((await limiter.status("a")).limits.map(({ remaining }) => remaining)).toEqual([
      20, 200_000, 0.5, 3,
    ]);
  });

  it("say when to come back, and then it succeeds, whatever was taken before", async () => {
    const taken = fc.array(fc.record({ tokens: fc.nat(100), wait: fc.nat(30_000) }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(taken, fc.integer({ min: 1, max: 100 }), async (before, tokens) => {
        let now = 0;
        const quotas = [
          { unit: "requests", limit: 4, window: "1m" },
          { unit: "tokens", limit: 100, window: "5m" },
        ] as const;
        const limiter = createLimiter({ quotas, store: memoryStore({ now: () => now }), denyCache: false });
        for (const one of before) {
          await limiter.reserve("a", one);
          now += one.wait;
        }
        const { retryAfterMs, allowed } = await limiter.reserve("a", { tokens });
        if (allowed) return;
        now += retryAfterMs;
        expect((await limiter.reserve("a", { tokens })).allowed).toBe(true);
      }),
    );
  });
});

describe("a limit that is a function of the caller", () => {
  const plans: Readonly<Record<string, number>> = {
    free: 1,
    pro: 3,
    none: 0,
    staff: Number.POSITIVE_INFINITY,
  };
  const limit = async ({ subject }: { subject: string }) => plans[subject] ?? 0;
  const passed = async (subject: string) => {
    const limiter = createLimiter({ limit });
    let count = 0;
    while (count < 10 && (await limiter.reserve(subject)).allowed) count++;
    return count;
  };

  it("holds for each by itself: 0 refuses, `Infinity` does not limit", async () => {
    expect(await Promise.all(["free", "pro", "none", "staff"].map(passed))).toEqual([1, 3, 0, 10]);
  });

  it.each([Number.NaN, -1, "20", undefined])("refuses to take %s for a limit", async (bad) => {
    // @ts-expect-error: bad answers are the point
    const limiter = createLimiter({ limit: () => bad });
    await expect(limiter.reserve("a")).rejects.toThrow(
      new TypeError(
        'the limit of "default" must be Infinity, or a finite number of at least 0, at most 2^53 of the parts that are counted',
      ),
    );
  });
});
