import Anthropic from "@anthropic-ai/sdk";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type BlockScript, type FakeClaude, type Script, startFakeClaude, steer } from "./index.js";

const model = "claude-haiku-5-5";
const params = { model, max_tokens: 100, messages: [{ role: "user" as const, content: "Hi" }] };

let claude: FakeClaude;
let client: Anthropic;
beforeAll(async () => {
  claude = await startFakeClaude();
  client = new Anthropic({ apiKey: "made-up", baseURL: claude.url });
});
beforeEach(() => claude.reset());
afterAll(() => claude.close());

/** The events of a stream as they are on the wire, pings included. */
async function rawEvents(script: Script): Promise<{ event: string; data: { type: string } }[]> {
  const response = await client.messages
    .create({ ...params, stream: true }, { headers: steer(script) })
    .asResponse();
  const frames = (await response.text()).split("\n\n").filter((frame) => frame !== "");
  return frames.map((frame) => {
    const [event = "", data = ""] = frame.split("\n");
    return { event: event.replace("event: ", ""), data: JSON.parse(data.replace("data: ", "")) };
  });
}

const citation = {
  type: "char_location" as const,
  cited_text: "grass",
  document_index: 0,
  document_title: null,
  start_char_index: 0,
  end_char_index: 5,
  file_id: null,
};
const content: readonly BlockScript[] = [
  { type: "thinking", thinking: ["Let me ", "see."], signature: "c2lnbmF0dXJl" },
  { type: "redacted_thinking", data: "b3BhcXVl" },
  { type: "text", text: "The grass is green. 🌱", citations: [citation] },
  { type: "tool_use", id: "toolu_1", name: "weather", json: ['{"ci', 'ty": "Par', 'is"}'] },
];

describe("an answer", () => {
  test("is a message as the API makes it", async () => {
    claude.script({ text: "Hello there", usage: { input_tokens: 7, cache_read_input_tokens: 3 } });
    const { data, response, request_id, workspace_id } = await client.messages.create(params).withResponse();
    expect(data).toMatchObject({
      type: "message",
      role: "assistant",
      model,
      content: [{ type: "text", text: "Hello there", citations: null }],
      stop_reason: "end_turn",
      stop_details: null,
      usage: { input_tokens: 7, cache_read_input_tokens: 3, cache_creation_input_tokens: 0 },
    });
    expect(data.id).toMatch(/^msg_/);
    expect(request_id).toMatch(/^req_/);
    expect(workspace_id).toMatch(/^wrkspc_/);
    expect(response.headers.get("anthropic-organization-id")).not.toBeNull();
    expect(response.headers.get("anthropic-ratelimit-requests-remaining")).toBe("999");
    expect(Date.parse(response.headers.get("anthropic-ratelimit-tokens-reset") ?? "")).toBeGreaterThan(0);
  });

  test("streams its events in the order of the API", async () => {
    const events = await rawEvents({ text: ["a", "b"] });
    expect(events.map(({ event }) => event)).toEqual([
      "message_start",
      "ping",
      "content_block_start",
      "content_block_delta",
      "content_block_delta",
      "content_block_stop",
      "message_delta",
      "message_stop",
    ]);
    for (const { event, data } of events) expect(data.type).toBe(event);
  });

  test("is the same with and without a stream, for every kind of block", async () => {
    claude.script({ content, message: { id: "msg_1" }, usage: { output_tokens: 50 } });
    const whole = await client.messages.create(params);
    const streamed = await client.messages.stream(params).finalMessage();
    expect(whole.stop_reason).toBe("tool_use");
    expect(whole.content[3]).toMatchObject({ input: { city: "Paris" }, caller: { type: "direct" } });
    expect(streamed).toEqual({ ...whole, parsed_output: null });
  });

  test("streams text in exactly the pieces that are asked for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 8 }), async (pieces) => {
        const texts: string[] = [];
        const stream = await client.messages.create(
          { ...params, stream: true },
          { headers: steer({ text: pieces }) },
        );
        for await (const event of stream) {
          if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
            texts.push(event.delta.text);
          }
        }
        expect(texts).toEqual(pieces);
      }),
      { numRuns: 30 },
    );
  });

  test("loses nothing when it cuts a text itself", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), async (text) => {
        claude.script({ text });
        const message = await client.messages.stream(params).finalMessage();
        expect(message.content).toEqual([{ type: "text", text, citations: null }]);
      }),
      { numRuns: 50 },
    );
  });

  test("can be a refusal", async () => {
    const stopDetails = { type: "refusal", category: "cyber", explanation: "No." } as const;
    claude.script({ content: [], stopReason: "refusal", stopDetails });
    const whole = await client.messages.create(params);
    expect(whole).toMatchObject({ content: [], stop_reason: "refusal", stop_details: stopDetails });
    const streamed = await client.messages.stream(params).finalMessage();
    expect(streamed).toMatchObject({ stop_reason: "refusal", stop_details: stopDetails });
  });

  test("reports one output token at its start and all of them at its end", async () => {
    const [start, ...rest] = await rawEvents({ text: "a", usage: { output_tokens: 42, input_tokens: 9 } });
    expect(start?.data).toMatchObject({ message: { usage: { input_tokens: 9, output_tokens: 1 } } });
    expect(rest.at(-2)?.data).toMatchObject({ usage: { input_tokens: 9, output_tokens: 42 } });
  });

  test("pings while there is nothing to send", async () => {
    const events = await rawEvents({
      text: ["a"],
      delayMs: 100,
      pings: { beforeContent: 0, idleMs: 10 },
    });
    const pings = events.filter(({ event }) => event === "ping").length;
    expect(pings).toBe(9);
    expect(events.findIndex(({ event }) => event === "ping")).toBe(2);
  });
});

describe("steering", () => {
  test("takes a header before the queue, the queue before the script, the script before the responder", async () => {
    const own = await startFakeClaude({ responder: () => ({ text: "responder" }) });
    const sdk = new Anthropic({ apiKey: "made-up", baseURL: own.url });
    const ask = async (headers = {}) => {
      const [block] = (await sdk.messages.create(params, { headers })).content;
      return block?.type === "text" ? block.text : undefined;
    };
    expect(await ask()).toBe("responder");
    own.script((request) => (request.headers["x-pick"] === "me" ? { text: "function" } : undefined));
    expect(await ask()).toBe("responder");
    expect(await ask({ "x-pick": "me" })).toBe("function");
    own.queue({ text: "first" }, { text: "second" });
    expect(await ask(steer({ text: "header ☃ é" }))).toBe("header ☃ é");
    expect([await ask(), await ask(), await ask()]).toEqual(["first", "second", "responder"]);
    await own.close();
  });

  test("records the requests", async () => {
    await client.messages.create({ ...params, system: "Be kind." });
    const [request] = claude.requests;
    expect(request).toMatchObject({ method: "POST", path: "/v1/messages", status: 200, aborted: false });
    expect(request?.body).toEqual({ ...params, system: "Be kind." });
    expect(request?.headers.authorization).toBe("Bearer made-up");
    expect(request?.bytesSent).toBeGreaterThan(100);
    expect(await request?.done).toBe("finished");
  });
});

describe("the other endpoints", () => {
  test("count tokens", async () => {
    const { input_tokens } = await client.messages.countTokens({ model, messages: params.messages });
    expect(input_tokens).toBeGreaterThan(0);
    const headers = steer({ usage: { input_tokens: 1234 } });
    const counted = await client.messages.countTokens({ model, messages: params.messages }, { headers });
    expect(counted).toEqual({ input_tokens: 1234 });
  });

  test("list models, page by page", async () => {
    const ids: string[] = [];
    for await (const { id, type } of client.models.list({ limit: 5 })) {
      expect(type).toBe("model");
      ids.push(id);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(model);
    expect(claude.requests.length).toBe(Math.ceil(ids.length / 5));
    const page = await client.models.list({ limit: 2, before_id: ids[3] ?? "" });
    expect(page.data.map(({ id }) => id)).toEqual(ids.slice(1, 3));
    expect(await client.models.retrieve(model)).toMatchObject({ id: model, line: "haiku" });
    await expect(client.models.retrieve("claude-1")).rejects.toMatchObject({ status: 404 });
  });

  test("answer 404 where there is nothing", async () => {
    await expect(client.get("/v1/nothing")).rejects.toMatchObject({ status: 404, type: "not_found_error" });
    await expect(client.get("//")).rejects.toMatchObject({ status: 404 });
  });
});
