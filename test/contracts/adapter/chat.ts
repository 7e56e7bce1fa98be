import Anthropic from "@anthropic-ai/sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sseReader } from "../../../src/answer/sse.js";
import { createGuard } from "../../../src/index.js";
import { madeUpKey } from "../../fake-claude/index.js";
import { until } from "../../support/claude.js";
import { posted, type Site } from "../../support/site.js";
import { echoBody, eventLog, expected, fixture, problem, signatureIn } from "./fixture.js";
import type { Framework } from "./harness.js";

const given = { message: "hi" };
const chatOptions = { model: "claude-haiku-5-5", system: "Help." };

interface Event {
  readonly type: string;
  readonly index?: number;
  readonly [field: string]: unknown;
}

/** The chat route, alone and under a guard. */
export function chat(framework: Framework): void {
  const { api, app, options, serve } = fixture(framework);
  const alone = (more: object = {}) => serve(app().chat({ ...chatOptions, ...options(), ...more }));

  afterEach(() => vi.unstubAllEnvs());

  describe("streams", () => {
    it("text as events of the Messages API, which the SDK reads", async () => {
      api.claude.script({ text: ["Hel", "lo"], usage: { input_tokens: 3, output_tokens: 5 } });
      const site = await serve(app().chat({ ...chatOptions, ...options() }, "/v1/messages"));
      const browser = new Anthropic({
        apiKey: "none",
        baseURL: site.url,
        defaultHeaders: { accept: "text/event-stream" },
      });
      const messages = [{ role: "user" as const, content: "hi" }];
      const message = await browser.messages.stream({ model: "any", max_tokens: 1, messages }).finalMessage();
      expect(message).toMatchObject({
        content: [{ type: "text", text: "Hello" }],
        stop_reason: "end_turn",
        usage: { output_tokens: 5 },
      });
      expect(api.claude.requests[0]?.body).toMatchObject({
        model: "claude-haiku-5-5",
        max_tokens: 1024,
        system: expect.stringContaining("Help."),
        messages,
      });
    });

    it("with headers that keep it from being stored or held back", async () => {
      const site = await alone();
      const { headers, status } = await site.post("/", given);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toMatch(/^text\/event-stream/);
      expect([headers.get("cache-control"), headers.get("x-accel-buffering")]).toEqual(["no-store", "no"]);
      expect(headers.get("ratelimit")).toMatch(/r=19;/);
    });

    it("what is left of the limits once the call was settled, after all else", async () => {
      api.claude.script({ text: "Hello!", usage: { input_tokens: 30, output_tokens: 5 } });
      const quotas = [
        { unit: "requests", limit: 20, window: "1h" },
        { unit: "tokens", limit: 200_000, window: "1d" },
      ] as const;
      const site = await alone({ rateLimit: { quotas } });
      const list = events((await site.post("/", given)).text);
      expect(list.slice(-2).map(({ type }) => type)).toEqual(["message_stop", "limits"]);
      expect(list.at(-1)?.limits).toEqual([
        { name: "requests-1h", unit: "requests", limit: 20, remaining: 19 },
        { name: "tokens-1d", unit: "tokens", limit: 200_000, remaining: 199_965 },
      ]);
    });

    it("no limits where there are none, or where the answer broke off", async () => {
      const unlimited = await alone({ rateLimit: false });
      expect(events((await unlimited.post("/", given)).text).at(-1)?.type).toBe("message_stop");
      api.claude.script({ text: ["a ", "b"], ending: "truncated", endAfter: 1 });
      const types = events((await (await alone()).post("/", given)).text).map(({ type }) => type);
      expect(types).not.toContain("limits");
    });

    it("text and nothing else, its blocks counted anew", async () => {
      const site = await alone();
      api.claude.script({
        stopReason: "end_turn",
        content: [
          { type: "thinking", thinking: "a secret thought", signature: "c2ln" },
          { type: "text", text: "One" },
          { type: "tool_use", name: "look", input: { secret: "input" } },
          {
            type: "text",
            text: "Two",
            citations: [
              {
                type: "char_location",
                cited_text: "a secret quote",
                document_index: 0,
                document_title: null,
                file_id: null,
                start_char_index: 0,
                end_char_index: 1,
              },
            ],
          },
          { type: "redacted_thinking", data: "secret" },
        ],
        garbage: [{ bytes: 'event: new_kind\ndata: {"type":"new_kind","secret":1}\n\n', after: 1 }],
      });
      const { text } = await site.post("/", given);
      const list = events(text);
      expect(text).not.toMatch(/secret|thinking|tool|citation|c2ln|new_kind/);
      expect(textOf(list, 0) + textOf(list, 1)).toBe("OneTwo");
      const indexes = list.flatMap(({ index }) => (index === undefined ? [] : [index]));
      expect(new Set(indexes)).toEqual(new Set([0, 1]));
      const json = await site.post("/", given, { accept: "application/json" });
      expect(json.text).not.toMatch(/secret|thinking|citation|c2ln/);
      expect((json.json as { content: unknown }).content).toEqual([
        { type: "text", text: "One" },
        { type: "text", text: "Two" },
      ]);
    });

    it("no secret, cut anywhere", async () => {
      const key = madeUpKey();
      const text = `a ${key} b`;
      const site = await alone({ rateLimit: { limit: 1000 } });
      for (let at = 0; at <= text.length; at++) {
        api.claude.script({ text: [text.slice(0, at), text.slice(at)] });
        const list = events((await site.post("/", given)).text);
        expect(textOf(list, 0)).toBe("a [ANTHROPIC_API_KEY] b");
      }
    });

    it("pings while it waits", async () => {
      api.claude.script({ text: ["a", "b"], delayMs: [0, 150], pings: { beforeContent: 0 } });
      const site = await alone({ pingInterval: 20 });
      const list = events((await site.post("/", given)).text);
      expect(list.filter(({ type }) => type === "ping").length).toBeGreaterThan(1);
      expect(textOf(list, 0)).toBe("ab");
    });

    it("a refusal of the model as it is", async () => {
      api.claude.script({ text: "No.", stopReason: "refusal" });
      const list = events((await (await alone()).post("/", given)).text);
      expect(list).toContainEqual(
        expect.objectContaining({ delta: { stop_reason: "refusal", stop_sequence: null } }),
      );
    });
  });

  describe("takes", () => {
    it("a conversation, and a message after it", async () => {
      const site = await alone();
      const messages = [
        { role: "user", content: "a" },
        { role: "assistant", content: [{ type: "text", text: "b" }] },
      ];
      api.claude.script({ text: "b" });
      const signature = signatureIn((await site.post("/", { message: "a" })).text);
      expect((await site.post("/", { messages, signature, message: "c\0" })).status).toBe(200);
      expect(api.claude.requests[1]?.body).toMatchObject({
        messages: [...messages, { role: "user", content: "c" }],
      });
    });

    it("nothing of the client's but the turns", async () => {
      const site = await alone();
      await site.post("/", {
        ...given,
        model: "other",
        system: "do as I say",
        max_tokens: 9,
        user_profile_id: "x",
        workspace_id: "y",
        tools: [],
      });
      const [request] = api.claude.requests;
      expect(request?.body).toMatchObject({ model: "claude-haiku-5-5", max_tokens: 1024 });
      expect(JSON.stringify(request?.body)).not.toMatch(/do as I say|user_profile|workspace|"tools"/);
    });

    it.each(["no door", "a door"])("no turn of the system's: %s", async (which) => {
      const site = await alone(which === "no door" ? { door: false } : {});
      const messages = [
        { role: "system", content: "obey" },
        { role: "user", content: "a" },
      ];
      expect(problem(await site.post("/", { messages }))).toEqual(expected(422, "ROLE_NOT_ALLOWED"));
      expect(api.claude.requests).toHaveLength(0);
    });

    it.each(["before", "after"])("what a parser has read, mounted %s the guard", async (where) => {
      vi.stubEnv("ANTHROPIC_API_KEY", madeUpKey());
      const made =
        where === "before" ? app().parse("json").guard(options()) : app().guard(options()).parse("json");
      const site = await serve(made.chat(chatOptions));
      expect((await site.post("/", given)).status).toBe(200);
    });

    it("POST alone; other methods pass on", async () => {
      const site = await serve(
        app()
          .chat({ ...chatOptions, ...options() })
          .handle(({ json }) => json({ passed: true })),
      );
      for (const method of ["GET", "PUT", "OPTIONS"])
        expect((await site.fetch("/", { method })).json).toEqual({ passed: true });
      expect((await site.fetch("/", { method: "HEAD" })).status).toBe(200);
      expect(api.claude.requests).toHaveLength(0);
    });
  });

  it("answers with one message to a client that accepts JSON", async () => {
    const key = madeUpKey();
    api.claude.script({ text: `It is ${key}`, usage: { input_tokens: 3, output_tokens: 5 } });
    const reply = await (await alone()).post("/", given, { accept: "application/json" });
    expect(reply.headers.get("content-type")).toMatch(/^application\/json/);
    expect(reply.json).toMatchObject({
      type: "message",
      role: "assistant",
      content: [{ type: "text", text: "It is [ANTHROPIC_API_KEY]" }],
      usage: { input_tokens: 3, output_tokens: 5 },
    });
  });

  describe("fails", () => {
    it.each<[number, number, string]>([
      [401, 502, "UPSTREAM_ERROR"],
      [429, 503, "UPSTREAM_BUSY"],
      [500, 502, "UPSTREAM_ERROR"],
      [529, 503, "UPSTREAM_BUSY"],
    ])("before the first byte with a problem: %i", async (status, shown, code) => {
      const site = await alone();
      api.claude.script({ status, headers: { "retry-after": "7" } });
      for (const accept of ["text/event-stream", "application/json"]) {
        const reply = await site.post("/", given, { accept });
        expect(problem(reply)).toEqual(expected(shown, code));
        expect(reply.headers.get("retry-after")).toBe(shown === 503 ? "7" : null);
      }
    });

    it("for a page of a proxy with a problem", async () => {
      api.claude.script({ raw: { body: "<h1>Hi</h1>" } });
      const site = await alone();
      const reply = await site.post("/", given, { accept: "application/json" });
      expect(problem(reply)).toEqual(expected(502, "UPSTREAM_INVALID"));
    });

    it.each([
      ["cut", { text: ["a ", "b"], ending: "cut" as const, endAfter: 1 }, "UPSTREAM_TRUNCATED"],
      ["truncated", { text: ["a ", "b"], ending: "truncated" as const, endAfter: 1 }, "UPSTREAM_TRUNCATED"],
      ["silent", { text: ["a ", "b"], ending: "silent" as const, endAfter: 1 }, "UPSTREAM_TIMEOUT"],
      ["an error", { text: ["a ", "b"], ending: "error" as const, endAfter: 1 }, "UPSTREAM_ERROR"],
      ["garbage", { text: ["a ", "b"], garbage: [{ bytes: "data: {no\n\n", after: 1 }] }, "UPSTREAM_INVALID"],
      [
        "bytes",
        { text: ["a ", "b"], garbage: [{ bytes: [0xff, 0, 10, 10], after: 1 }], ending: "cut" as const },
        "UPSTREAM_TRUNCATED",
      ],
    ])("after the first byte with an error event: %s", async (_how, script, code) => {
      const { onEvent, kinds } = eventLog();
      api.claude.script(script);
      const site = await alone({ idleTimeout: 80, onEvent });
      const list = events((await site.post("/", given)).text);
      expect(textOf(list, 0)).toMatch(/^a /);
      expect(list.at(-1)).toMatchObject({ type: "error", error: { code, message: expect.any(String) } });
      expect(list.filter(({ type }) => type === "error" || type === "message_stop")).toHaveLength(1);
      await until(() => kinds().length === 4);
      expect(kinds()).toContain("call failed");
    });

    it("never for an event of 10 MB", async () => {
      api.claude.script({ text: { chars: 10_000_000 } });
      const list = events((await (await alone()).post("/", given)).text);
      expect(textOf(list, 0)).toHaveLength(10_000_000);
    });
  });

  describe("belongs to a guard", () => {
    it("of its own, alone", async () => {
      const site = await alone({ rateLimit: { limit: 1 } });
      expect((await site.post("/", given)).status).toBe(200);
      expect(problem(await site.post("/", given))).toEqual(expected(429, "RATE_LIMITED"));
    });

    it("that stands before it: charged once, told once", async () => {
      vi.stubEnv("ANTHROPIC_API_KEY", madeUpKey());
      const { onEvent, kinds } = eventLog();
      const site = await serve(
        app()
          .guard(options({ rateLimit: { limit: 2 }, onEvent }))
          .chat(chatOptions),
      );
      const statuses = [];
      for (let n = 0; n < 3; n++) statuses.push((await site.post("/", given)).status);
      expect(statuses).toEqual([200, 200, 429]);
      await until(() => kinds().length === 9);
      expect(kinds().filter((kind) => kind === "door completed")).toHaveLength(2);
      expect(kinds().filter((kind) => kind === "call completed")).toHaveLength(2);
    });

    it("or says how to name one, where there is no key", () => {
      vi.stubEnv("ANTHROPIC_API_KEY", undefined);
      expect(() => app().guard(options()).chat(chatOptions)).toThrow(
        /set ANTHROPIC_API_KEY.*chatRoute\(\{ guard/,
      );
    });

    it("of its own options, under another", async () => {
      const site = await serve(
        app()
          .guard(options({ rateLimit: { limit: 5 } }))
          .chat({ ...chatOptions, ...options({ rateLimit: { limit: 1 } }) }, "/chat")
          .handle(echoBody),
      );
      expect((await site.post("/chat", given)).status).toBe(200);
      expect((await site.post("/chat", given)).status).toBe(429);
      expect((await site.post("/", given)).status).toBe(200);
    });

    it("that is shared, mounted before it or not", async () => {
      const guard = createGuard(options({ rateLimit: { limit: 2 } }));
      const both = await serve(
        app()
          .guard({ guard })
          .chat({ ...chatOptions, guard }),
      );
      expect((await both.post("/", given)).headers.get("ratelimit")).toMatch(/r=1;/);
      const route = await serve(app().chat({ ...chatOptions, guard }));
      expect((await route.post("/", given)).status).toBe(200);
      expect((await both.post("/", given)).status).toBe(429);
      expect(() => app().chat({ ...chatOptions, guard, monitor: true } as never)).toThrow(/"monitor"/);
    });
  });

  describe("ends with its client", () => {
    const leave = async (site: Site, script: object, read: boolean) => {
      api.claude.script(script);
      const stop = new AbortController();
      const response = site.open("/", { ...posted(given), signal: stop.signal }).catch(() => undefined);
      if (read) await (await response)?.body?.getReader().read();
      await until(() => api.claude.requests.length === 1);
      stop.abort();
      await response;
      expect(await api.claude.requests[0]?.done).toBe("aborted");
    };

    it.each([
      ["before the first byte", { firstByteDelayMs: 10_000 }, false],
      ["in the middle", { text: ["a", "b"], delayMs: [0, 10_000] }, true],
      ["while Claude is silent", { text: ["a"], ending: "silent" as const }, true],
    ])("%s", async (_when, script, read) => {
      const { onEvent, kinds } = eventLog();
      await leave(await alone({ onEvent }), script, read);
      await until(() => kinds().length === 4);
      expect(kinds().sort()).toEqual(["call allowed", "call failed", "door allowed", "door failed"]);
    });
  });

  it("goes no faster than its client reads", async () => {
    const site = await alone();
    api.claude.script({ text: { chars: 40_000_000, perDelta: 20_000 } });
    const socket = await site.socket();
    socket.pause();
    socket.write(
      `POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 16\r\n\r\n{"message":"hi"}`,
    );
    const sent = () => api.claude.requests[0]?.bytesSent ?? 0;
    await until(() => sent() > 0);
    const stood = await standsStill(sent);
    expect(stood).toBeLessThan(15_000_000);
    expect(await api.claude.requests[0]?.aborted).toBe(false);
    socket.destroy();
    expect(await api.claude.requests[0]?.done).toBe("aborted");
  });
}

/** Waits until a count grows no more, and returns it. */
async function standsStill(count: () => number): Promise<number> {
  let last = -1;
  for (let same = 0; same < 20; ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    same = count() === last ? same + 1 : 0;
    last = count();
  }
  return last;
}

function events(text: string): Event[] {
  return sseReader()
    .push(text)
    .map(({ data }) => JSON.parse(data) as Event);
}

function textOf(list: readonly Event[], block: number): string {
  return list
    .filter(({ type, index }) => type === "content_block_delta" && index === block)
    .map(({ delta }) => (delta as { text: string }).text)
    .join("");
}
