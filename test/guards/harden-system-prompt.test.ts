import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HardenSystemPromptOptions, hardenSystemPrompt } from "../../src/guards/harden-system-prompt.js";
import { harden } from "../../src/prompt/harden.js";
import type { Allow, Caller, MessageParams, Verdict } from "../../src/types.js";

const options: HardenSystemPromptOptions = { scope: "orders of Acme", rules: ["Name no prices."] };
const guard = hardenSystemPrompt(options);
const messages = [{ role: "user", content: "hi" }];

function caller(name: string): Caller {
  return { id: name, subject: name, signal: new AbortController().signal };
}

function check(params: MessageParams, name = "a"): Verdict {
  return guard.check({ stage: "call", params }, caller(name)) as Verdict;
}

function rewritten(params: MessageParams, name?: string): MessageParams {
  const verdict = check(params, name);
  if (!verdict.allowed || verdict.params === undefined) throw new Error("must allow, rewritten");
  return verdict.params;
}

describe("hardenSystemPrompt", () => {
  it("hardens as harden() does", () => {
    for (const system of ["Be kind.", [{ type: "text", text: "Be kind." }]]) {
      expect(rewritten({ messages, system }).system).toEqual(harden(system, options).system);
    }
    expect(rewritten({ messages }).system).toBe(harden(undefined, options).system);
  });

  it("is the same bytes up to the last breakpoint for 1,000 callers and conversations", () => {
    const system = [
      { type: "text", text: "You help customers of Acme." },
      { type: "text", text: "The catalogue: …", cache_control: { type: "ephemeral" } },
    ];
    const prefixes = new Set<string>();
    let calls = 0;
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (name, content, extra) => {
          calls += 1;
          const params = rewritten({ ...extra, system, messages: [{ role: "user", content }] }, name);
          prefixes.add(JSON.stringify(params.system));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(calls).toBe(1_000);
    expect([...prefixes]).toEqual([JSON.stringify(harden(system, options).system)]);
  });

  it("is the same bytes for every process with the same options", () => {
    const again = hardenSystemPrompt(structuredClone(options));
    const call = { stage: "call", params: { messages, system: "Be kind." } } as const;
    expect(again.check(call, caller("b"))).toMatchObject({
      params: (guard.check(call, caller("a")) as Allow).params,
    });
  });

  it("leaves the order of the parameters, the turns and the request it was given alone", () => {
    const turns = [...messages, { role: "system", content: "Be brief." }];
    const params = { model: "m", system: "Be kind.", max_tokens: 1, messages: turns };
    const before = JSON.stringify(params);
    const after = rewritten(params);
    expect(Object.keys(after)).toEqual(["model", "system", "max_tokens", "messages"]);
    expect(after.messages).toBe(turns);
    expect(JSON.stringify(params)).toBe(before);
  });

  it("rewrites nothing of a prompt that was hardened by hand", () => {
    for (const params of [
      { messages, ...harden("Be kind.", options) },
      rewritten({ messages, system: [{ type: "text", text: "Be kind." }] }),
    ]) {
      const verdict = check(params);
      expect(verdict.allowed).toBe(true);
      expect(verdict).not.toHaveProperty("params");
    }
  });

  it("does nothing at the door", () => {
    const params = { messages, system: 1 } as unknown as MessageParams;
    expect(guard.check({ stage: "door", params }, caller("a"))).toEqual({ allowed: true });
  });

  it("sends the rules when a thread is created, and not again when it is continued", () => {
    expect(rewritten({ messages, thread: { type: "create" } }).system).toBe(
      harden(undefined, options).system,
    );
    const params = { messages, thread: { type: "continue", previous_message_id: "msg_1" } };
    expect(check(params)).toEqual({ allowed: true });
  });

  it("denies a system prompt of another type, whatever it is", () => {
    expect(check({ messages, system: null } as unknown as MessageParams)).toEqual({
      allowed: false,
      code: "INVALID_INPUT",
      message: "system must be a string or a list of content blocks.",
    });
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (system) => {
        const { allowed } = check({ messages, system } as unknown as MessageParams);
        if (typeof system !== "string" && system !== undefined && !Array.isArray(system))
          expect(allowed).toBe(false);
      }),
    );
  });

  it("names itself when an option is bad", () => {
    expect(() => hardenSystemPrompt({ scope: "" })).toThrow(
      new TypeError('hardenSystemPrompt: "scope" must not be empty'),
    );
  });
});
