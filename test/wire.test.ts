import type Anthropic from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { describe, expect, it, vi } from "vitest";
import type { Admission } from "../src/admit.js";
import { GuardError } from "../src/errors.js";
import { createRedactor } from "../src/redact/redact.js";
import type { MessageParams, Outcome } from "../src/types.js";
import { guardWire, type WireOptions } from "../src/wire.js";
import { madeUpKey } from "./fake-claude/index.js";
import { collect, hello, standIn, until } from "./support/claude.js";

const api = standIn();
const key = madeUpKey();
// Few kinds, so that the short words below are the beginning of none.
const redactor = createRedactor({ entities: ["ANTHROPIC_API_KEY", "US_SSN"] });

function guarded(options: Partial<WireOptions> = {}, clientOptions: object = {}) {
  const outcomes: Outcome[] = [];
  const admitted: MessageParams[] = [];
  const left = new AbortController();
  const admit = async (params: MessageParams): Promise<Admission> => {
    admitted.push(params);
    let settled = false;
    return {
      params: { ...params, metadata: { user_id: "guarded" } },
      headers: {},
      filter: () => redactor.filter(),
      settle: async ({ received: _, unseen: __, ...outcome }) => {
        if (!settled) outcomes.push(outcome);
        settled = true;
      },
    };
  };
  const wire = guardWire({
    signal: left.signal,
    idleMs: 5_000,
    unreadMs: 5_000,
    maxRetries: 2,
    admit,
    ...options,
  });
  const client = api.client({ middleware: [wire], ...clientOptions });
  return { client, outcomes, admitted, left };
}

const once = { headers: { "retry-after-ms": "1" } };

describe("an answer that is not streamed", () => {
  it("is sent as it was admitted, filtered, and settled once with its usage", async () => {
    const { client, outcomes, admitted } = guarded();
    api.claude.script({ text: `The key is ${key}.`, usage: { input_tokens: 7, output_tokens: 9 } });
    const message = await client.messages.create(hello);
    expect(message.content).toMatchObject([{ type: "text", text: "The key is [ANTHROPIC_API_KEY]." }]);
    expect(message._request_id).toMatch(/^req_/);
    expect(api.claude.requests[0]?.body).toEqual({ ...hello, metadata: { user_id: "guarded" } });
    expect(admitted).toEqual([hello]);
    expect(outcomes).toMatchObject([{ state: "finished", usage: { input_tokens: 7, output_tokens: 9 } }]);
  });

  it("keeps thinking and its signature, and filters the input of tools", async () => {
    const { client } = guarded();
    api.claude.script({
      content: [
        { type: "thinking", thinking: `I know ${key}`, signature: "c2ln" },
        { type: "tool_use", name: "save", input: { note: `Key: ${key}`, list: [key], n: 1.5 } },
      ],
    });
    expect((await client.messages.create(hello)).content).toMatchObject([
      { type: "thinking", thinking: `I know ${key}`, signature: "c2ln" },
      {
        type: "tool_use",
        input: { note: "Key: [ANTHROPIC_API_KEY]", list: ["[ANTHROPIC_API_KEY]"], n: 1.5 },
      },
    ]);
  });

  it("falls silent: a clear error, once, and not tried again", async () => {
    const { client, outcomes } = guarded({ idleMs: 50 });
    api.claude.script({ text: "x".repeat(5000), ending: "silent", endAfter: "head" });
    await expect(client.messages.create(hello)).rejects.toMatchObject({ code: "UPSTREAM_TIMEOUT" });
    expect(api.claude.requests).toHaveLength(1);
    expect(outcomes).toMatchObject([{ state: "failed", status: 200 }]);
  });

  it.each([
    { how: "cut", script: { text: "x".repeat(5000), ending: "cut" as const }, code: "UPSTREAM_TRUNCATED" },
    { how: "a page of a proxy", script: { raw: { body: "<h1>Hi</h1>" } }, code: "UPSTREAM_INVALID" },
  ])("is $how: a clear error", async ({ script, code }) => {
    const { client, outcomes } = guarded();
    api.claude.script(script);
    await expect(client.messages.create(hello)).rejects.toMatchObject({ code, status: 502 });
    expect(outcomes).toMatchObject([{ state: "failed", status: 200 }]);
  });
});

describe("a streamed answer", () => {
  it.each(["create", "stream", "beta"] as const)("is filtered across deltas by messages.%s", async (how) => {
    const { client, outcomes } = guarded();
    api.claude.script({ text: ["The key is ", ...key, ". Bye."], usage: { output_tokens: 3 } });
    const events =
      how === "create"
        ? await client.messages.create({ ...hello, stream: true })
        : how === "stream"
          ? client.messages.stream(hello)
          : await client.beta.messages.create({ ...hello, stream: true });
    let text = "";
    for await (const event of events) {
      if (event.type === "content_block_delta" && event.delta.type === "text_delta") text += event.delta.text;
    }
    expect(text).toBe("The key is [ANTHROPIC_API_KEY]. Bye.");
    expect(outcomes).toMatchObject([
      { state: "finished", streamed: text.length, usage: { output_tokens: 3 } },
    ]);
  });

  it("keeps the secret out of every cut in two, byte by byte", async () => {
    const { client } = guarded();
    const text = `a ${key} b 536-22-1459 c`;
    for (let i = 0; i <= text.length; i += 3) {
      api.claude.script({ text: [text.slice(0, i), text.slice(i)], byteChunk: 7 });
      const message = await client.messages.stream(hello).finalMessage();
      expect(message.content).toMatchObject([{ text: "a [ANTHROPIC_API_KEY] b [US_SSN] c" }]);
    }
  });

  it("gives the final message of the SDK's helper, with tool input as valid JSON", async () => {
    const { client } = guarded();
    const input = JSON.stringify({ note: `Key: ${key}\n"quoted"`, n: 12345678901, deep: { list: [key] } });
    api.claude.script({ content: [{ type: "tool_use", name: "save", json: [...input] }] });
    const message = await client.messages.stream(hello).finalMessage();
    expect(message.content).toMatchObject([
      {
        input: {
          note: 'Key: [ANTHROPIC_API_KEY]\n"quoted"',
          n: 12345678901,
          deep: { list: ["[ANTHROPIC_API_KEY]"] },
        },
      },
    ]);
  });

  it("never looks complete when it is truncated", async () => {
    const { client, outcomes } = guarded();
    for (const ending of ["truncated", "cut"] as const) {
      api.claude.script({ text: ["a", "b"], ending, endAfter: 1 });
      const stream = await client.messages.create({ ...hello, stream: true });
      await expect(collect(stream)).rejects.toMatchObject({ code: "UPSTREAM_TRUNCATED", status: 502 });
      const final = client.messages.stream(hello).finalMessage();
      await expect(final).rejects.toMatchObject({ cause: { code: "UPSTREAM_TRUNCATED" } });
    }
    expect(outcomes).toHaveLength(4);
    expect(outcomes).toMatchObject(outcomes.map(() => ({ state: "failed", status: 200 })));
  });

  it("ends when the API falls silent", async () => {
    const { client, outcomes } = guarded({ idleMs: 60 });
    api.claude.script({ text: ["a", "b"], ending: "silent", endAfter: 1 });
    const stream = await client.messages.create({ ...hello, stream: true });
    await expect(collect(stream)).rejects.toMatchObject({ code: "UPSTREAM_TIMEOUT" });
    expect(outcomes).toMatchObject([{ state: "failed", streamed: 1 }]);
    await expect(api.claude.requests[0]?.done).resolves.toBe("aborted");
  });

  it("goes on while pings come", async () => {
    const { client } = guarded({ idleMs: 150 });
    api.claude.script({ text: ["a", "b"], delayMs: [0, 450], pings: { idleMs: 30 } });
    const message = await client.messages.stream(hello).finalMessage();
    expect(message.content).toMatchObject([{ text: "ab" }]);
  });

  it("passes on an error in its middle", async () => {
    const { client, outcomes } = guarded();
    api.claude.script({ text: ["a", "b"], ending: "error", endAfter: 1 });
    const stream = await client.messages.create({ ...hello, stream: true });
    await expect(collect(stream)).rejects.toMatchObject({ type: "overloaded_error" });
    await expect(client.messages.stream(hello).finalMessage()).rejects.toMatchObject({
      type: "overloaded_error",
    });
    expect(outcomes).toMatchObject([{ state: "failed" }, { state: "failed" }]);
  });

  it.each([
    ["event: content_block_delta\ndata: {not json\n\n", "UPSTREAM_INVALID"],
    ["event: x\ndata: 17\n\n", "UPSTREAM_INVALID"],
  ])("refuses garbage", async (bytes, code) => {
    const { client, outcomes } = guarded();
    api.claude.script({ text: "a", garbage: [{ bytes }] });
    const stream = await client.messages.create({ ...hello, stream: true });
    await expect(collect(stream)).rejects.toMatchObject({ code });
    expect(outcomes).toMatchObject([{ state: "failed" }]);
  });

  it("refuses a page where events were asked for", async () => {
    const { client, outcomes } = guarded();
    api.claude.script({ raw: { body: "<h1>Hi</h1>" } });
    const stream = await client.messages.create({ ...hello, stream: true });
    await expect(collect(stream)).rejects.toMatchObject({ code: "UPSTREAM_INVALID" });
    expect(outcomes).toMatchObject([{ state: "failed" }]);
  });

  it("survives an event of 10 MB", async () => {
    const { client } = guarded();
    api.claude.script({ text: { chars: 10_000_000 } });
    const [block] = (await client.messages.stream(hello).finalMessage()).content;
    expect(block?.type === "text" && block.text.length).toBe(10_000_000);
  });

  it("ends at what a filter refuses, with what stood before it", async () => {
    const blocking = () => ({
      push(text: string) {
        if (text.includes("no")) throw new GuardError("OUTPUT_BLOCKED", "Blocked.");
        return text;
      },
      end: () => "",
    });
    const settle = vi.fn(async () => {});
    const admit = async (params: MessageParams) => ({ params, headers: {}, filter: blocking, settle });
    const { client } = guarded({ admit });
    api.claude.script({ text: ["yes ", "no ", "more"] });
    const seen: string[] = [];
    const read = async () => {
      for await (const event of await client.messages.create({ ...hello, stream: true }))
        seen.push(event.type);
    };
    await expect(read()).rejects.toMatchObject({ code: "OUTPUT_BLOCKED" });
    expect(seen).toEqual(["message_start", "content_block_start", "content_block_delta"]);
    await until(() => settle.mock.calls.length > 0);
    expect(settle.mock.calls[0]).toMatchObject([
      { state: "failed", streamed: 4 },
      { code: "OUTPUT_BLOCKED" },
    ]);
    await expect(client.messages.create(hello)).rejects.toMatchObject({ code: "OUTPUT_BLOCKED" });
  });
});

describe("a refusal of the API", () => {
  it("that falls silent in its middle is told all the same", async () => {
    const aborted = vi.fn();
    const body = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"type":')),
        cancel: aborted,
      });
    const { client, outcomes } = guarded(
      { idleMs: 50 },
      { maxRetries: 0, fetch: async () => new Response(body(), { status: 400 }) },
    );
    await expect(client.messages.create(hello)).rejects.toMatchObject({ status: 400 });
    expect(outcomes).toMatchObject([{ state: "failed", status: 400 }]);
    expect(aborted).toHaveBeenCalledOnce();
  });
});

describe("retries", () => {
  it("share one admission", async () => {
    const { client, outcomes, admitted } = guarded();
    api.claude.queue({ status: 529, ...once }, { status: 500, ...once }, { text: "third" });
    const message = await client.messages.create(hello);
    expect(message.content).toMatchObject([{ text: "third" }]);
    expect(api.claude.requests.map(({ body }) => (body as MessageParams).metadata)).toEqual(
      Array(3).fill({ user_id: "guarded" }),
    );
    expect(admitted).toHaveLength(1);
    expect(outcomes).toMatchObject([{ state: "finished" }]);
  });

  it.each([400, 401, 402, 413, 429, 500, 529])(
    "settle once when the last one fails with %i",
    async (status) => {
      const { client, outcomes, admitted } = guarded();
      api.claude.script({ status, ...once });
      await expect(client.messages.create(hello)).rejects.toMatchObject({ status });
      await expect(client.messages.create({ ...hello, stream: true })).rejects.toMatchObject({ status });
      expect(admitted).toHaveLength(2);
      expect(outcomes).toEqual([
        { state: "failed", status, streamed: 0 },
        { state: "failed", status, streamed: 0 },
      ]);
    },
  );

  it("settle once when there is no connection", async () => {
    const { client, outcomes, admitted } = guarded({}, { baseURL: "http://127.0.0.1:9", maxRetries: 1 });
    const { client: same, outcomes: settled } = guarded(
      { maxRetries: 0 },
      { baseURL: "http://127.0.0.1:9", maxRetries: 0 },
    );
    await expect(client.messages.create(hello, { maxRetries: 1 })).rejects.toThrow("Connection error");
    await expect(same.messages.create(hello)).rejects.toThrow("Connection error");
    expect(admitted).toHaveLength(1);
    expect(outcomes).toEqual([{ state: "failed", streamed: 0 }]);
    expect(settled).toEqual([{ state: "failed", streamed: 0 }]);
  });

  it("are not made for a denial", async () => {
    const admit = vi.fn(() =>
      Promise.reject(new GuardError("RATE_LIMITED", "Later.", { retryAfterMs: 1000 })),
    );
    const { client } = guarded({ admit });
    await expect(client.messages.create(hello)).rejects.toMatchObject({
      name: "GuardError",
      code: "RATE_LIMITED",
    });
    expect(admit).toHaveBeenCalledTimes(1);
    expect(api.claude.requests).toHaveLength(0);
  });
});

describe("a caller who leaves", () => {
  it("before the first byte: upstream is aborted, the call settled", async () => {
    const { client, outcomes, left } = guarded();
    api.claude.script({ firstByteDelayMs: 5_000 });
    const answer = client.messages.create(hello);
    await until(() => api.claude.requests.length === 1);
    left.abort();
    await expect(answer).rejects.toMatchObject({ code: "CALLER_GONE" });
    await expect(api.claude.requests[0]?.done).resolves.toBe("aborted");
    expect(outcomes).toEqual([{ state: "aborted", streamed: 0 }]);
  });

  it("mid-stream: what was streamed and the usage known so far", async () => {
    const { client, outcomes, left } = guarded();
    api.claude.script({ text: ["abc", "d"], delayMs: [0, 5_000], usage: { input_tokens: 11 } });
    const stream = await client.messages.create({ ...hello, stream: true });
    const read = async () => {
      for await (const event of stream) if (event.type === "content_block_delta") left.abort();
    };
    await expect(read()).rejects.toMatchObject({ code: "CALLER_GONE" });
    await expect(api.claude.requests[0]?.done).resolves.toBe("aborted");
    expect(outcomes).toMatchObject([{ state: "aborted", streamed: 3, usage: { input_tokens: 11 } }]);
  });

  it("between two attempts", async () => {
    const { client, outcomes, left } = guarded();
    api.claude.script({ status: 529, headers: { "retry-after-ms": "200" } });
    const answer = client.messages.create(hello);
    await until(() => api.claude.requests[0]?.status === 529);
    left.abort();
    await expect(answer).rejects.toMatchObject({ code: "CALLER_GONE" });
    expect(outcomes).toEqual([{ state: "aborted", streamed: 0 }]);
    expect(api.claude.requests).toHaveLength(1);
  });

  it("is not even asked for when gone already", async () => {
    const { client, admitted, left } = guarded();
    left.abort();
    await expect(client.messages.create(hello)).rejects.toMatchObject({ code: "CALLER_GONE" });
    expect(admitted).toEqual([]);
  });

  it("by the app's own signal, in the SDK's way", async () => {
    const { client, outcomes } = guarded();
    api.claude.script({ firstByteDelayMs: 5_000 });
    const stop = new AbortController();
    const answer = client.messages.create(hello, { signal: stop.signal });
    await until(() => api.claude.requests.length === 1);
    stop.abort();
    await expect(answer).rejects.toThrow("Request was aborted");
    expect(outcomes).toEqual([{ state: "aborted", streamed: 0 }]);
  });

  it("by leaving the loop", async () => {
    const { client, outcomes } = guarded();
    api.claude.script({ text: ["a", "b", "c"], delayMs: [0, 2_000] });
    for await (const event of await client.messages.create({ ...hello, stream: true })) {
      if (event.type === "content_block_delta") break;
    }
    await expect(api.claude.requests[0]?.done).resolves.toBe("aborted");
    expect(outcomes).toMatchObject([{ state: "aborted", streamed: 1 }]);
  });
});

describe("an answer that nobody reads", () => {
  it("is given up after a while", async () => {
    const { client, outcomes } = guarded({ unreadMs: 60 });
    api.claude.script({ text: ["a", "b"], delayMs: [0, 2_000] });
    const stream = await client.messages.create({ ...hello, stream: true });
    await until(() => outcomes.length === 1);
    expect(outcomes).toMatchObject([{ state: "aborted", streamed: 0 }]);
    await expect(collect(stream)).rejects.toMatchObject({ code: "READER_TIMEOUT" });
  });

  it("does not make the API send", async () => {
    const { client, left } = guarded();
    api.claude.script({ text: { chars: 20_000_000, perDelta: 10_000 } });
    await client.messages.create({ ...hello, stream: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(api.claude.requests[0]?.bytesSent).toBeLessThan(8_000_000);
    left.abort();
  });
});

describe("the tool runner", () => {
  it("passes the guard with each of its calls", async () => {
    const { client, admitted, outcomes } = guarded();
    api.claude.queue(
      { content: [{ type: "tool_use", name: "weather", input: { city: "Oslo" } }] },
      { text: "It rains." },
    );
    const weather = betaTool({
      name: "weather",
      description: "Tells the weather.",
      inputSchema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] } as const,
      run: ({ city }) => `rain in ${city}`,
    });
    const message = await client.beta.messages.toolRunner({ ...hello, tools: [weather] });
    expect(message.content).toMatchObject([{ text: "It rains." }]);
    expect(admitted).toHaveLength(2);
    expect(outcomes).toMatchObject([{ state: "finished" }, { state: "finished" }]);
  });
});

describe("other endpoints", () => {
  it("pass when they do not reach a model", async () => {
    const { client, admitted } = guarded();
    expect(
      (await client.messages.countTokens({ model: hello.model, messages: hello.messages })).input_tokens,
    ).toBeGreaterThan(0);
    expect((await client.models.list()).data.length).toBeGreaterThan(0);
    expect((await client.models.retrieve(hello.model)).id).toBe(hello.model);
    expect(admitted).toEqual([]);
  });

  it("take files to the API and back as they are", async () => {
    const { client, admitted } = guarded();
    const { id } = await client.files.upload({ file: new File([`It is ${key}`], "notes.txt") });
    expect(api.claude.requests[0]?.body).toContain(`It is ${key}`);
    expect(await collect(await client.files.list())).toEqual([]);
    expect((await client.files.retrieveMetadata(id)).id).toBe(id);
    api.claude.script({ raw: { body: `It is ${key}`, contentType: "text/plain" } });
    expect(await (await client.files.download(id)).text()).toBe(`It is ${key}`);
    api.claude.script({});
    expect((await client.files.delete(id)).type).toBe("file_deleted");
    expect(admitted).toEqual([]);
  });

  const batch = { custom_id: "1", params: hello };
  it.each<[string, (client: Anthropic) => PromiseLike<unknown>]>([
    ["a batch", ({ messages }) => messages.batches.create({ requests: [batch] })],
    ["a list of batches", ({ messages }) => messages.batches.list()],
    ["the state of a batch", ({ messages }) => messages.batches.retrieve("msgbatch_1")],
    ["the results of a batch", ({ messages }) => messages.batches.results("msgbatch_1")],
    ["the end of a batch", ({ messages }) => messages.batches.cancel("msgbatch_1")],
    ["a batch of the beta", ({ beta }) => beta.messages.batches.create({ requests: [batch] })],
    ["an agent", ({ beta }) => beta.agents.list()],
    ["a skill", ({ skills }) => skills.list()],
    ["what the SDK has no method for", (client) => client.post("/v1/complete", { body: hello })],
    ["messages that are read", (client) => client.get("/v1/messages")],
    ["a path that only begins like one", (client) => client.post("/v1/files/a/b/messages", { body: hello })],
  ])("are refused when they would go round the guard: %s", async (_name, ask) => {
    const { client, admitted } = guarded();
    await expect(ask(client)).rejects.toMatchObject({ code: "ENDPOINT_NOT_GUARDED", status: 500 });
    expect(api.claude.requests).toHaveLength(0);
    expect(admitted).toEqual([]);
  });

  it.each(["/v1/models", "/v1/files", "/v1/messages/count_tokens"])(
    "are told by how a path ends: behind a gateway at %s the guard is asked",
    async (path) => {
      const { client, admitted } = guarded({}, { baseURL: `${api.claude.url}${path}`, maxRetries: 0 });
      await expect(client.messages.create(hello)).rejects.toMatchObject({ status: 404 });
      await expect(client.messages.create(hello, { query: { a: "/v1/models" } })).rejects.toThrow();
      expect(admitted).toEqual([hello, hello]);
    },
  );
});
