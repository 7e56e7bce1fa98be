import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimiter } from "../../src/limits/limiter.js";
import type { LimiterOptions } from "../../src/limits/limiter-options.js";
import { memoryStore } from "../../src/limits/memory-store.js";
import type { PenaltyOptions } from "../../src/limits/penalty.js";

const MINUTE = 60_000;
const LATE = 17 / 16;

function withPenalty(penalty: PenaltyOptions, options: LimiterOptions = { limit: 1000 }) {
  const clock = { now: 0 };
  const store = memoryStore({ now: () => clock.now });
  const limiter = createLimiter({ store, penalty, ...options });
  const isAllowed = async () => (await limiter.reserve("a")).allowed;
  const strikes = async (count: number) => {
    let ms = 0;
    for (let i = 0; i < count; i++) ms = await limiter.strike("a", "PROMPT_INJECTION");
    return ms;
  };
  return { limiter, clock, isAllowed, strikes };
}

describe("a penalty", () => {
  it("blocks after the fifth refusal in ten minutes, for ten minutes", async () => {
    const { limiter, clock, isAllowed, strikes } = withPenalty({});
    expect(await strikes(4)).toBe(0);
    expect(await isAllowed()).toBe(true);
    expect(await strikes(1)).toBe(10 * MINUTE);
    const refused = await limiter.reserve("a");
    expect(refused).toMatchObject({ allowed: false, blocked: true });
    expect(refused.retryAfterMs).toBeGreaterThanOrEqual(10 * MINUTE);
    expect(refused.states.map(({ quota }) => quota.name)).toEqual(["default"]);
    clock.now += refused.retryAfterMs - 1;
    expect(await isAllowed()).toBe(false);
    clock.now += 1;
    expect(await isAllowed()).toBe(true);
  });

  it("forgets refusals that are older than the window, and blocks nobody else", async () => {
    const { limiter, clock, isAllowed, strikes } = withPenalty({ after: 2 });
    await strikes(1);
    clock.now += 10 * MINUTE * LATE;
    await strikes(1);
    expect(await isAllowed()).toBe(true);
    await strikes(1);
    expect(await isAllowed()).toBe(false);
    expect((await limiter.reserve("b")).allowed).toBe(true);
  });

  it("lasts twice as long each time, up to the longest", async () => {
    const { clock, strikes } = withPenalty({ after: 1, window: "1m", block: "1m", max: "5m" });
    const lengths: number[] = [];
    for (let i = 0; i < 5; i++) {
      lengths.push((await strikes(1)) / MINUTE);
      clock.now += (lengths.at(-1) ?? 0) * MINUTE * LATE;
    }
    expect(lengths.slice(0, 3)).toEqual([1, 2, 4]);
    expect(lengths.every((length) => length <= 5)).toBe(true);
  });

  it("comes once for many refusals at the same time", async () => {
    const { limiter, clock } = withPenalty({ after: 3 });
    const all = Array.from({ length: 50 }, () => limiter.strike("a", "PROMPT_INJECTION"));
    expect((await Promise.all(all)).filter((ms) => ms > 0)).toEqual([10 * MINUTE]);
    clock.now += 10 * MINUTE * LATE;
    expect((await limiter.reserve("a")).allowed).toBe(true);
  });

  it("counts the codes that it names, and no others", async () => {
    const { limiter } = withPenalty({ after: 1, codes: ["MINE"] });
    expect(await limiter.strike("a", "PROMPT_INJECTION")).toBe(0);
    expect(await limiter.strike("a", "RATE_LIMITED")).toBe(0);
    expect(await limiter.strike("a", "MINE")).toBe(10 * MINUTE);
    expect(await createLimiter().strike("a", "MINE")).toBe(0);
  });

  it("does not count refusals while the block stands", async () => {
    const { clock, isAllowed, strikes } = withPenalty({ after: 1 });
    await strikes(20);
    clock.now += 10 * MINUTE * LATE;
    expect(await isAllowed()).toBe(true);
  });

  it.each([
    [{ block: "2d" }, '"penalty.block" must not be longer than "max"'],
    [{ block: "1s", max: "30d" }, '"penalty.max" must not be longer than "block" doubled 15 times'],
    [{ after: 0 }, '"penalty.after" must be a positive integer'],
    [{ codes: "X" }, '"penalty.codes" must be a list of codes'],
  ])("refuses %j", (penalty, message) => {
    // @ts-expect-error: bad options are the point
    expect(() => createLimiter({ penalty })).toThrow(new TypeError(`createLimiter: ${message}`));
  });
});

describe("an operator", () => {
  it("blocks a subject for at least as long as asked, up to the longest block, and lifts it", async () => {
    const { limiter, clock, isAllowed } = withPenalty({});
    expect(await limiter.block("a", 15 * MINUTE)).toBe(20 * MINUTE);
    clock.now += 15 * MINUTE;
    expect(await isAllowed()).toBe(false);
    const { blockedMs } = await limiter.status("a");
    expect(blockedMs).toBeGreaterThanOrEqual(5 * MINUTE);
    await limiter.unblock("a");
    expect((await limiter.status("a")).blockedMs).toBe(0);
    expect(await isAllowed()).toBe(true);
    expect(await limiter.block("a", 400 * 24 * 60 * MINUTE)).toBe(24 * 60 * MINUTE);
  });

  it("refuses a block of no length, or of one that is no number", async () => {
    const limiter = createLimiter({ penalty: {} });
    for (const ms of [Number.NaN, 0, -5]) await expect(limiter.block("a", ms)).rejects.toThrow(TypeError);
    expect((await limiter.status("a")).blockedMs).toBe(0);
  });

  it("forgets refusals with the block", async () => {
    const { limiter, strikes } = withPenalty({ after: 2 });
    await strikes(2);
    await limiter.unblock("a");
    expect(await strikes(1)).toBe(0);
    expect(await strikes(1)).toBe(10 * MINUTE);
  });

  it("needs the option for it", async () => {
    const limiter = createLimiter();
    const error = new TypeError('createLimiter: blocks need the option "penalty"');
    await expect(limiter.block("a", 1)).rejects.toEqual(error);
    await expect(limiter.unblock("a")).rejects.toEqual(error);
  });

  it("sees where a subject stands without taking anything", async () => {
    const limiter = createLimiter({ limit: 2 });
    await limiter.reserve("a");
    for (let i = 0; i < 3; i++) {
      expect(await limiter.status("a")).toEqual({
        limits: [{ name: "default", unit: "requests", limit: 2, remaining: 1 }],
        blockedMs: 0,
      });
    }
  });

  it("starts all windows of a subject anew, whatever was used and when, and no other's", async () => {
    const used = fc.array(fc.record({ wait: fc.nat(40_000), tokens: fc.nat(200), overrun: fc.nat(300) }));
    await fc.assert(
      fc.asyncProperty(used, async (uses) => {
        const quotas = [
          { unit: "requests", limit: 50, window: "1m" },
          { unit: "tokens", limit: 400, window: "1h" },
          { unit: "streams", limit: 2 },
        ] as const;
        const { limiter, clock, strikes } = withPenalty({ after: 2 }, { quotas });
        const start = await limiter.status("a");
        for (const { wait, tokens, overrun } of uses) {
          const made = await limiter.reserve("a", { tokens });
          if (made.allowed && overrun > 0) await limiter.settle(made, { tokens: tokens + overrun });
          await strikes(1);
          clock.now += wait;
        }
        const other = await limiter.reserve("b", { tokens: 5 });
        await limiter.reset("a");
        expect(await limiter.status("a")).toEqual(start);
        expect(other.allowed).toBe(true);
        expect((await limiter.status("b")).limits[1]?.remaining).toBe(395);
      }),
      { numRuns: 50 },
    );
  });
});
