import Anthropic from "@anthropic-ai/sdk";
import type { BetaMessageParam } from "@anthropic-ai/sdk/resources/beta/messages";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FakeClaude, startFakeClaude } from "./index.js";

const base = { model: "claude-haiku-5-5", max_tokens: 100 };
const user = { role: "user" as const, content: "Hi" };
const betas = ["message-threads-2026-08-12"];

let claude: FakeClaude;
let client: Anthropic;
beforeAll(async () => {
  claude = await startFakeClaude();
  client = new Anthropic({ apiKey: "made-up", baseURL: claude.url, maxRetries: 0 });
});
beforeEach(() => claude.reset());
afterAll(() => claude.close());

const bodies = () => claude.requests.map(({ body }) => body as Record<string, unknown>);

describe("the tool runner of the SDK", () => {
  const tool = {
    type: "custom" as const,
    name: "weather",
    input_schema: { type: "object" as const },
    parse: (input: unknown) => input,
    run: () => "rain",
  };
  beforeEach(() => {
    claude.script(({ body }) => {
      const last = (body as { messages: BetaMessageParam[] }).messages.at(-1);
      const answered = Array.isArray(last?.content) && last.content[0]?.type === "tool_result";
      if (answered) return { text: "It rains." };
      return { content: [{ type: "tool_use", name: "weather", input: { city: "Paris" } }] };
    });
  });

  test.each([true, false])("works over a thread, stream: %s", async (stream) => {
    const runner = client.beta.messages.toolRunner({ ...base, messages: [user], tools: [tool], stream });
    const message = await runner.runUntilDone();
    expect(message.content).toMatchObject([{ type: "text", text: "It rains." }]);
    const [first, second] = bodies();
    expect(first).toMatchObject({ thread: { type: "create" }, messages: [user] });
    expect(second).toMatchObject({ thread: { type: "continue" }, messages: [{ role: "user" }] });
    expect(second).not.toHaveProperty("tools");
  });

  test("works without a thread", async () => {
    const params = { ...base, messages: [user], tools: [tool], thread: false as const };
    const message = await client.beta.messages.toolRunner(params);
    expect(message.content).toMatchObject([{ type: "text", text: "It rains." }]);
    expect(bodies()[1]?.messages).toHaveLength(3);
  });
});

describe("a thread", () => {
  test("goes on from each answer, and its system prompt counts again", async () => {
    const thread = client.beta.messages.thread({ ...base, system: "s".repeat(4000) });
    const first = await thread.send(user);
    const second = await thread.send(user);
    expect(second.usage.input_tokens).toBeGreaterThan(first.usage.input_tokens);
    expect(thread.messages).toHaveLength(4);
    expect(bodies()[1]).toMatchObject({ thread: { previous_message_id: first.id }, messages: [user] });
  });

  const next = (previous_message_id: string, more = {}) =>
    client.beta.messages.create({
      ...base,
      ...more,
      messages: [user],
      betas,
      thread: { type: "continue", previous_message_id },
    });
  const start = () =>
    client.beta.messages.create({ ...base, messages: [user], betas, thread: { type: "create" } });

  test("that is not held, or was continued, is an error that the SDK knows", async () => {
    await expect(next("msg_0")).rejects.toMatchObject({ status: 404, errorCode: "thread_not_found" });
    const { id } = await start();
    await next(id);
    await expect(next(id)).rejects.toMatchObject({ status: 400, errorCode: "thread_already_continued" });
  });

  test("is continued by one request at a time", async () => {
    const { id } = await start();
    claude.queue({ firstByteDelayMs: 200 });
    const results = await Promise.allSettled([next(id), next(id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { errorCode: "thread_continue_in_flight" },
    });
  });

  test("keeps its place when a turn fails, and its system prompt always", async () => {
    const { id } = await start();
    claude.queue({ status: 529 });
    await expect(next(id)).rejects.toMatchObject({ status: 529 });
    await expect(next(id, { system: "new" })).rejects.toMatchObject({ status: 400 });
    expect(await next(id)).toMatchObject({ role: "assistant" });
  });

  test("needs the beta", async () => {
    const body = { ...base, messages: [user], thread: { type: "create" } };
    await expect(client.post("/v1/messages", { body })).rejects.toMatchObject({ status: 400 });
  });
});
