import Anthropic from "@anthropic-ai/sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../src/errors.js";
import { blockInjection } from "../../src/guards/block-injection.js";
import { guardTools } from "../../src/guards/guard-tools.js";
import { screenWithClaude } from "../../src/guards/screen-with-claude.js";
import { spotlightUntrusted } from "../../src/guards/spotlight-untrusted.js";
import { checkTurns } from "../../src/input/check-turns.js";
import type { Caller, ContentBlock, Turn } from "../../src/types.js";

const user = (...content: readonly unknown[]): Turn => ({ role: "user", content: content as ContentBlock[] });
const text = { type: "text", text: "a" };
const nested = (depth: number): ContentBlock =>
  Array.from({ length: depth - 1 }).reduce<ContentBlock>(
    (content) => ({ type: "search_result", source: "s", title: "t", content: [content] }),
    text,
  );

describe("checkTurns", () => {
  it("lets what the API takes pass", () => {
    const document = { type: "document", source: { type: "content", content: [text] } };
    const result = { type: "tool_result", tool_use_id: "t", content: [document, text] };
    const plain = { type: "document", source: { type: "text", media_type: "text/plain", data: "a" } };
    expect(() =>
      checkTurns([
        { role: "user", content: "a" },
        { role: "assistant", content: [{ type: "tool_use", id: "t", name: "n", input: { a: [1] } }] },
        user(result, plain, { type: "tool_result", tool_use_id: "t" }, { type: "image", source: {} }),
        user(),
      ]),
    ).not.toThrow();
  });

  it.each<[string, unknown, string]>([
    ["no list", undefined, "messages must be a list of turns."],
    ["no turn", [null], "messages[0] must be an object with role and content."],
    ["no role", [{ content: "a" }], "messages[0].role must be a string."],
    ["no content", [{ role: "user" }], "messages[0].content must be a string or a list of content blocks."],
    ["no block", [user(text, null)], "messages[0].content[1] must be an object with a type."],
    ["no type", [user({ text: "a" })], "messages[0].content[0] must be an object with a type."],
    [
      "no type in Claude's turn",
      [{ role: "assistant", content: [{}] }],
      "messages[0].content[0] must be an object with a type.",
    ],
    [
      "no block within a block",
      [user({ type: "tool_result", content: [text, "a"] })],
      "messages[0].content[0].content[1] must be an object with a type.",
    ],
    [
      "no type of a source",
      [user({ type: "document", source: { data: "a" } })],
      "messages[0].content[0].source must be an object with a type.",
    ],
  ])("names %s", (_what, turns, message) => {
    const refusal = expect.objectContaining({ code: "INVALID_INPUT", message });
    expect(() => checkTurns(turns as Turn[])).toThrow(refusal);
  });

  it("refuses blocks in blocks in blocks, however many", () => {
    expect(() => checkTurns([user(nested(8))])).not.toThrow();
    for (const depth of [9, 100_000]) {
      expect(() => checkTurns([user(text, nested(depth))])).toThrow(
        expect.objectContaining({
          code: "INVALID_INPUT",
          message: "messages[0].content[1] holds content blocks more than 8 deep in each other.",
        }),
      );
    }
  });
});

describe.each([
  blockInjection(),
  guardTools({ tools: {} }),
  // Nothing of what is made up here reads like an attack: it asks nobody.
  screenWithClaude({ client: new Anthropic({ apiKey: "none" }) }),
  spotlightUntrusted(),
])("$name", ({ check }) => {
  const caller: Caller = { id: "1", subject: "a", signal: new AbortController().signal };
  const verdict = async (messages: unknown) =>
    check({ stage: "call", params: { messages: messages as Turn[] } }, caller);

  it("refuses with INVALID_INPUT what is no conversation, and fails at nothing", async () => {
    const blocks = fc.array(fc.oneof(fc.anything(), fc.constant(text)), { maxLength: 3 });
    const turns = fc.record({
      role: fc.constantFrom("user", "assistant", 1),
      content: fc.oneof(fc.anything(), blocks),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), fc.array(turns)), async (messages) => {
        const { allowed } = await verdict(messages).catch((error: unknown) => {
          expect(error).toBeInstanceOf(GuardError);
          expect(error).toMatchObject({ code: "INVALID_INPUT" });
          return { allowed: false };
        });
        if (allowed) expect(() => checkTurns(messages as Turn[])).not.toThrow();
      }),
    );
  });

  it("refuses with INVALID_INPUT what stands in each other 20,000 times", async () => {
    await expect(verdict([user(nested(20_000))])).rejects.toMatchObject({
      code: "INVALID_INPUT",
      status: 400,
    });
  });
});
