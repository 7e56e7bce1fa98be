import { describe, expect, it } from "vitest";
import { createGuard } from "../../src/guard.js";
import type { GuardOptions } from "../../src/guard-options.js";
import { rateLimit } from "../../src/guards/rate-limit.js";
import type { Caller, Guard, GuardEvent, QuotaOptions } from "../../src/index.js";
import { createLimiter } from "../../src/limits/limiter.js";
import { memoryStore } from "../../src/limits/memory-store.js";
import { collect, hello, standIn, until } from "../support/claude.js";
import { spyStore } from "../support/stores.js";

const api = standIn();
let callers = 0;

/** A guard on the stand-in, and a limiter that looks into the same store. */
function guarded(quotas: readonly QuotaOptions[], more: GuardOptions = {}) {
  const events: GuardEvent[] = [];
  const store = memoryStore();
  const guard = createGuard({
    client: api.client({ maxRetries: 1 }),
    onEvent: (event) => events.push(event),
    hardenSystemPrompt: false,
    ...more,
    rateLimit: { quotas, store, ...(more.rateLimit || {}) },
  });
  const caller = (subject = "me"): Caller & { leave(): void } => {
    const left = new AbortController();
    return { id: `${++callers}`, subject, signal: left.signal, leave: () => left.abort() };
  };
  const limiter = createLimiter({ quotas, store });
  const left = async () =>
    Object.fromEntries((await limiter.status("me")).limits.map(({ name, remaining }) => [name, remaining]));
  return { guard, events, caller, left, limiter };
}

const door = async ({ guard }: ReturnType<typeof guarded>, caller: Caller) =>
  guard.door?.open(
    async () => ({ message: "hello" }),
    () => caller,
  );
const tokens = (limit: number): QuotaOptions => ({ unit: "tokens", limit, window: "1d" });
const requests = (limit: number): QuotaOptions => ({ unit: "requests", limit, window: "1h" });
const once = { headers: { "retry-after-ms": "1" } };

describe("rateLimit with quotas of tokens and money", () => {
  it("settles to what the API reported, and says what is left", async () => {
    const setup = guarded([requests(20), tokens(10_000), { unit: "usd", limit: 1, window: "30d" }]);
    api.claude.script({ text: "Hi.", usage: { input_tokens: 1000, output_tokens: 500 } });
    await setup.guard.client(setup.caller()).messages.create({ ...hello, model: "claude-haiku-4-5" });
    const left = { "requests-1h": 19, "tokens-1d": 8500, "usd-30d": 0.9965 };
    expect(await setup.left()).toEqual(left);
    await until(() => setup.events.some(({ type }) => type === "limits"));
    const told = setup.events.find((event) => event.type === "limits");
    expect(Object.fromEntries(told?.limits.map(({ name, remaining }) => [name, remaining]) ?? [])).toEqual(
      left,
    );
    expect(told).toMatchObject({ guard: "rateLimit", stage: "call" });
  });

  it("charges overruns at once", async () => {
    const setup = guarded([tokens(2000)]);
    api.claude.script({ text: "Hi.", usage: { input_tokens: 5000, output_tokens: 50 } });
    await setup.guard.client(setup.caller()).messages.create(hello);
    await expect(setup.guard.client(setup.caller()).messages.create(hello)).rejects.toMatchObject({
      code: "RATE_LIMITED",
    });
    await expect(door(setup, setup.caller())).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });

  it("charges each call of a tool loop, and each by itself", async () => {
    const setup = guarded([requests(20), tokens(10_000)]);
    const caller = setup.caller();
    await door(setup, caller);
    api.claude.script({ text: "Hi.", usage: { input_tokens: 100, output_tokens: 10 } });
    const client = setup.guard.client(caller);
    for (let i = 0; i < 3; i++) await client.messages.create(hello);
    expect(await setup.left()).toEqual({ "requests-1h": 17, "tokens-1d": 10_000 - 330 });
  });

  it("charges a call once, however often the SDK tried", async () => {
    const setup = guarded([requests(20), tokens(10_000)]);
    api.claude.queue(
      { status: 529, ...once },
      { text: "Hi.", usage: { input_tokens: 100, output_tokens: 10 } },
    );
    await setup.guard.client(setup.caller()).messages.create(hello);
    expect(await setup.left()).toEqual({ "requests-1h": 19, "tokens-1d": 10_000 - 110 });
  });

  it("charges nothing for a call that the API refused to serve", async () => {
    const setup = guarded([requests(20), tokens(10_000)]);
    api.claude.script({ status: 529, ...once });
    await expect(setup.guard.client(setup.caller()).messages.create(hello)).rejects.toThrow();
    expect(await setup.left()).toEqual({ "requests-1h": 20, "tokens-1d": 10_000 });
  });

  it("charges nothing for a call that it denies, not even what the door took for it", async () => {
    const setup = guarded([requests(20), tokens(60)]);
    const caller = setup.caller();
    await door(setup, caller);
    expect(await setup.left()).toEqual({ "requests-1h": 19, "tokens-1d": 60 });
    const error = await setup.guard
      .client(caller)
      .messages.create(hello)
      .catch((caught: unknown) => caught);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      type: "https://iana.org/assignments/http-problem-types#quota-exceeded",
      title: "Request cannot be satisfied as assigned quota has been exceeded",
      status: 429,
      detail: "This request needs more than the whole limit.",
      code: "RATE_LIMITED",
      "violated-policies": ["tokens-1d"],
    });
    // There is no time after which it would succeed.
    expect(error).toMatchObject({
      headers: expect.not.objectContaining({ "Retry-After": expect.anything() }),
    });
    expect(await setup.left()).toEqual({ "requests-1h": 20, "tokens-1d": 60 });
    expect(api.claude.requests).toHaveLength(0);
  });

  it("asks the store once at the door and once for a call, however many quotas there are", async () => {
    const { reserve, settle } = memoryStore();
    const spy = spyStore({ reserve, settle });
    const quotas = [requests(20), tokens(10_000), { unit: "streams", limit: 3 } as const];
    const setup = guarded(quotas, { rateLimit: { store: spy.store } });
    const caller = setup.caller();
    await door(setup, caller);
    await setup.guard.client(caller).messages.create(hello);
    expect(spy.keys).toHaveLength(2);
    expect(spy.settled).toHaveLength(1);
  });

  it("counts the input as the app counts it, and prices models as the app prices them", async () => {
    const price = { input: 100, output: 200, cacheRead: 1, cacheWrite5m: 1, cacheWrite1h: 1 };
    const usd: QuotaOptions = { unit: "usd", limit: 1, window: "1d" };
    const options = { prices: { "claude-haiku-4-5": price }, countTokens: async () => 5000 };
    const setup = guarded([usd], { rateLimit: options });
    api.claude.script({ text: "Hi.", usage: { input_tokens: 2000, output_tokens: 1000 } });
    const call = { ...hello, model: "claude-haiku-4-5", max_tokens: 2000 };
    await setup.guard.client(setup.caller()).messages.create(call);
    expect((await setup.left())["usd-1d"]).toBeCloseTo(0.6, 9);
    await expect(setup.guard.client(setup.caller()).messages.create(call)).rejects.toMatchObject({
      code: "RATE_LIMITED",
    });
  });
});

describe("rateLimit, when callers hang up", () => {
  it("gives back nothing that was streamed, a hundred times, and leaks no lease", async () => {
    const limit = 1_000_000;
    const setup = guarded([tokens(limit), { unit: "streams", limit: 2 }]);
    let known = 0;
    for (let i = 0; i < 100; i++) {
      const words = 1 + (i % 7);
      api.claude.script({
        text: Array.from({ length: 10 }, () => "wörd "),
        usage: { input_tokens: 20, output_tokens: 1 },
        ending: "silent",
        endAfter: words,
      });
      const caller = setup.caller();
      const stream = await setup.guard
        .client(caller)
        .messages.create({ ...hello, model: "claude-haiku-4-5", max_tokens: 1000, stream: true });
      // Each word takes six bytes.
      let read = 0;
      try {
        for await (const event of stream) {
          if (event.type !== "content_block_delta" || event.delta.type !== "text_delta") continue;
          read += new TextEncoder().encode(event.delta.text).length;
          if (read >= words * 6) caller.leave();
        }
      } catch {
        // The caller has left.
      }
      known += 20 + read;
      await until(
        () => setup.events.filter(({ type }) => type === "failed" || type === "completed").length > i,
      );
    }
    const { streams, "tokens-1d": left = 0 } = await setup.left();
    expect(streams).toBe(2);
    expect(limit - left).toBeGreaterThanOrEqual(known);
    expect(limit - left).toBeLessThanOrEqual(100 * (20 + 1000));
  });
});

describe("rateLimit with a quota of streams", () => {
  it("lets so many calls run at the same time, and the next once one has ended", async () => {
    const setup = guarded([{ unit: "streams", limit: 2 }]);
    api.claude.script({ text: "Hi." });
    const open = () => setup.guard.client(setup.caller()).messages.create({ ...hello, stream: true });
    const [first, second] = [await open(), await open()];
    await expect(open()).rejects.toMatchObject({ code: "RATE_LIMITED", status: 429 });
    await collect(first);
    const third = await open();
    await Promise.all([second, third].map(collect));
    expect(await setup.left()).toEqual({ streams: 2 });
  });

  it("takes none at the door", async () => {
    const setup = guarded([{ unit: "streams", limit: 1 }]);
    await door(setup, setup.caller());
    expect(await setup.left()).toEqual({ streams: 1 });
  });
});

describe("rateLimit with a penalty", () => {
  const suspicious: Guard = {
    name: "suspicious",
    check: () => ({ allowed: false, code: "PROMPT_INJECTION", message: "No." }),
  };

  it("blocks who is refused again and again, whichever guard refuses", async () => {
    const setup = guarded([requests(100)], { guards: [suspicious], rateLimit: { penalty: { after: 3 } } });
    for (let i = 0; i < 3; i++) {
      await expect(door(setup, setup.caller())).rejects.toMatchObject({ code: "PROMPT_INJECTION" });
    }
    const error = await door(setup, setup.caller()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "SUBJECT_BLOCKED", status: 429, retryAfterMs: expect.any(Number) });
    expect(JSON.stringify(error)).toContain("You are blocked for a time.");
    await expect(door(setup, setup.caller("other"))).rejects.toMatchObject({ code: "PROMPT_INJECTION" });
    await until(() => setup.events.some(({ type }) => type === "blocked"));
    expect(setup.events.filter(({ type }) => type === "blocked")).toMatchObject([
      { ms: 600_000, guard: "rateLimit" },
    ]);
  });

  it("blocks nobody in monitor mode", async () => {
    const options = { guards: [suspicious], monitor: true, rateLimit: { penalty: { after: 1 } } };
    const setup = guarded([requests(100)], options);
    for (let i = 0; i < 5; i++) await door(setup, setup.caller());
    expect(setup.events.filter(({ type }) => type === "blocked")).toEqual([]);
    expect(setup.events).not.toContainEqual(expect.objectContaining({ code: "SUBJECT_BLOCKED" }));
  });
});

describe("rateLimit for several subjects", () => {
  it("asks all of them, and charges none when one has nothing left", async () => {
    const guard = rateLimit({ limit: ({ subject }) => (subject === "user:1" ? 1 : 2) });
    const ask = async (...subjects: string[]) => {
      const caller = { id: "1", subject: subjects[0] ?? "", subjects, signal: new AbortController().signal };
      return (await guard.check({ stage: "call", params: { messages: [] } }, caller)).allowed;
    };
    expect(await ask("user:1", "ip:1")).toBe(true);
    expect(await ask("user:1", "ip:1")).toBe(false);
    expect(await ask("user:2", "ip:1")).toBe(true);
    expect(await ask("user:3", "ip:1")).toBe(false);
  });
});

describe("rateLimit and an address that may be a proxy's", () => {
  const warnings = async (callers: readonly Partial<Caller>[]) => {
    const guard = rateLimit();
    const codes: string[] = [];
    for (const caller of callers) {
      const asking = { id: "1", subject: "127.0.0.1", signal: new AbortController().signal, ...caller };
      await guard.check({ stage: "door", params: { messages: [] } }, asking, (notice) => {
        if (notice.type === "warning") codes.push(notice.code);
      });
    }
    return codes;
  };

  it.each([
    "127.0.0.1",
    "10.0.3.4",
    "172.31.0.1",
    "192.168.1.1",
    "100.64.0.9",
    "0:0:0:0::/64",
    "fd00:1:2:3::/64",
  ])("warns once when a forwarded request is counted by %s", async (subject) => {
    const forwarded = { subject, forwarded: true };
    expect(await warnings([{ subject }, forwarded, forwarded])).toEqual(["PROXY_ADDRESS"]);
  });

  it.each(["203.0.113.7", "172.32.0.1", "100.128.0.1", "2001:db8:1:2::/64", "unknown", "user:10.0.0.1"])(
    "does not for %s",
    async (subject) => {
      expect(await warnings([{ subject, forwarded: true }])).toEqual([]);
    },
  );
});
