import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { admit } from "../../src/admit.js";
import { AnswerFilter, type AnswerMessage } from "../../src/answer/answer-filter.js";
import { sseEvent, sseReader } from "../../src/answer/sse.js";
import { type GuardToolsOptions, guardTools } from "../../src/guards/guard-tools.js";
import type { Caller, ContentBlock, MessageParams, Notice } from "../../src/types.js";

const caller: Caller = { id: "1", subject: "me", signal: new AbortController().signal };
const hello: MessageParams = { messages: [{ role: "user", content: "hello" }] };

/** The answer to a call, after the guard. */
async function answerOf(options: GuardToolsOptions, params = hello, monitor = false) {
  const notices: unknown[] = [];
  const { tools } = await admit({ stage: "call", params }, caller, {
    guards: [guardTools(options)],
    monitor,
    emit: (_, event) => void notices.push(event),
  });
  const answer = new AnswerFilter(() => ({ push: (text) => text, end: () => "" }), tools);
  return { answer, notices };
}

type Event = { readonly type: string; readonly [field: string]: unknown };
const use = (name: string, input: object, id = `toolu_${name}`) => ({ type: "tool_use", id, name, input });

/** The events of an answer of these blocks, their text and input in pieces of `size`. */
function eventsOf(blocks: readonly ContentBlock[], size = 7): Event[] {
  const streamed = blocks.flatMap((block, index): Event[] => {
    const { input, text, ...rest } = block;
    const whole = typeof text === "string" ? text : input === undefined ? "" : JSON.stringify(input);
    const start =
      typeof text === "string" ? { ...rest, text: "" } : input === undefined ? block : { ...rest, input: {} };
    const deltas = whole.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
    const delta = (piece: string) =>
      typeof text === "string"
        ? { type: "text_delta", text: piece }
        : { type: "input_json_delta", partial_json: piece };
    return [
      { type: "content_block_start", index, content_block: start },
      ...deltas.map((piece) => ({ type: "content_block_delta", index, delta: delta(piece) })),
      { type: "content_block_stop", index },
    ];
  });
  return [
    { type: "message_start", message: { content: [] } },
    { type: "ping" },
    ...streamed,
    { type: "message_delta", delta: { stop_reason: "tool_use" } },
    { type: "message_stop" },
  ];
}

const toSse = (events: readonly Event[]) => events.map(sseEvent).join("");

/** Streams an answer through the guard: all that left, and the error that ended it. */
async function streamed(answer: AnswerFilter, sse: string): Promise<{ out: string; error?: unknown }> {
  let out = "";
  try {
    for (const frame of sseReader().push(sse)) out += await answer.frame(frame);
    return { out };
  } catch (error) {
    return { out, error };
  }
}

async function run(
  options: GuardToolsOptions,
  blocks: readonly ContentBlock[],
  params = hello,
  monitor = false,
) {
  const { answer, notices } = await answerOf(options, params, monitor);
  const sse = toSse(eventsOf(blocks));
  const result = await streamed(answer, sse);
  const { answer: other } = await answerOf(options, params, monitor);
  const whole = await other.admitTools({ content: blocks } as AnswerMessage).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { ...result, whole, isWhole: result.out === sse, notices };
}

const refused = (code: string, message: RegExp | string) =>
  expect.objectContaining({ name: "GuardError", code, message: expect.stringMatching(message) });
const text = { type: "text", text: "I shall look." };

describe("by name", () => {
  const tools = { look: {}, send: { allow: false } };

  it("lets what is allowed pass, byte for byte and at once", async () => {
    const { answer } = await answerOf({ tools });
    const frames = sseReader().push(toSse(eventsOf([text, use("look", { at: "it" })])));
    for (const frame of frames) expect(answer.frame(frame)).toBe(`${frame.raw}\n\n`);
  });

  it.each([
    ["send", /^The tool "send" was asked for that is not allowed/],
    ["Ignore all, and __proto__", /^A tool was asked for that is not allowed/],
    ["constructor", /^A tool was asked/],
  ])("lets nothing of a call of another tool out: %s", async (name, says) => {
    const { out, error, whole } = await run({ tools }, [text, use(name, { secret: "x" })]);
    expect(error).toEqual(refused("TOOL_NOT_ALLOWED", says));
    expect(whole).toEqual(error);
    expect(out).toContain("look");
    expect(out).not.toMatch(/tool_use|secret|toolu_/);
  });

  it("names what Claude wrote only where the policy does", async () => {
    const { error } = await run({ tools }, [use("tell the user to pay", {})]);
    expect(String(error)).not.toContain("pay");
  });

  it("lets tools pass that are not named, where that is the default", async () => {
    expect(await run({ tools, default: "allow" }, [use("other", {})])).toMatchObject({ isWhole: true });
    const { error } = await run({ tools, default: "allow" }, [use("send", {})]);
    expect(error).toEqual(refused("TOOL_NOT_ALLOWED", /"send"/));
  });

  it("denies a request that declares a tool which is not allowed", async () => {
    const declaring = (...names: readonly string[]) => ({ ...hello, tools: names.map((name) => ({ name })) });
    await expect(answerOf({ tools }, declaring("look", "other"))).rejects.toEqual(
      refused("TOOL_NOT_ALLOWED", /^tools\[1\] of the request/),
    );
    await expect(answerOf({ tools }, declaring("send"))).rejects.toThrow();
    await expect(answerOf({ tools }, declaring("look"))).resolves.toBeDefined();
    const toolset = { ...hello, tools: [{ type: "mcp_toolset", mcp_server_name: "a" }] };
    await expect(answerOf({ tools }, toolset)).resolves.toBeDefined();
  });

  it("says nothing at the door", () => {
    const guard = guardTools({ tools: {} });
    expect(guard.check({ stage: "door", params: hello }, caller)).toEqual({ allowed: true });
  });
});

describe("by input", () => {
  const tools = { pay: { args: z.object({ euros: z.number().max(10) }) } };

  it("holds the call back until it is whole, then lets the same events go", async () => {
    const { answer } = await answerOf({ tools });
    const frames = sseReader().push(toSse(eventsOf([text, use("pay", { euros: 5 })])));
    const outs = [];
    for (const frame of frames) outs.push(await answer.frame(frame));
    const start = frames.findIndex(({ data }) => data.includes('"tool_use"'));
    const stop = frames.findIndex(({ data }) => data.includes('"content_block_stop","index":1'));
    expect(outs.slice(start, stop)).toEqual(outs.slice(start, stop).map(() => ""));
    expect(outs.join("")).toBe(frames.map(({ raw }) => `${raw}\n\n`).join(""));
  });

  it("refuses an input that the schema does", async () => {
    const { out, error, whole } = await run({ tools }, [text, use("pay", { euros: 11 })]);
    expect(error).toEqual(refused("TOOL_NOT_ALLOWED", /^The tool "pay" was asked for with an input/));
    expect(whole).toEqual(error);
    expect(out).not.toMatch(/tool_use|euros|11/);
  });

  it("does not take a part of an input for the whole", async () => {
    const { answer } = await answerOf({ tools });
    const events = eventsOf([use("pay", { euros: 5 })]).filter(
      ({ delta }) => !JSON.stringify(delta ?? "").includes("5"),
    );
    const { out, error } = await streamed(answer, toSse(events));
    expect(error).toEqual(refused("UPSTREAM_INVALID", /not complete JSON/));
    expect(out).not.toContain("pay");
  });

  it("does not let a call go that breaks off, nor its remains behind an error", async () => {
    const { answer } = await answerOf({ tools });
    const events = eventsOf([text, use("pay", { euros: 5 })]);
    const cut = events.slice(
      0,
      events.findLastIndex(({ type }) => type === "content_block_stop"),
    );
    const { out } = await streamed(answer, toSse([...cut, { type: "error", error: {} }]));
    expect(out).toContain('"error"');
    expect(out).not.toContain("pay");
    expect(answer.streamed).toBe(text.text.length);
  });

  it("checks a call that never ends before the message does", async () => {
    const { answer } = await answerOf({ tools });
    const events = eventsOf([use("pay", { euros: 11 })]).filter(({ type }) => type !== "content_block_stop");
    const { error } = await streamed(answer, toSse(events));
    expect(error).toEqual(refused("TOOL_NOT_ALLOWED", /"pay"/));
  });

  it("lets nothing follow that would change a call once it was checked", async () => {
    const { answer } = await answerOf({ tools });
    const events = eventsOf([use("pay", { euros: 5 })], 100);
    const at = events.findLastIndex(({ type }) => type === "content_block_stop");
    const more = { type: "input_json_delta", partial_json: ', "to": "me"}' };
    const late = { type: "content_block_delta", index: 0, delta: more };
    const { out, error } = await streamed(answer, toSse(events.toSpliced(at + 1, 0, late)));
    expect(error).toEqual(refused("UPSTREAM_INVALID", /in no order/));
    expect(out).not.toContain('me\\"');
  });

  it("reads the input from the deltas that the app reads it from", async () => {
    const { answer } = await answerOf({ tools });
    const sse = toSse(eventsOf([use("pay", { euros: 5 })], 100)).replace("input_json_delta", "other_delta");
    const { error } = await streamed(answer, sse);
    expect(error).toEqual(refused("TOOL_NOT_ALLOWED", /"pay"/));
  });

  it.each([{}, Promise.resolve({ success: true })])("takes %o for no yes of a schema", async (result) => {
    const args = { safeParse: () => result as { success: boolean } };
    const { error } = await run({ tools: { pay: { args } } }, [use("pay", {})]);
    expect(error).toEqual(refused("TOOL_NOT_ALLOWED", /"pay"/));
  });

  it("checks what the app will see, once other filters have changed it", async () => {
    const { tools: gate } = await admit({ stage: "call", params: hello }, caller, {
      guards: [guardTools({ tools: { say: { args: z.object({ it: z.literal("[REDACTED]") }) } } })],
      monitor: false,
      emit: () => {},
    });
    const filter = () => ({ push: (given: string) => given.replace("secret", "[REDACTED]"), end: () => "" });
    const answer = new AnswerFilter(filter, gate);
    const { error } = await streamed(answer, toSse(eventsOf([use("say", { it: "secret" })], 100)));
    expect(error).toBeUndefined();
  });

  it("fails closed where the schema throws", async () => {
    const args = {
      safeParse: () => {
        throw new Error("secret");
      },
    };
    const { error } = await run({ tools: { pay: { args } } }, [use("pay", {})]);
    expect(error).toEqual(refused("GUARD_FAILED", /^A tool call could not be checked\.$/));
  });
});

describe("by confirmation", () => {
  it("asks once for each call, with what it needs to know", async () => {
    const confirm = vi.fn(async () => true);
    const { answer } = await answerOf({ tools: { pay: { confirm } } });
    const sse = toSse(eventsOf([use("pay", { euros: 1 }, "a"), use("pay", { euros: 2 }, "b")]));
    expect(await streamed(answer, sse)).toEqual({ out: sse });
    expect(confirm.mock.calls).toEqual([
      [expect.objectContaining({ id: "a", name: "pay", input: { euros: 1 }, afterUntrusted: false }), caller],
      [expect.objectContaining({ id: "b", name: "pay", input: { euros: 2 }, afterUntrusted: false }), caller],
    ]);
  });

  it("asks the function of the policy for tools that only say so", async () => {
    const confirm = vi.fn(() => true);
    expect(await run({ tools: { pay: { confirm: true } }, confirm }, [use("pay", {})])).toMatchObject({
      isWhole: true,
    });
    expect(confirm).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["false", () => false],
    ["something that is not true", () => "yes" as never],
    ["nothing", () => undefined as never],
    ["a rejection", () => Promise.reject(new Error("secret"))],
    [
      "an error",
      () => {
        throw new Error("secret");
      },
    ],
  ])("takes %s for a no", async (_what, confirm) => {
    const { out, error, whole } = await run({ tools: { pay: { confirm } } }, [
      text,
      use("pay", { euros: 1 }),
    ]);
    expect(error).toEqual(refused("TOOL_NOT_CONFIRMED", /^The tool "pay" was not confirmed\.$/));
    expect(whole).toEqual(error);
    expect(out).not.toContain("pay");
  });

  it("lets out what stands before a call that waits, and nothing of it", async () => {
    let resolve: (yes: boolean) => void = () => {};
    const promise = new Promise<boolean>((done) => {
      resolve = done;
    });
    const { answer } = await answerOf({ tools: { pay: { confirm: () => promise } } });
    let before = "";
    for (const frame of sseReader().push(toSse(eventsOf([text, use("pay", {})])))) {
      const out = answer.frame(frame);
      if (typeof out !== "string") {
        expect(before).toContain("look");
        expect(before).not.toContain("tool_use");
        resolve(true);
        expect(await out).toContain("tool_use");
        return;
      }
      before += out;
    }
    expect.unreachable();
  });
});

describe("after something untrusted was read", () => {
  const tools = { pay: { sensitive: true }, search: {}, clock: { trusted: true } };
  const result = (name: string): MessageParams => ({
    messages: [
      { role: "user", content: "hello" },
      { role: "assistant", content: [use(name, {}, "toolu_1")] },
      { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_1", content: "…" }] },
    ],
  });
  const reading = (block: ContentBlock): MessageParams => ({
    messages: [{ role: "user", content: [block] }],
  });
  const thread = { ...hello, thread: { type: "continue", previous_message_id: "msg_1" } };

  it.each<[string, MessageParams]>([
    ["a result of a tool", result("search")],
    ["a result of an unknown call", { messages: result("search").messages.slice(2) }],
    ["a document", reading({ type: "document", source: { type: "file", file_id: "f" } })],
    ["a search result", reading({ type: "search_result" })],
    ["an image", reading({ type: "image" })],
    ["a thread whose turns are not in the request", thread],
    [
      "a summary in place of the turns before it",
      {
        messages: [{ role: "assistant", content: [{ type: "compaction", content: "…" }] }, ...hello.messages],
      },
    ],
  ])("a sensitive tool must be confirmed: %s", async (_what, params) => {
    const { error, whole } = await run({ tools }, [use("pay", {})], params);
    expect(error).toEqual(refused("TOOL_NOT_CONFIRMED", /"pay"/));
    expect(whole).toEqual(error);
    const confirm = vi.fn(() => true);
    expect(await run({ tools, confirm }, [use("pay", {})], params)).toMatchObject({ isWhole: true });
    expect(confirm).toHaveBeenLastCalledWith(expect.objectContaining({ afterUntrusted: true }), caller);
    expect(await run({ tools }, [use("search", {})], params)).toMatchObject({ isWhole: true });
  });

  it.each<[string, MessageParams]>([
    ["text alone", hello],
    ["a result of a trusted tool", result("clock")],
    ["a new thread", { ...hello, thread: { type: "create" } }],
  ])("and not after %s", async (_what, params) => {
    const confirm = vi.fn(() => false);
    expect(await run({ tools, confirm }, [use("pay", {})], params)).toMatchObject({ isWhole: true });
    expect(confirm).not.toHaveBeenCalled();
  });

  it("counts what the vendor's tools brought in within the same answer, from there on", async () => {
    const searched = [
      { type: "server_tool_use", id: "srvtoolu_1", name: "search", input: { query: "a" } },
      { type: "web_search_tool_result", tool_use_id: "srvtoolu_1", content: [] },
    ];
    const { error } = await run({ tools }, [...searched, use("pay", {})]);
    expect(error).toEqual(refused("TOOL_NOT_CONFIRMED", /"pay"/));
    expect(await run({ tools }, [use("pay", {}), ...searched])).toMatchObject({ isWhole: true });
  });
});

describe("tools that run at the vendor", () => {
  const server = (name: string, type = "server_tool_use") => ({ type, id: "s", name, input: { query: "a" } });

  it.each(["server_tool_use", "mcp_tool_use", "some_new_tool_use"])(
    "are checked by name: %s",
    async (type) => {
      const tools = { web_search: {} };
      expect(await run({ tools }, [server("web_search", type)])).toMatchObject({ isWhole: true });
      const { out, error } = await run({ tools }, [server("web_fetch", type)]);
      expect(error).toEqual(refused("TOOL_NOT_ALLOWED", /^A tool/));
      expect(out).not.toContain("web_fetch");
    },
  );

  it.each([{ args: z.any() }, { confirm: () => true }])("cannot be asked for more: %j", async (rule) => {
    const { error } = await run({ tools: { web_search: rule } }, [server("web_search")]);
    expect(error).toEqual(refused("TOOL_NOT_CONFIRMED", /neither checked nor confirmed/));
  });
});

describe("action flag", () => {
  it("says what would be refused, asks nobody and lets all of it pass", async () => {
    const confirm = vi.fn(() => true);
    const tools = {
      pay: { confirm },
      buy: { args: z.object({ n: z.number() }) },
      no: { allow: false },
      ok: {},
    };
    const blocks = [use("pay", {}), use("buy", { n: "x" }), use("no", {}), use("ok", {}), use("other", {})];
    const params = { ...hello, tools: [{ name: "no" }] };
    const { answer, notices } = await answerOf({ tools, action: "flag" }, params);
    const sse = toSse(eventsOf(blocks));
    expect(await streamed(answer, sse)).toEqual({ out: sse });
    expect(confirm).not.toHaveBeenCalled();
    const flagged = notices.filter((one) => (one as Notice).type === "flagged") as {
      code: string;
      guard: string;
    }[];
    expect(flagged.map(({ code }) => code)).toEqual([
      "TOOL_NOT_ALLOWED",
      "TOOL_NOT_CONFIRMED",
      "TOOL_NOT_ALLOWED",
      "TOOL_NOT_ALLOWED",
      "TOOL_NOT_ALLOWED",
    ]);
    expect(new Set(flagged.map(({ guard }) => guard))).toEqual(new Set(["guardTools"]));
  });
});

it("in monitor mode everything passes, and an event says what was refused", async () => {
  const { isWhole, whole, notices } = await run({ tools: {} }, [use("pay", {})], hello, true);
  expect([isWhole, whole]).toEqual([true, undefined]);
  expect(notices).toContainEqual({
    type: "denied",
    stage: "call",
    guard: "guardTools",
    code: "TOOL_NOT_ALLOWED",
    monitored: true,
  });
});

it("gives the same result however the stream is cut", async () => {
  const block = fc.oneof(
    fc.record({ type: fc.constant("text"), text: fc.string() }),
    fc.record({
      type: fc.constant("tool_use"),
      id: fc.constant("toolu_1"),
      name: fc.constantFrom("look", "pay", "ask", "no", "other"),
      input: fc.record({ euros: fc.integer({ min: 0, max: 15 }), note: fc.string() }),
    }),
  );
  const options: GuardToolsOptions = {
    tools: {
      look: {},
      pay: { args: z.object({ euros: z.number().max(10) }) },
      ask: { confirm: async ({ input }) => (input as { euros: number }).euros < 8 },
      no: { allow: false },
    },
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 5 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 }),
      async (blocks, size, cuts) => {
        const sse = toSse(eventsOf(blocks, size));
        const { answer } = await answerOf(options);
        const atOnce = await streamed(answer, sse);
        const { answer: again } = await answerOf(options);
        const reader = sseReader();
        let out = "";
        let error: unknown;
        try {
          for (let at = 0, n = 0; at < sse.length; n++) {
            const length = cuts[n % cuts.length] ?? 1;
            for (const frame of reader.push(sse.slice(at, at + length))) out += await again.frame(frame);
            at += length;
          }
        } catch (thrown) {
          error = thrown;
        }
        expect(out).toBe(atOnce.out);
        expect(error).toEqual(atOnce.error);
        const isFine = blocks.every((one) => {
          if (!("name" in one)) return true;
          const { euros } = one.input;
          return (
            one.name === "look" || (one.name === "pay" && euros <= 10) || (one.name === "ask" && euros < 8)
          );
        });
        expect(atOnce.error === undefined).toBe(isFine);
        expect(again.streamed).toBe(textLength(out));
      },
    ),
  );
});

function textLength(sse: string): number {
  return sseReader()
    .push(sse)
    .map(({ data }) => (JSON.parse(data) as { delta?: { text?: string; partial_json?: string } }).delta)
    .reduce((sum, delta) => sum + (delta?.text ?? delta?.partial_json ?? "").length, 0);
}

it.each<[object, RegExp]>([
  [{}, /guardTools: "tools" must be rules by name/],
  [{ tools: { a: true } }, /"tools.a" must be an object/],
  [{ tools: { a: { alow: true } } }, /unknown option "tools\.a\.alow"/],
  [{ tools: { a: { args: {} } } }, /"tools.a.args" must be a schema with safeParse/],
  [{ tools: { a: { confirm: "yes" } } }, /"tools.a.confirm" must be true, false or a function/],
  [{ tools: { a: { confirm: true } } }, /guardTools: needs "confirm"/],
  [{ tools: {}, default: "ask" }, /"default" must be "deny" or "allow"/],
  [{ tools: {}, action: "log" }, /"action" must be "block" or "flag"/],
])("refuses the options %j", (options, says) => {
  expect(() => guardTools(options as GuardToolsOptions)).toThrow(TypeError);
  expect(() => guardTools(options as GuardToolsOptions)).toThrow(says);
});
