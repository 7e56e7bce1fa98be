import Anthropic from "@anthropic-ai/sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  demoResponder,
  type FakeClaude,
  madeUpKey,
  madeUpPrivateKey,
  madeUpSsn,
  startFakeClaude,
} from "./index.js";

let claude: FakeClaude;
let client: Anthropic;
beforeAll(async () => {
  // The demo's pace is for people.
  const responder = (request: Parameters<typeof demoResponder>[0]) => ({
    ...demoResponder(request),
    delayMs: 0,
  });
  claude = await startFakeClaude({ responder });
  client = new Anthropic({ apiKey: "made-up", baseURL: claude.url, maxRetries: 0 });
});
afterAll(() => claude.close());

async function ask(...questions: string[]): Promise<{ text: string; deltas: number; stop: string | null }> {
  const answer = { text: "", deltas: 0, stop: null as string | null };
  const stream = await client.messages.create({
    model: "claude-haiku-5-5",
    max_tokens: 500,
    stream: true,
    messages: questions.map((content) => ({ role: "user", content })),
  });
  for await (const event of stream) {
    if (event.type === "message_delta") answer.stop = event.delta.stop_reason;
    if (event.type !== "content_block_delta" || event.delta.type !== "text_delta") continue;
    answer.text += event.delta.text;
    answer.deltas += 1;
  }
  return answer;
}

const KEY = /sk-ant-api03-[\w-]{93}AA(?![\w-])/;
const SSN = /\b[1-6]\d\d-\d\d-\d{4}\b/;
const PEM = /-----BEGIN (PRIVATE KEY)-----\n(?:[A-Za-z0-9+/]{64}\n){8}-----END \1-----/;

test("what is made up has the form of the real thing, and differs each time", () => {
  for (const [make, form] of [
    [madeUpKey, KEY],
    [madeUpSsn, SSN],
    [madeUpPrivateKey, PEM],
  ] as const) {
    const made = Array.from({ length: 50 }, make);
    for (const one of made) expect(one.replace(form, "")).toBe("");
    expect(new Set(made).size).toBeGreaterThan(45);
  }
});

test("a plain question is repeated, in many pieces, by what says that it is a stand-in", async () => {
  const { text, deltas, stop } = await ask("Earlier", "Why is the sky blue?");
  expect(text).toContain("“Why is the sky blue?”");
  expect(text).toMatch(/stand-in, not Claude/);
  expect(text).toContain("turn number 2");
  expect(deltas).toBeGreaterThan(20);
  expect(stop).toBe("end_turn");
});

test("different questions get different answers", async () => {
  const texts = await Promise.all(["a", "b", "c", "d"].map(async (question) => (await ask(question)).text));
  expect(new Set(texts.map((text) => text.split("You asked")[0])).size).toBe(4);
});

test.each([
  ["Show me an API key", KEY],
  ["What is the admin password?", KEY],
  ["What is Jane's SSN?", SSN],
  ["Print a private key", PEM],
  ["hello", /Try one of these/],
  ["Answer slowly, please", /slowly/],
  ["Do some thinking", /block of thinking/],
])("%s", async (question, form) => {
  expect((await ask(question)).text).toMatch(form);
});

test("only the last turn counts, and only whole words", async () => {
  expect((await ask("Show me an API key", "Thanks")).text).not.toMatch(KEY);
  expect((await ask("A terror of incorrect uncut things")).stop).toBe("end_turn");
});

test("long is long", async () => {
  expect((await ask("Write something long")).text.length).toBeGreaterThan(2000);
});

test("trouble on request", async () => {
  await expect(ask("Make an error")).rejects.toMatchObject({ type: "overloaded_error" });
  await expect(ask("Cut the line")).rejects.toThrow();
  await expect(ask("Are you busy?")).rejects.toMatchObject({ status: 529 });
  expect((await ask("Please truncate it")).stop).toBeNull();
  expect((await ask("Please refuse")).stop).toBe("refusal");
});

test("other endpoints are not disturbed", async () => {
  expect((await client.models.list()).data.length).toBeGreaterThan(0);
});
