import { setImmediate } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { admit } from "../src/admit.js";
import { GuardError } from "../src/errors.js";
import type { EventBody } from "../src/events.js";
import type { Allow, Caller, Guard, ModelCall, Outcome, TextFilter, Verdict } from "../src/types.js";
import { collectGarbage } from "./support/garbage.js";

const call: ModelCall = { stage: "call", params: { messages: [{ role: "user", content: "hello" }] } };
const caller: Caller = { id: "1", subject: "me", signal: new AbortController().signal };

function guard(name: string, answer: Verdict | Error | ((call: ModelCall) => Verdict)): Guard {
  return {
    name,
    check(asked) {
      if (answer instanceof Error) throw answer;
      return typeof answer === "function" ? answer(asked) : answer;
    },
  };
}

const yes = (rest: Partial<Allow> = {}): Allow => ({ allowed: true, ...rest });
const no: Verdict = { allowed: false, code: "INVALID_INPUT", message: "No." };

function run(guards: readonly Guard[], monitor = false) {
  const events: EventBody[] = [];
  const admission = admit(call, caller, { guards, monitor, emit: (_, event) => void events.push(event) });
  return { admission, events };
}

const finished: Outcome = { state: "finished", streamed: 5 };

describe("admit", () => {
  it("asks the guards in order, each about what the one before made of the request", async () => {
    const add = (key: string) =>
      guard(key, ({ params }) =>
        yes({ params: { ...params, seen: [...((params.seen as string[]) ?? []), key] } }),
      );
    const { admission } = run([add("a"), guard("b", yes()), add("c")]);
    expect((await admission).params).toEqual({ ...call.params, seen: ["a", "c"] });
  });

  it("hands back the very request that nobody changed", async () => {
    expect((await run([guard("a", yes())]).admission).params).toBe(call.params);
  });

  it("refuses with the first denial and asks nobody after it", async () => {
    const later = vi.fn();
    const { admission, events } = run([guard("a", no), { name: "b", check: later }]);
    await expect(admission).rejects.toMatchObject({ code: "INVALID_INPUT", status: 400, message: "No." });
    expect(later).not.toHaveBeenCalled();
    expect(events).toEqual([
      { type: "denied", stage: "call", guard: "a", code: "INVALID_INPUT", monitored: false },
    ]);
  });

  it("tells the guards before a denial, so that nothing stays reserved", async () => {
    const settle = vi.fn();
    await expect(run([guard("a", yes({ settle })), guard("b", no)]).admission).rejects.toThrow(GuardError);
    expect(settle.mock.calls).toEqual([[{ state: "denied", streamed: 0 }]]);
  });

  it.each([new Error("secret detail"), Object.assign(new Error("secret"), { code: "X" })])(
    "fails closed when a guard throws",
    async (error) => {
      const { admission, events } = run([guard("a", error)]);
      await expect(admission).rejects.toMatchObject({ code: "GUARD_FAILED", status: 500, cause: error });
      await expect(admission).rejects.not.toThrow(/secret/);
      expect(events).toMatchObject([{ type: "denied", code: "GUARD_FAILED" }]);
    },
  );

  it("fails closed when a guard rejects or answers nonsense", async () => {
    const rejecting: Guard = { name: "a", check: () => Promise.reject(new Error("no")) };
    await expect(run([rejecting]).admission).rejects.toMatchObject({ code: "GUARD_FAILED" });
    const silent = { name: "a", check: () => undefined } as unknown as Guard;
    await expect(run([silent]).admission).rejects.toMatchObject({ code: "GUARD_FAILED" });
  });

  it("lets everything pass in monitor mode, and records what it would have denied", async () => {
    const { admission, events } = run([guard("a", no), guard("b", new Error("broken"))], true);
    await expect(admission).resolves.toBeDefined();
    expect(events).toMatchObject([
      { type: "denied", guard: "a", monitored: true },
      { type: "denied", guard: "b", code: "GUARD_FAILED", monitored: true },
      { type: "allowed" },
    ]);
  });

  it("keeps a code of a guard's own, as 403, with its headers and its wait", async () => {
    const own: Verdict = {
      allowed: false,
      code: "NO_PLAN",
      message: "Buy.",
      retryAfterMs: 1500,
      headers: { "X-A": "b" },
    };
    await expect(run([guard("a", own)]).admission).rejects.toMatchObject({
      code: "NO_PLAN",
      status: 403,
      headers: { "X-A": "b", "Retry-After": "2" },
    });
  });

  it("folds the headers of all guards", async () => {
    const { admission } = run([
      guard("a", yes({ headers: { A: "1" } })),
      guard("b", yes({ headers: { B: "2" } })),
    ]);
    expect((await admission).headers).toEqual({ A: "1", B: "2" });
  });

  it("settles once, in order, whoever throws", async () => {
    const first = vi.fn(() => Promise.reject(new Error("store is down")));
    const second = vi.fn();
    const { admission, events } = run([
      guard("a", yes({ settle: first })),
      guard("b", yes({ settle: second })),
    ]);
    const { settle } = await admission;
    await Promise.all([settle(finished), settle({ state: "aborted", streamed: 0 }), settle(finished)]);
    expect(first.mock.calls).toEqual([[finished]]);
    expect(second.mock.calls).toEqual([[finished]]);
    expect(events).toMatchObject([
      { type: "allowed" },
      { type: "completed" },
      { type: "unsettled", guard: "a" },
    ]);
  });

  it("records how a call failed", async () => {
    const { admission, events } = run([]);
    await (await admission).settle(
      { state: "failed", streamed: 3 },
      new GuardError("UPSTREAM_TRUNCATED", "…"),
    );
    expect(events.at(-1)).toMatchObject({ type: "failed", state: "failed", code: "UPSTREAM_TRUNCATED" });
  });
});

describe("the filter of an admission", () => {
  const holdingLast = (entity: string): TextFilter => {
    let held = "";
    let count = 0;
    return {
      push(text) {
        count += 1;
        const all = held + text;
        held = all.slice(-1);
        return all.slice(0, -1);
      },
      end: () => held,
      get findings() {
        return { [entity]: count };
      },
    };
  };

  it("runs the text through the filters of all guards, and what one held back through the rest", async () => {
    const upper = (): TextFilter => ({ push: (text) => text.toUpperCase(), end: () => "!" });
    const guards = [
      guard("a", yes({ filter: () => holdingLast("A") })),
      guard("b", yes()),
      guard("c", yes({ filter: upper })),
      guard("d", yes({ filter: () => holdingLast("D") })),
    ];
    const filter = (await run(guards).admission).filter();
    expect(["abc", "d"].map((text) => filter.push(text)).join("|")).toBe("A|B");
    expect(filter.end()).toBe("CD!");
  });

  it("reports what all filters of all blocks found, once", async () => {
    const { admission, events } = run([guard("a", yes({ filter: () => holdingLast("KEY") }))]);
    const { filter, settle } = await admission;
    filter().push("a");
    const second = filter();
    second.push("b");
    second.push("c");
    await settle(finished);
    await settle(finished);
    expect(events.filter(({ type }) => type === "redacted")).toEqual([
      { type: "redacted", stage: "call", entities: { KEY: 3 } },
    ]);
  });

  it("keeps no filter that has come to its end: the events of a stream take several each", async () => {
    const made: WeakRef<TextFilter>[] = [];
    const make = () => {
      const filter = holdingLast("KEY");
      made.push(new WeakRef(filter));
      return filter;
    };
    const { admission, events } = run([guard("a", yes({ filter: make }))]);
    const { filter, settle } = await admission;
    for (let i = 0; i < 100; i++) {
      const one = filter();
      one.push("a");
      one.end();
    }
    // A reference that was looked at stays until the turn is over.
    await setImmediate();
    collectGarbage();
    expect(made.filter((one) => one.deref() !== undefined).length).toBeLessThan(10);
    await settle(finished);
    expect(events.find(({ type }) => type === "redacted")).toMatchObject({ entities: { KEY: 100 } });
  });

  it("is the identity when no guard filters", async () => {
    const filter = (await run([]).admission).filter();
    expect(filter.push("abc") + filter.end()).toBe("abc");
  });
});
