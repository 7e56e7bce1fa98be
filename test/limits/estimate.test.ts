import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inputTokenBound,
  MAX_IMAGE_TOKENS,
  MAX_INPUT_TOKENS,
  MAX_OUTPUT_TOKENS,
  outputTokenBound,
} from "../../src/limits/estimate.js";
import type { ContentBlock, MessageParams } from "../../src/types.js";
import { utf8Length } from "../../src/utf8.js";

const asking = (content: string | readonly ContentBlock[], more: object = {}): MessageParams => ({
  messages: [{ role: "user", content }],
  ...more,
});

describe("inputTokenBound", () => {
  it("is never less than the bytes of all text that is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (text, system) => {
        const bytes = new TextEncoder().encode(text + system).length;
        expect(inputTokenBound(asking(text, { system }))).toBeGreaterThanOrEqual(bytes);
      }),
    );
  });

  it("is small for a small request", () => {
    expect(inputTokenBound(asking("Hello"))).toBeLessThan(100);
  });

  it("counts tools and what the API says about them", () => {
    const tool = { name: "search", input_schema: { type: "object" }, description: "d".repeat(500) };
    const without = inputTokenBound(asking("Hello"));
    expect(inputTokenBound(asking("Hello", { tools: [tool] })) - without).toBeGreaterThan(500 + 700);
  });

  it("counts an image by its bound and not by its bytes", () => {
    const data = "A".repeat(100_000);
    const image = { type: "image", source: { type: "base64", media_type: "image/png", data } };
    const one = inputTokenBound(asking([image]));
    expect(one).toBeGreaterThan(MAX_IMAGE_TOKENS);
    expect(one).toBeLessThan(MAX_IMAGE_TOKENS + 200);
    const nested = { type: "tool_result", tool_use_id: "t", content: [image, image] };
    expect(inputTokenBound(asking([nested]))).toBeGreaterThan(2 * MAX_IMAGE_TOKENS);
  });

  it.each([{ type: "base64", data: "AAAA" }, { type: "file", file_id: "f" }, { type: "url" }, undefined])(
    "takes a document whose text is elsewhere for the largest there can be: %j",
    (source) => {
      expect(inputTokenBound(asking([{ type: "document", source }]))).toBe(MAX_INPUT_TOKENS);
    },
  );

  it("counts a document of plain text by its text", () => {
    const source = { type: "text", media_type: "text/plain", data: "x".repeat(5000) };
    const bound = inputTokenBound(asking([{ type: "document", source }]));
    expect(bound).toBeGreaterThan(5000);
    expect(bound).toBeLessThan(5300);
  });
});

describe("outputTokenBound", () => {
  it.each([
    [1024, 4096, 1024],
    [64_000, 4096, 4096],
    [undefined, 4096, 4096],
    [undefined, Number.MAX_SAFE_INTEGER, MAX_OUTPUT_TOKENS],
    [0, Number.MAX_SAFE_INTEGER, MAX_OUTPUT_TOKENS],
    [-5, 100, 100],
    [1e300, Number.MAX_SAFE_INTEGER, MAX_INPUT_TOKENS],
  ])("of max_tokens %s at a cap of %s is %s", (max_tokens, cap, bound) => {
    expect(outputTokenBound({ messages: [], ...(max_tokens !== undefined && { max_tokens }) }, cap)).toBe(
      bound,
    );
  });
});

describe("utf8Length", () => {
  it("is the length that encoding gives", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
    for (const text of ["\ud800", "\udc00", "a\ud800b", "\ud800\ud800\udc00", "\udc00\ud800"]) {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }
  });
});
