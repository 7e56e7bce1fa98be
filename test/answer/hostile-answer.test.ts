import Anthropic from "@anthropic-ai/sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createGuard } from "../../src/index.js";
import { madeUpKey } from "../fake-claude/index.js";
import { cutAt, streamOf } from "../support/chunks.js";
import { hello } from "../support/claude.js";

const key = madeUpKey();
const encoder = new TextEncoder();

const line = (name: string, data: string) => `event: ${name}\ndata: ${data}\n\n`;
const event = (value: { readonly type: string; readonly [field: string]: unknown }) =>
  line(value.type, JSON.stringify(value));
const start = (index: unknown, block: object = { type: "text", text: "" }) =>
  event({ type: "content_block_start", index, content_block: block });
const delta = (value: object, index: unknown = 0) =>
  event({ type: "content_block_delta", index, delta: value });
const text = (piece: unknown, index: unknown = 0) => delta({ type: "text_delta", text: piece }, index);
const stop = (index: unknown = 0) => event({ type: "content_block_stop", index });
const began = event({ type: "message_start", message: { content: [], usage: { input_tokens: 1 } } });
const ended =
  event({ type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 1 } }) +
  event({ type: "message_stop" });

/** An answer of these events, cut into chunks at these places, as the SDK reads it behind the guard. */
async function read(body: string, places: readonly number[] = []) {
  const chunks = cutAt(encoder.encode(body), places);
  const fetch = async () =>
    new Response(streamOf(chunks), { headers: { "content-type": "text/event-stream" } });
  const client = new Anthropic({ apiKey: madeUpKey(), fetch, maxRetries: 0, logLevel: "off" });
  const guard = createGuard({ client, rateLimit: false });
  const caller = { id: "1", subject: "1", signal: new AbortController().signal };
  const { messages } = guard.client(caller);
  const seen: Anthropic.RawMessageStreamEvent[] = [];
  let code: unknown;
  try {
    for await (const one of await messages.create({ ...hello, stream: true })) seen.push(one);
  } catch (error) {
    ({ code } = error as { code?: unknown });
  }
  const final = await messages
    .stream(hello)
    .finalMessage()
    .catch(() => undefined);
  return { seen, code, final };
}

/** The key is nowhere in what the SDK makes of the answer, neither whole nor its second part alone. */
async function keepsKey(make: (first: string, second: string) => string): Promise<void> {
  const cut = fc.integer({ min: 1, max: key.length - 20 });
  await fc.assert(
    fc.asyncProperty(cut, fc.array(fc.nat(), { maxLength: 4 }), async (at, places) => {
      const { seen, final } = await read(make(key.slice(0, at), key.slice(at)), places);
      const secret = key.slice(-20);
      expect(JSON.stringify(seen)).not.toContain(secret);
      expect(JSON.stringify(final?.content) ?? "").not.toContain(secret);
    }),
    { numRuns: 30 },
  );
}

const escaped = (part: string) =>
  [...part].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

describe("a key does not leave", () => {
  const deltaData = (part: string) =>
    `{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"${part}"}}`;
  const put = (first: string, second: string) => began + start(0) + first + second + stop() + ended;
  const piece = (data: string) => line("content_block_delta", data);

  it.each<[how: string, make: (first: string, second: string) => string]>([
    ["in two events", (a, b) => put(text(a), text(b))],
    ["in escapes", (a, b) => put(piece(deltaData(escaped(a))), piece(deltaData(escaped(b))))],
    ["around a ping", (a, b) => put(text(a) + event({ type: "ping" }), text(b))],
    ["around a comment", (a, b) => put(`${text(a)}: text\n\n`, text(b))],
    [
      "between other line ends",
      (a, b) => put(text(a).replaceAll("\n", "\r\n"), text(b).replaceAll("\n", "\r")),
    ],
    [
      "over several lines of data",
      (a, b) => put("", piece(deltaData(a + b)).replace(',"delta"', ',\ndata:"delta"')),
    ],
    ["under a name that stands twice", (a, b) => put("", piece(deltaData(`","text":"${a}${b}`)))],
    [
      "with the start of its block",
      (a, b) => began + start(0, { type: "text", text: a }) + text(b) + stop() + ended,
    ],
    [
      "around text of another block",
      (a, b) => began + start(0) + start(1) + text(a) + text("x", 1) + text(b) + stop(1) + stop() + ended,
    ],
    [
      "in a quote that comes with text",
      (a, b) =>
        began + start(0, { type: "text", text: "x", citations: [{ cited_text: a + b }] }) + stop() + ended,
    ],
  ])("%s", (_how, make) => keepsKey(make));
});

describe("an answer that the guard and its reader could read differently ends with an error", () => {
  const shapes: [what: string, make: (first: string, second: string) => string][] = [
    ["text for a block that has ended", (a, b) => start(0) + text(a) + stop() + text(b)],
    ["a block that begins twice", (a, b) => start(0) + text(a) + start(0) + text(b)],
    ["a block out of turn", (a, b) => start(5, { type: "text", text: a }) + text(b)],
    ["text for a block that came whole", (a, b) => start(0, { type: "text", text: a }) + stop() + text(b)],
    ["text for no block", (_, b) => text(b)],
    ...["0", 0.5, -1, null, true, []].map((index): [string, (a: string, b: string) => string] => [
      `the index ${JSON.stringify(index)}`,
      (a, b) => start(0) + text(a) + text(b, index),
    ]),
    ["no index", (a, b) => start(0) + text(a) + text(b).replace('"index":0,', "")],
    [
      "text and input in one block",
      (a, b) =>
        start(0, { type: "tool_use", name: "n", input: {} }) +
        text(" ") +
        delta({ type: "input_json_delta", partial_json: `{"a":"${escaped(a + b)}"}` }),
    ],
    ["a text that is a list", (a, b) => start(0) + text([a + b])],
    ["a block with a list as its text", (a, b) => start(0, { type: "text", text: [a + b] })],
    [
      "a list as what is quoted",
      (a, b) => start(0) + delta({ type: "citations_delta", citation: { cited_text: [a + b] } }),
    ],
    ["a byte order mark before a field", (a, b) => start(0) + text(a + b).replace("data", "\ufeffdata")],
    [
      "a byte order mark as an empty line",
      (a, b) =>
        `${start(0)}${text(a)}event: ping\n${text("x").slice(0, -1).replace(/^.*\n/, "")}\ufeff\nevent: content_block_delta\n\n${text(b)}`,
    ],
    [
      "an event under another name",
      (a, b) => start(0) + text(a) + text("x").replace(/_delta\n/, "_ping\n") + text(b),
    ],
    ["an event without a name", (a, b) => start(0) + text(a) + text("x").replace(/^.*\n/, "") + text(b)],
  ];

  it.each(shapes)("%s", async (_what, make) => {
    const whole = (first: string, second: string) => began + make(first, second) + ended;
    expect((await read(whole(key.slice(0, 9), key.slice(9)))).code).toBe("UPSTREAM_INVALID");
    await keepsKey(whole);
  });

  it.each(["", start(0)])("text that goes on what came with the message: %j", async (between) => {
    const message = { content: [{ type: "text", text: key.slice(0, 9) }], usage: { input_tokens: 1 } };
    const body = event({ type: "message_start", message }) + between + text(key.slice(9)) + ended;
    expect(await read(body)).toMatchObject({ code: "UPSTREAM_INVALID", final: undefined });
  });
});
