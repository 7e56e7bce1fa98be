import { describe, expect, it } from "vitest";
import { rateLimit } from "../../src/guards/rate-limit.js";
import { memoryStore } from "../../src/limits/memory-store.js";
import type { Allow, Caller, Guard, ModelCall, Outcome, Stage, Verdict } from "../../src/types.js";
import { gatedStore, spyStore } from "../support/stores.js";

let callers = 0;
const newCaller = (subject = "203.0.113.7"): Caller => ({
  id: `request-${++callers}`,
  subject,
  signal: new AbortController().signal,
});
const at = (stage: Stage): ModelCall => ({
  stage,
  params: { messages: [{ role: "user", content: "a secret plan" }] },
});
const ask = async (guard: Guard, stage: Stage, caller = newCaller()): Promise<Verdict> =>
  guard.check(at(stage), caller);
const allowedBy = async (guard: Guard, stage: Stage, caller = newCaller()): Promise<Allow> => {
  const verdict = await ask(guard, stage, caller);
  if (!verdict.allowed) throw new Error(`denied: ${verdict.code}`);
  return verdict;
};
const remainingIn = (verdict: Verdict) => Number(/;r=(\d+)/.exec(verdict.headers?.RateLimit ?? "")?.[1]);
/** How many requests the subject of these tests has left. */
const left = async (guard: Guard): Promise<number> => {
  let count = 0;
  while ((await ask(guard, "call")).allowed) count++;
  return count;
};
const finished: Outcome = { state: "finished", streamed: 100 };
const denied: Outcome = { state: "denied", streamed: 0 };

describe("rateLimit", () => {
  it("allows 20 an hour by default, and tells where the client stands", async () => {
    const guard = rateLimit({ store: memoryStore({ now: () => 0 }) });
    expect(guard.name).toBe("rateLimit");
    expect((await allowedBy(guard, "call")).headers).toEqual({
      "RateLimit-Policy": '"default";q=20;w=3600',
      RateLimit: '"default";r=19;t=3825',
    });
    expect(await left(guard)).toBe(19);
  });

  it("denies with the time to wait, which is true", async () => {
    let now = 0;
    const store = memoryStore({ now: () => now });
    const guard = rateLimit({ limit: 1, window: "1h", store });
    await allowedBy(guard, "call");
    now += 1000;
    const refusal = await ask(guard, "call");
    expect(refusal).toEqual({
      allowed: false,
      code: "RATE_LIMITED",
      message: "Too many requests. Please try again in 64 minutes.",
      retryAfterMs: 3_824_000,
      headers: { "RateLimit-Policy": '"default";q=1;w=3600', RateLimit: '"default";r=0;t=3824' },
      problem: {
        type: "https://iana.org/assignments/http-problem-types#quota-exceeded",
        title: "Request cannot be satisfied as assigned quota has been exceeded",
        "violated-policies": ["default"],
      },
    });
    now += 3_824_000;
    expect((await ask(guard, "call")).allowed).toBe(true);
  });

  it.each([
    ["500ms", "1 second"],
    ["30s", "32 seconds"],
    ["10m", "11 minutes"],
    ["12h", "13 hours"],
    ["30d", "32 days"],
  ] as const)("says in words when to come back: a window of %s", async (window, words) => {
    const guard = rateLimit({ limit: 1, window, store: memoryStore({ now: () => 0 }) });
    await allowedBy(guard, "call");
    expect(await ask(guard, "call")).toMatchObject({
      message: `Too many requests. Please try again in ${words}.`,
    });
  });

  it("counts each subject by itself", async () => {
    const guard = rateLimit({ limit: 1 });
    await allowedBy(guard, "call", newCaller("a"));
    await allowedBy(guard, "call", newCaller("b"));
    expect((await ask(guard, "call", newCaller("a"))).allowed).toBe(false);
  });

  it("keeps one limit for guards that share a store", async () => {
    const store = memoryStore();
    await allowedBy(rateLimit({ limit: 1, store }), "call");
    expect((await ask(rateLimit({ limit: 1, store }), "call")).allowed).toBe(false);
  });

  it.each(["door", "call"] as const)("allows exactly 20 of 200 parallel checks at the %s", async (stage) => {
    const guard = rateLimit();
    const verdicts = await Promise.all(Array.from({ length: 200 }, () => ask(guard, stage)));
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(20);
  });

  it("names itself when an option is bad", () => {
    expect(() => rateLimit({ limit: -1 })).toThrow(
      new TypeError('rateLimit: "limit" must be a positive integer, or a function of the caller'),
    );
  });
});

describe("rateLimit charges one HTTP request once", () => {
  it("lets the first call of a caller use what the door charged, and charges the second", async () => {
    const guard = rateLimit({ limit: 5 });
    const caller = newCaller();
    expect(remainingIn(await ask(guard, "door", caller))).toBe(4);
    expect(remainingIn(await ask(guard, "call", caller))).toBe(4);
    expect(remainingIn(await ask(guard, "call", caller))).toBe(3);
  });

  it("gives it to one of two calls at once", async () => {
    const guard = rateLimit({ limit: 5 });
    const caller = newCaller();
    await allowedBy(guard, "door", caller);
    await Promise.all([ask(guard, "call", caller), ask(guard, "call", caller)]);
    expect(await left(guard)).toBe(3);
  });

  it("gives it to no other caller, even of the same subject and id", async () => {
    const guard = rateLimit({ limit: 5 });
    const caller = newCaller();
    await allowedBy(guard, "door", caller);
    expect(remainingIn(await ask(guard, "call", { ...caller }))).toBe(3);
  });

  it("does not charge a door that is passed twice", async () => {
    const guard = rateLimit({ limit: 5 });
    const caller = newCaller();
    await allowedBy(guard, "door", caller);
    await allowedBy(guard, "door", caller);
    expect(await left(guard)).toBe(4);
  });

  it("lets the last request through its own call", async () => {
    const guard = rateLimit({ limit: 1 });
    const caller = newCaller();
    await allowedBy(guard, "door", caller);
    expect((await ask(guard, "call", caller)).allowed).toBe(true);
    expect((await ask(guard, "door")).allowed).toBe(false);
  });
});

describe("rateLimit gives a charge back", () => {
  const outcomes: readonly [Outcome, boolean][] = [
    [denied, true],
    [{ state: "failed", streamed: 0 }, true],
    [{ state: "failed", streamed: 0, status: 429 }, true],
    [{ state: "failed", streamed: 0, status: 500 }, true],
    [{ state: "failed", streamed: 0, status: 529 }, true],
    [{ state: "failed", streamed: 0, status: 400 }, false],
    [{ state: "failed", streamed: 0, status: 413 }, false],
    [{ state: "failed", streamed: 0, status: 200 }, false],
    [{ state: "failed", streamed: 1 }, false],
    [{ state: "failed", streamed: 1, status: 500 }, false],
    [{ state: "aborted", streamed: 0 }, false],
    [{ state: "aborted", streamed: 0, status: 500 }, false],
    [{ state: "aborted", streamed: 50 }, false],
    [finished, false],
    [{ state: "finished", streamed: 0 }, false],
  ];

  it.each(outcomes)("after a call that ended as %j: %j", async (outcome, isGivenBack) => {
    const guard = rateLimit({ limit: 5 });
    await (await allowedBy(guard, "call")).settle?.(outcome);
    expect(await left(guard)).toBe(isGivenBack ? 5 : 4);
  });

  it.each(outcomes)(
    "after a call that the door had paid, and that ended as %j: %j",
    async (outcome, isGivenBack) => {
      const guard = rateLimit({ limit: 5 });
      const caller = newCaller();
      const door = await allowedBy(guard, "door", caller);
      const call = await allowedBy(guard, "call", caller);
      await call.settle?.(outcome);
      await door.settle?.(finished);
      expect(await left(guard)).toBe(isGivenBack ? 5 : 4);
    },
  );

  it("once", async () => {
    const guard = rateLimit({ limit: 5 });
    await allowedBy(guard, "call");
    const { settle } = await allowedBy(guard, "call");
    await Promise.all([settle?.(denied), settle?.(denied)]);
    await settle?.(denied);
    expect(await left(guard)).toBe(4);
  });

  it("when a later guard refuses at the door, after which the next call pays for itself", async () => {
    const guard = rateLimit({ limit: 5 });
    const caller = newCaller();
    await (await allowedBy(guard, "door", caller)).settle?.(denied);
    await allowedBy(guard, "call", caller);
    expect(await left(guard)).toBe(4);
  });

  it("never at the door for a charge that a call took over", async () => {
    const guard = rateLimit({ limit: 5 });
    const caller = newCaller();
    const door = await allowedBy(guard, "door", caller);
    await allowedBy(guard, "call", caller);
    await door.settle?.(denied);
    expect(await left(guard)).toBe(4);
  });

  it.each(["finished", "failed", "aborted"] as const)(
    "never at the door for a request that made no call and ended as %s",
    async (state) => {
      const guard = rateLimit({ limit: 5 });
      await (await allowedBy(guard, "door")).settle?.({ state, streamed: 0 });
      expect(await left(guard)).toBe(4);
    },
  );
});

describe('rateLimit with `onStoreError: "deny"` fails closed', () => {
  const unavailable: Verdict = {
    allowed: false,
    code: "STORE_UNAVAILABLE",
    message: "The limit could not be checked. Please try again later.",
  };

  it.each(["door", "call"] as const)("when the store hangs, at the %s", async (stage) => {
    const store = gatedStore(memoryStore()).store;
    const guard = rateLimit({ store, storeTimeout: 5, onStoreError: "deny" });
    expect(await ask(guard, stage)).toEqual(unavailable);
  });

  it("when the store rejects, without a word of its error", async () => {
    const reserve = () => Promise.reject(new Error("no route to redis://user:password@host"));
    const guard = rateLimit({ store: { settle: reserve, reserve }, onStoreError: "deny" });
    expect(await ask(guard, "call")).toEqual(unavailable);
  });

  it("and leaves nothing charged when the hanging store comes back", async () => {
    const inner = memoryStore();
    const gate = gatedStore(inner);
    const guard = rateLimit({ limit: 5, store: gate.store, storeTimeout: 5, onStoreError: "deny" });
    const caller = newCaller();
    await ask(guard, "door", caller);
    gate.open();
    await gate.idle();
    expect(await left(rateLimit({ limit: 5, store: inner }))).toBe(5);
  });

  it("and reports a settlement that failed to who asked for it", async () => {
    const { reserve } = memoryStore();
    const store = { reserve, settle: () => Promise.reject(new Error("gone")) };
    const { settle } = await allowedBy(rateLimit({ store }), "call");
    await expect(settle?.(denied)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });

  it("and shows the store neither the subject nor the prompt", async () => {
    const spy = spyStore(memoryStore());
    const guard = rateLimit({ store: spy.store });
    await (await allowedBy(guard, "call")).settle?.(denied);
    expect(spy.settled).toHaveLength(1);
    expect(JSON.stringify(spy)).not.toMatch(/203\.0\.113\.7|secret plan/);
  });
});
