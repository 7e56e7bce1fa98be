import Anthropic from "@anthropic-ai/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FakeClaude, startFakeClaude } from "./index.js";

const user = { role: "user" as const, content: "Hi" };
const good = { model: "claude-haiku-5-5", max_tokens: 10, messages: [user] };
const version = { "anthropic-version": "2026-10-21" };

let claude: FakeClaude;
beforeAll(async () => {
  claude = await startFakeClaude({ keys: { good: "active", old: "revoked" } });
});
afterAll(() => claude.close());

async function post(
  body: unknown,
  path = "/v1/messages",
  headers: Record<string, string> = { ...version, "x-api-key": "good" },
): Promise<{ status: number; type: string; message: string }> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(claude.url + path, { method: "POST", body: text, headers });
  const answer = await response.json();
  return { status: response.status, type: answer.error?.type, message: answer.error?.message };
}

const turns = (...messages: unknown[]) => ({ ...good, messages });
const assistant = { role: "assistant", content: "Hello" };

describe("a request for a message is refused when it", () => {
  test.each<[string, unknown, RegExp]>([
    ["is not JSON", "{", /not valid JSON/],
    ["is not an object", [], /object/],
    ["has no model", { ...good, model: undefined }, /^model: Field required/],
    ["has no max_tokens", { ...good, max_tokens: undefined }, /^max_tokens: Field required/],
    ["has a broken max_tokens", { ...good, max_tokens: 1.5 }, /^max_tokens/],
    ["has a negative max_tokens", { ...good, max_tokens: -1 }, /^max_tokens/],
    ["has a stream that is no boolean", { ...good, stream: "yes" }, /^stream/],
    ["has a field that is not published", { ...good, subject: "me" }, /^subject: Extra inputs/],
    ["carries a header parameter in its body", { ...good, workspace_id: "w" }, /^workspace_id: Extra/],
    ["has no messages", { ...good, messages: undefined }, /^messages: Field required/],
    ["has messages that are no list", { ...good, messages: user }, /^messages: must be a list/],
    ["has no message", turns(), /at least one message/],
    ["begins with the assistant", turns(assistant, user), /first message/],
    ["begins with a system turn", turns({ role: "system", content: "x" }, user), /first message/],
    ["ends with a prefill", turns(user, assistant), /prefill/],
    ["has an unknown role", turns({ role: "tool", content: "x" }), /^messages\.0\.role/],
    ["has a turn without content", turns({ role: "user" }), /^messages\.0\.content: Field required/],
    ["has an empty turn", turns({ role: "user", content: "" }), /^messages\.0\.content: must not be empty/],
    ["has a turn without blocks", turns({ role: "user", content: [] }), /^messages\.0\.content: must not be/],
    ["has a number for content", turns({ role: "user", content: 1 }), /^messages\.0\.content: must be/],
    ["has a turn that is no object", turns("Hi"), /^messages\.0: must be an object/],
    [
      "has an unknown block",
      turns({ role: "user", content: [{ type: "audio" }] }),
      /^messages\.0\.content\.0\.type/,
    ],
    ["has a block without type", turns({ role: "user", content: [{}] }), /^messages\.0\.content\.0\.type/],
    [
      "has an empty text block",
      turns({ role: "user", content: [{ type: "text", text: "" }] }),
      /\.text: must not/,
    ],
    ["has text that is no string", turns({ role: "user", content: [{ type: "text" }] }), /\.text: must be a/],
    [
      "has an image in a system turn",
      turns(user, { role: "system", content: [{ type: "image" }] }),
      /text blocks/,
    ],
    ["has a number for system", { ...good, system: 1 }, /^system: must be/],
    ["has an image in system", { ...good, system: [{ type: "image" }] }, /^system\.0/],
  ])("%s", async (_, body, message) => {
    const refusal = await post(body);
    expect(refusal).toMatchObject({ status: 400, type: "invalid_request_error" });
    expect(refusal.message).toMatch(message);
  });

  test("names a model that does not exist", async () => {
    expect(await post({ ...good, model: "claude-1" })).toMatchObject({
      status: 404,
      type: "not_found_error",
    });
  });

  test("is larger than 32 MB", async () => {
    const refusal = await post(turns({ role: "user", content: "x".repeat(33 * 1024 * 1024) }));
    expect(refusal).toMatchObject({ status: 413, type: "request_too_large" });
  });

  test("does not say the version", async () => {
    expect(await post(good, "/v1/messages", { "x-api-key": "good" })).toMatchObject({
      status: 400,
      message: expect.stringContaining("anthropic-version"),
    });
  });

  test("carries a script that is not JSON", async () => {
    const headers = { ...version, "x-api-key": "good", "x-fake-claude": "{" };
    expect(await post(good, "/v1/messages", headers)).toMatchObject({ status: 400 });
  });
});

describe("a request passes when it", () => {
  test.each<[string, unknown]>([
    ["has a system turn in the middle", turns(user, assistant, { role: "system", content: "x" }, user)],
    ["has turns of one role in a row", turns(user, user)],
    ["has a system prompt of blocks", { ...good, system: [{ type: "text", text: "x" }] }],
    ["prefills a model that takes it", { ...turns(user, assistant), model: "claude-haiku-4-5" }],
    [
      "goes on with a paused turn",
      turns(user, { role: "assistant", content: [{ type: "server_tool_use" }] }),
    ],
  ])("%s", async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 200 });
  });

  test("has fields of a beta, with the beta flag", async () => {
    expect(await post({ ...good, brand_new: 1 }, "/v1/messages?beta=true")).toMatchObject({ status: 200 });
  });

  test("asks for no tokens: it only fills the cache", async () => {
    const sdk = new Anthropic({ apiKey: "good", baseURL: claude.url });
    const message = await sdk.messages.create({ ...good, max_tokens: 0 });
    expect(message).toMatchObject({ content: [], stop_reason: "max_tokens" });
  });
});

test("counting tokens takes no max_tokens", async () => {
  expect(await post(good, "/v1/messages/count_tokens")).toMatchObject({ status: 400 });
});

describe("keys", () => {
  test.each<[string, Record<string, string>, number]>([
    ["none", {}, 401],
    ["an empty one", { "x-api-key": "" }, 401],
    ["one that is not known", { "x-api-key": "other" }, 401],
    ["one that is revoked", { authorization: "Bearer old" }, 401],
    ["an active one", { authorization: "Bearer good" }, 200],
    ["an active one in the older header", { "x-api-key": "good" }, 200],
  ])("%s", async (_, auth, status) => {
    const answer = await post(good, "/v1/messages", { ...version, ...auth });
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.type).toBe("authentication_error");
  });

  test("can be revoked and added while it runs, until reset", async () => {
    const status = async (key: string) =>
      (await post(good, "/v1/messages", { ...version, "x-api-key": key })).status;
    claude.keys.set("good", "revoked").set("new", "active");
    expect([await status("good"), await status("new")]).toEqual([401, 200]);
    claude.reset();
    expect([await status("good"), await status("new")]).toEqual([200, 401]);
  });
});
