import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MeterOptions, meter, tokensOf } from "../../src/limits/cost.js";
import { PRICES } from "../../src/limits/prices.js";
import type { MessageParams, Outcome, Usage } from "../../src/types.js";

const options: MeterOptions = { prices: PRICES, outputCap: Number.MAX_SAFE_INTEGER };
const counting = (tokens: number): MeterOptions => ({ ...options, countTokens: async () => tokens });
const params: MessageParams = {
  model: "claude-haiku-4-5",
  max_tokens: 1000,
  stream: true,
  messages: [{ role: "user", content: "Hello" }],
};
const finished = (usage: Usage, more: Partial<Outcome> = {}): Outcome => ({
  state: "finished",
  streamed: 10,
  received: 10,
  usage,
  ...more,
});
const spentOn = async (asked: Partial<MessageParams>, outcome: Outcome, input = 100) =>
  (await meter({ ...params, ...asked }, counting(input))).settled(outcome);
const usdOf = async (usage: Usage, asked: Partial<MessageParams> = {}) =>
  (await spentOn(asked, finished({ input_tokens: 0, ...usage }))).usd;

describe("what is reserved", () => {
  it("is all of the input and the longest answer", async () => {
    expect((await meter(params, counting(100))).reserved).toEqual({ tokens: 1100, usd: 0.0001 + 0.005 });
  });

  it("takes a long answer for no more than the cap", async () => {
    const long = { ...params, max_tokens: 64_000 };
    expect((await meter(long, { ...counting(100), outputCap: 2000 })).reserved.tokens).toBe(2100);
  });

  it("takes a missing `max_tokens` for the longest answer, and an unknown model for the dearest", async () => {
    const { max_tokens: _, model: __, ...open } = params;
    expect((await meter(open, counting(0))).reserved).toEqual({ tokens: 128_000, usd: 16 });
  });

  it("takes input that may be cached for input that is kept for an hour", async () => {
    const cached = { ...params, system: [{ type: "text", text: "s", cache_control: { type: "ephemeral" } }] };
    expect((await meter(cached, counting(1_000_000))).reserved.usd).toBeCloseTo(2 + 0.005, 10);
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("ignores a count of %s", async (count) => {
    const { reserved } = await meter(params, counting(count));
    expect(reserved).toEqual((await meter(params, options)).reserved);
  });

  it("ignores a count that fails", async () => {
    const countTokens = () => Promise.reject(new Error("429"));
    const { reserved } = await meter(params, { ...options, countTokens });
    expect(reserved).toEqual((await meter(params, options)).reserved);
  });

  it("covers what it really was, whenever the input fits the bound and the answer fits `max_tokens`", async () => {
    const amount = fc.nat(200);
    const model = fc.constantFrom(...Object.keys(PRICES), "unknown");
    const parts = fc.record({
      model,
      read: amount,
      short: amount,
      hour: amount,
      plain: amount,
      out: fc.nat(1000),
    });
    await fc.assert(
      fc.asyncProperty(parts, async ({ model, read, short, hour, plain, out }) => {
        const cached = { cache_control: { type: "ephemeral" } };
        const input = read + short + hour + plain;
        const call = await meter({ ...params, ...cached, model }, counting(input));
        const spent = call.settled(
          finished({
            input_tokens: plain,
            cache_read_input_tokens: read,
            cache_creation_input_tokens: short + hour,
            cache_creation: { ephemeral_1h_input_tokens: hour },
            output_tokens: out,
          }),
        );
        expect(spent.tokens).toBeLessThanOrEqual(call.reserved.tokens);
        expect(spent.usd).toBeLessThanOrEqual(call.reserved.usd + 1e-12);
      }),
    );
  });
});

describe("what a finished call costs", () => {
  it("is what the API reported", async () => {
    const spent = await spentOn({}, finished({ input_tokens: 2000, output_tokens: 300 }));
    expect(spent).toEqual({ tokens: 2300, usd: 0.002 + 0.0015 });
  });

  it("prices cache reads, and writes by the time they are kept", async () => {
    const million = 1_000_000;
    expect(await usdOf({ cache_read_input_tokens: million, output_tokens: 0 })).toBeCloseTo(0.1);
    expect(await usdOf({ cache_creation_input_tokens: million, output_tokens: 0 })).toBeCloseTo(1.25);
    const kept = { cache_creation: { ephemeral_1h_input_tokens: million / 2 } };
    expect(await usdOf({ cache_creation_input_tokens: million, ...kept, output_tokens: 0 })).toBeCloseTo(
      0.625 + 1,
    );
  });

  it("counts cached tokens as tokens", () => {
    const usage = {
      input_tokens: 1,
      output_tokens: 2,
      cache_read_input_tokens: 4,
      cache_creation_input_tokens: 8,
    };
    expect(tokensOf(usage)).toBe(15);
    expect(tokensOf({ input_tokens: null, output_tokens: 2, cache_read_input_tokens: null })).toBe(2);
  });

  it("adds web searches, and compactions that the totals leave out", async () => {
    expect(await usdOf({ output_tokens: 1000, server_tool_use: { web_search_requests: 3 } })).toBeCloseTo(
      0.035,
    );
    const iterations = [
      { type: "message", input_tokens: 500, output_tokens: 5 },
      { type: "compaction", input_tokens: 2000, output_tokens: 100 },
    ];
    const spent = await spentOn({}, finished({ input_tokens: 500, output_tokens: 5, iterations }));
    expect(spent.tokens).toBe(505 + 2100);
    expect(spent.usd).toBeCloseTo(0.0005 + 0.000_025 + 0.002 + 0.0005);
  });

  it("is dearer for a long prompt where the model has such a price, cache reads included", async () => {
    const haiku = { model: "claude-haiku-5-5" };
    expect(await usdOf({ input_tokens: 100_000, output_tokens: 0 }, haiku)).toBeCloseTo(0.01);
    expect(
      await usdOf({ input_tokens: 60_000, cache_read_input_tokens: 40_001, output_tokens: 0 }, haiku),
    ).toBeCloseTo(0.03 + 0.00200005);
  });

  it("is dearer in fast mode and in one region, if the answer was given there", async () => {
    const usage = { input_tokens: 1_000_000, output_tokens: 0 };
    const opus = { model: "claude-opus-5-5", speed: "fast", inference_geo: "us" };
    expect(await usdOf(usage, opus)).toBeCloseTo(4 * 2 * 1.1);
    expect(await usdOf({ ...usage, speed: "standard", inference_geo: "global" }, opus)).toBeCloseTo(4);
    expect(await usdOf({ ...usage, speed: "fast" }, { model: "claude-sonnet-5" })).toBeCloseTo(2 * 6);
  });

  it("is that of the dearest model that may have answered", async () => {
    const fallbacks = [{ model: "claude-opus-4-8" }, { model: "claude-sonnet-5" }];
    expect(await usdOf({ input_tokens: 1_000_000, output_tokens: 0 }, { fallbacks })).toBeCloseTo(5);
    expect(await usdOf({ input_tokens: 1_000_000, output_tokens: 0 }, { fallbacks: "default" })).toBeCloseTo(
      25,
    );
  });

  it("may be more than was reserved", async () => {
    const call = await meter(params, counting(100));
    expect(call.settled(finished({ input_tokens: 9000, output_tokens: 1000 })).tokens).toBe(10_000);
  });

  it("is nothing for a refusal before the first token, as the API says", async () => {
    const refusal = finished({ input_tokens: 0, output_tokens: 0 }, { streamed: 0, received: 0 });
    expect(await spentOn({}, refusal)).toEqual({ tokens: 0, usd: 0 });
  });

  it("is not believed to be nothing when an answer came", async () => {
    const answered = finished({ input_tokens: 0, output_tokens: 0 }, { received: 40 });
    expect((await spentOn({}, answered)).tokens).toBe(140);
    const { usage: _, ...silent } = answered;
    expect((await spentOn({}, silent)).tokens).toBe(140);
    expect((await spentOn({}, { ...silent, received: 0, unseen: true })).tokens).toBe(1100);
  });
});

describe("what a call costs that did not finish", () => {
  const aborted = (more: Partial<Outcome>): Outcome => ({
    state: "aborted",
    streamed: 0,
    received: 0,
    ...more,
  });

  it("is the input and what had come, one token for each byte", async () => {
    expect((await spentOn({}, aborted({ streamed: 3, received: 7 }))).tokens).toBe(107);
    const usage = { input_tokens: 30, output_tokens: 1 };
    expect((await spentOn({}, aborted({ received: 7, usage }))).tokens).toBe(37);
  });

  it("is never less than the usage so far, nor an answer longer than the longest", async () => {
    const usage = { input_tokens: 30, output_tokens: 500 };
    expect((await spentOn({}, aborted({ received: 7, usage }))).tokens).toBe(530);
    expect((await spentOn({}, aborted({ received: 70_000, usage }))).tokens).toBe(1030);
  });

  it("is the longest answer once there was thinking, whose length does not show", async () => {
    const usage = { input_tokens: 30, output_tokens: 1 };
    expect((await spentOn({}, aborted({ unseen: true, usage }))).tokens).toBe(1030);
  });

  it("is the longest answer when it was not streamed: nobody knows how far it was", async () => {
    expect((await spentOn({ stream: false }, aborted({}))).tokens).toBe(1100);
    expect((await spentOn({ stream: false }, { state: "failed", streamed: 0 })).tokens).toBe(1100);
  });

  it.each([
    [{ state: "denied", streamed: 0 }, 0],
    [{ state: "failed", streamed: 0, status: 400 }, 0],
    [{ state: "failed", streamed: 0, status: 429 }, 0],
    [{ state: "failed", streamed: 0, status: 529 }, 0],
    [{ state: "failed", streamed: 0, status: 200 }, 100],
    [{ state: "failed", streamed: 5, received: 5, status: 200 }, 105],
    [{ state: "failed", streamed: 0 }, 100],
  ] as const)("%j: %i tokens", async (outcome, tokens) => {
    expect((await spentOn({}, outcome)).tokens).toBe(tokens);
  });

  it("never gives back what was streamed or reported", async () => {
    const outcome = fc.record({
      state: fc.constantFrom("aborted" as const, "failed" as const),
      streamed: fc.nat(500),
      received: fc.nat(500),
      unseen: fc.boolean(),
      status: fc.constantFrom(200, 529),
      usage: fc.record({ input_tokens: fc.nat(100), output_tokens: fc.nat(500) }),
    });
    await fc.assert(
      fc.asyncProperty(outcome, async (how) => {
        fc.pre(how.received > 0);
        const { tokens } = await spentOn({}, how);
        const input = how.usage.input_tokens === 0 ? 100 : how.usage.input_tokens;
        expect(tokens).toBeGreaterThanOrEqual(input + Math.max(how.received, how.usage.output_tokens));
      }),
    );
  });
});
