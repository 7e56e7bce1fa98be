import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { madeUpKey } from "../fake-claude/index.js";
import { standIn, until } from "../support/claude.js";
import { claudeAt, type Program, runToEnd, start } from "./program.js";

const fake = standIn();
const key = madeUpKey();

function post(program: Program, path: string, body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(program.url + path, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Starts an example before the tests of a suite and ends it after. */
function running(file: string, env: Record<string, string> = {}): () => Program {
  let program: Program;
  beforeAll(async () => {
    program = await start(file, { env: { ...claudeAt(fake.claude.url), ...env } });
  });
  afterAll(() => program.stop());
  return () => program;
}

beforeEach(() => fake.claude.script({ text: ["The key is ", key.slice(0, 20), key.slice(20), "."] }));

describe("examples/express.ts", () => {
  const program = running("express.ts");

  it("answers, without the key that the model wrote", async () => {
    const response = await post(program(), "/ask", { message: "Which key do I need?" });
    expect(response.status).toBe(200);
    expect(response.headers.get("ratelimit")).toMatch(/^"default";r=19;/);
    expect(await response.json()).toEqual({ answer: "The key is [ANTHROPIC_API_KEY]." });
  });

  it("answers a denial by itself", async () => {
    const response = await post(program(), "/ask", { message: " " });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "EMPTY_INPUT", detail: "message is empty." });
    expect(fake.claude.requests).toHaveLength(0);
  });

  it("leaves other routes alone", async () => {
    const response = await fetch(program().url);
    expect(await response.text()).toContain("untouched");
    expect(response.headers.has("ratelimit")).toBe(false);
  });
});

describe("examples/koa.ts", () => {
  const program = running("koa.ts");

  it("streams text, without the key that the model wrote", async () => {
    const response = await post(program(), "/ask", { message: "Which key do I need?" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe("The key is [ANTHROPIC_API_KEY].");
  });

  it("answers a denial by itself", async () => {
    const response = await post(program(), "/ask", { message: "x".repeat(10_001) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: "INPUT_TOO_LONG" });
  });
});

describe("examples/chat-route.ts", () => {
  const program = running("chat-route.ts");

  it("is a whole chat, with its instructions before the conversation", async () => {
    const response = await post(program(), "/chat", { message: "Which key do I need?" });
    expect(response.status).toBe(200);
    expect(response.headers.get("ratelimit-policy")).toMatch(/;q=30;w=3600$/);
    const events = await response.text();
    expect(events).toContain("[ANTHROPIC_API_KEY]");
    expect(events).toContain("event: message_stop");
    const sent = JSON.stringify(fake.claude.requests.map(({ body }) => body));
    expect(sent).toContain("You help customers of Acme with their orders.");
    expect(sent).toContain("delivery, returns and payment");
  });
});

describe("examples/own-guard.ts", () => {
  it.each([
    ["open", { OPEN_FROM: "0", OPEN_UNTIL: "24" }, 200],
    ["closed", { OPEN_FROM: "0", OPEN_UNTIL: "0" }, 403],
  ])("answers by the hours: %s", async (state, hours, status) => {
    const program = await start("own-guard.ts", { env: { ...claudeAt(fake.claude.url), ...hours } });
    const response = await post(program, "/chat", { message: "Hello" });
    const body = await response.text();
    const event = state === "closed" ? '"guard":"officeHours"' : '"type":"completed"';
    await until(() => program.output().includes(event));
    await program.stop();
    expect(response.status).toBe(status);
    if (state === "closed") expect(JSON.parse(body)).toMatchObject({ code: "OFFICE_CLOSED" });
    expect(fake.claude.requests).toHaveLength(state === "closed" ? 0 : 1);
  });
});

describe("an example without a key", () => {
  it.each(["express.ts", "koa.ts", "chat-route.ts", "own-guard.ts"])("%s says what to do", async (file) => {
    const { code, output } = await runToEnd(file);
    expect(code).toBe(1);
    expect(output).toContain("set ANTHROPIC_API_KEY");
  });
});
