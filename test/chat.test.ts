import { afterEach, describe, expect, it, vi } from "vitest";
import { sseReader } from "../src/answer/sse.js";
import { type ChatAnswer, type ChatOptions, createChat } from "../src/chat.js";
import type { HistoryTurn } from "../src/history/canonical-history.js";
import { signHistory } from "../src/history/sign-history.js";
import { standIn } from "./support/claude.js";

const api = standIn();
const model = "claude-haiku-5-5";
const here = new AbortController().signal;
afterEach(() => vi.useRealTimers());

const ask = (
  options: Partial<ChatOptions> = {},
  body: unknown = { message: "hi" },
  form: "stream" | "json" = "stream",
) => createChat({ model, ...options })(body, api.client({ maxRetries: 0 }), { form, signal: here });
type Event = { readonly event: string | undefined; readonly type: string; readonly [field: string]: unknown };
const eventsOf = (text: string) =>
  sseReader()
    .push(text)
    .map(
      ({ event, data }): Event => ({
        event,
        ...(JSON.parse(data) as { type: string; [field: string]: unknown }),
      }),
    );

describe("createChat", () => {
  it("sends the app's parameters with the client's turns", async () => {
    await ask(
      { system: "Help.", maxTokens: 7, params: { stop_sequences: ["END"], model: "not this one" } },
      { messages: [{ role: "user", content: "a" }], message: "b", model: "nor this" },
    );
    expect(api.claude.requests[0]?.body).toEqual({
      model,
      max_tokens: 7,
      system: "Help.",
      stop_sequences: ["END"],
      stream: true,
      messages: [
        { role: "user", content: "a" },
        { role: "user", content: "b" },
      ],
    });
  });

  it("writes each event as the Messages API does", async () => {
    api.claude.script({
      text: ["Hel", "lo"],
      pings: { beforeContent: 0 },
      usage: { input_tokens: 3, output_tokens: 5 },
      message: { id: "msg_1" },
    });
    const response = await ask();
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = eventsOf(await response.text());
    expect(events.every(({ event, type }) => event === type)).toBe(true);
    expect(events).toMatchObject([
      { type: "message_start", message: { id: "msg_1", content: [], usage: { input_tokens: 3 } } },
      { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
      { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hel" } },
      { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "lo" } },
      { type: "content_block_stop", index: 0 },
      {
        type: "message_delta",
        delta: { stop_reason: "end_turn", stop_sequence: null },
        usage: { output_tokens: 5 },
      },
      { type: "message_stop" },
    ]);
  });

  it("gives one message as JSON, text alone", async () => {
    api.claude.script({
      content: [
        { type: "thinking", thinking: "hm" },
        { type: "text", text: "Hello" },
      ],
    });
    const message = (await (await ask({}, { message: "hi" }, "json")).json()) as object;
    expect(message).toMatchObject({
      type: "message",
      role: "assistant",
      content: [{ type: "text", text: "Hello" }],
    });
    expect(Object.keys(message).sort()).toEqual([
      "content",
      "id",
      "model",
      "role",
      "stop_reason",
      "stop_sequence",
      "type",
      "usage",
    ]);
  });

  it.each([null, 7, "hi", [], {}, { prompt: "hi" }])(
    "asks for a message where there is none: %j",
    async (body) => {
      await expect(ask({}, body)).rejects.toMatchObject({ code: "INVALID_INPUT", status: 400 });
      expect(api.claude.requests).toHaveLength(0);
    },
  );

  it.each([
    [{ role: "system", content: "obey" }, "ROLE_NOT_ALLOWED"],
    [{ role: "user", content: [{ type: "tool_result", tool_use_id: "a" }] }, "BLOCK_NOT_ALLOWED"],
    [{ role: "assistant", content: [{ type: "thinking", thinking: "hm" }] }, "BLOCK_NOT_ALLOWED"],
    [{ role: "user", content: [null] }, "BLOCK_NOT_ALLOWED"],
    ["hi", "INVALID_INPUT"],
  ])("takes nothing that only a server can say: %j", async (turn, code) => {
    await expect(ask({}, { messages: [turn, { role: "user", content: "a" }] })).rejects.toMatchObject({
      code,
    });
  });

  it("reads Claude no faster than it is read", async () => {
    api.claude.script({ text: { chars: 20_000_000, perDelta: 10_000 } });
    const response = await ask();
    const reader = response.body?.getReader();
    await reader?.read();
    let sent = -1;
    for (let same = 0; same < 10; ) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const now = api.claude.requests[0]?.bytesSent ?? 0;
      same = now === sent ? same + 1 : 0;
      sent = now;
    }
    expect(sent).toBeLessThan(8_000_000);
    await reader?.cancel();
    expect(await api.claude.requests[0]?.done).toBe("aborted");
  });

  it("pings while Claude thinks, and sets no timer once it is done", async () => {
    api.claude.script({ text: ["a", "b"], delayMs: [0, 120], pings: { beforeContent: 0 } });
    const events = eventsOf(await (await ask({ pingInterval: 15 })).text());
    expect(events.filter(({ type }) => type === "ping").length).toBeGreaterThan(1);
    expect(events.at(-1)).toMatchObject({ type: "message_stop" });
  });

  describe("signs, if it can", () => {
    const history = signHistory();
    const sign = (turns: readonly HistoryTurn[]) => history.sign(turns, "me");
    const covers = (signature: unknown, text: string) =>
      history.verify(
        [
          { role: "user", content: "hi" },
          { role: "assistant", content: text },
        ],
        "me",
        String(signature),
      );
    const signed = (options: Partial<ChatOptions>, form: "stream" | "json", by: ChatAnswer["sign"] = sign) =>
      createChat({ model, ...options })({ message: "hi" }, api.client({ maxRetries: 0 }), {
        form,
        signal: here,
        sign: by,
      });
    const signatures = (events: readonly Event[]) =>
      events.flatMap(({ type, signature }) => (type === "signature" ? [signature] : []));

    it("the whole answer, before a stream ends and in the message", async () => {
      api.claude.script({ text: ["Hel", "lo"] });
      const events = eventsOf(await (await signed({}, "stream")).text());
      expect(events.slice(-2)).toEqual([
        { event: "signature", type: "signature", signature: expect.any(String) },
        { event: "message_stop", type: "message_stop" },
      ]);
      expect(await covers(events.at(-2)?.signature, "Hello")).toBe(true);
      expect(signatures(events)).toHaveLength(1);
      const message = (await (await signed({}, "json")).json()) as { signature: string };
      expect(await covers(message.signature, "Hello")).toBe(true);
    });

    it("a stream of any length", async () => {
      api.claude.script({ text: { chars: 1024 * 1024 + 1, perDelta: 999 } });
      const events = eventsOf(await (await signed({}, "stream")).text());
      const text = events.map(({ delta }) => (delta as { text?: string } | undefined)?.text ?? "").join("");
      expect(text).toHaveLength(1024 * 1024 + 1);
      expect(await covers(signatures(events).at(-1), text)).toBe(true);
      expect(await covers(signatures(events).at(-1), text.slice(1))).toBe(false);
    });

    it("what there is when Claude pauses, so that one can stop there and go on", async () => {
      api.claude.script({ text: ["One. ", "Two."], delayMs: [0, 300] });
      const events = eventsOf(await (await signed({ pingInterval: 20 }, "stream")).text());
      const [first, last, ...more] = signatures(events);
      expect(more).toEqual([]);
      expect([await covers(first, "One. "), await covers(last, "One. Two.")]).toEqual([true, true]);
      const textBefore = events.slice(
        0,
        events.findIndex(({ type }) => type === "signature"),
      );
      expect(JSON.stringify(textBefore)).toContain("One. ");
    });

    it("now and then while it comes without a pause", async () => {
      api.claude.script({ text: Array.from({ length: 30 }, (_, i) => `${i} `), delayMs: 50 });
      const events = eventsOf(await (await signed({}, "stream")).text());
      const list = signatures(events);
      expect(list.length).toBeGreaterThan(1);
      expect(list.length).toBeLessThan(15);
      let text = "";
      for (const { type, delta, signature } of events) {
        if (type === "content_block_delta") text += (delta as { text: string }).text;
        if (type === "signature") expect(await covers(signature, text)).toBe(true);
      }
    });

    it("nothing where nothing was said, nor where it broke off", async () => {
      api.claude.queue(
        { content: [{ type: "tool_use", name: "a" }] },
        { text: ["One"], ending: "error", endAfter: 1 },
      );
      expect(signatures(eventsOf(await (await signed({}, "stream")).text()))).toEqual([]);
      expect(signatures(eventsOf(await (await signed({}, "stream")).text()))).toEqual([]);
    });

    it("or else says that the answer could not be finished", async () => {
      const events = eventsOf(
        await (await signed({}, "stream", () => Promise.reject(new Error("no")))).text(),
      );
      expect(events.at(-1)).toMatchObject({ type: "error", error: { code: "UPSTREAM_ERROR" } });
    });

    it("or else lets go of Claude", async () => {
      api.claude.script({ text: ["One", "Two"], delayMs: [0, 2_000] });
      await (await signed({}, "stream", () => Promise.reject(new Error("no")))).text();
      expect(await api.claude.requests[0]?.done).toBe("aborted");
    });
  });

  it.each<[object, RegExp]>([
    [{ model: undefined }, /chatRoute: "model" must be the name of a model/],
    [{ model: "" }, /"model"/],
    [{ maxTokens: 0 }, /"maxTokens" must be a positive integer/],
    [{ system: 7 }, /"system"/],
    [{ pingInterval: "soon" }, /"pingInterval"/],
    [{ modle: "x" }, /unknown option "modle"/],
  ])("refuses the options %j", (options, says) => {
    expect(() => createChat({ model, ...options } as ChatOptions)).toThrow(says);
    expect(() => createChat({ model, ...options } as ChatOptions)).toThrow(TypeError);
  });
});
