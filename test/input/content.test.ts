import { describe, expect, it } from "vitest";
import { type ContentRules, cleanContent } from "../../src/input/content.js";

const kinds = new Set(["text", "image"]);
const keep: ContentRules = { kinds, rebuild: false, unicode: "strip" };
const rebuild: ContentRules = { kinds, rebuild: true, unicode: "strip" };

describe("cleanContent", () => {
  it("counts the text of all blocks, once cleaned", () => {
    const content = [
      { type: "text", text: "a\0b" },
      { type: "image", source: "…" },
      { type: "text", text: "e\u0301" },
    ];
    expect(cleanContent(content, "content", keep)).toMatchObject({ chars: 3, blank: false });
  });

  it("returns what it was given when there is nothing to clean", () => {
    const content = [{ type: "text", text: "a", cache_control: { type: "ephemeral" } }];
    expect(cleanContent(content, "content", keep).content).toBe(content);
  });

  it("keeps the blocks and fields around a text that it cleans", () => {
    const image = { type: "image", source: "…" };
    const content = [{ cache_control: { type: "ephemeral" }, type: "text", text: "a\0" }, image];
    const { content: cleaned } = cleanContent(content, "content", keep);
    expect(JSON.stringify(cleaned)).toBe(JSON.stringify(content).replace("\\u0000", ""));
    expect(cleaned[1]).toBe(image);
  });

  it("makes text blocks anew when told to, and no others", () => {
    const image = { type: "image", source: "…", cache_control: { type: "ephemeral" } };
    const text = JSON.parse('{ "cache_control": {}, "text": "a", "__proto__": { "b": 1 }, "type": "text" }');
    const { content } = cleanContent([text, image], "content", rebuild);
    expect(JSON.stringify(content[0])).toBe('{"type":"text","text":"a"}');
    expect(content[1]).toBe(image);
  });

  it("tells the counter each text as it came, in order and before the next is read", () => {
    const counted: string[] = [];
    const content = [{ type: "text", text: "a\0" }, { type: "text", text: "b" }, 1];
    const rules = { ...keep, count: (text: string) => counted.push(text) };
    expect(() => cleanContent(content, "content", rules)).toThrow(
      "content[2] must be an object with a type.",
    );
    expect(counted).toEqual(["a\0", "b"]);
  });

  it.each([
    ["nothing", ""],
    ["spaces, tabs and newlines", " \t\n\u00a0\u3000"],
    ["controls", "\0\x1b\x7f"],
    ["zero-width characters", "\u200b\u200c\u200d\u2060\ufeff"],
    ["direction marks and soft hyphens", "\u200e\u202e\u2066\u00ad"],
    ["tags and variation selectors", "\u{e0041}\u{e0042}\ufe0f\u{e0100}"],
    ["fillers and empty Braille", "\u3164\u115f\uffa0\u2800"],
  ])("calls %s blank", (_, text) => {
    expect(cleanContent(text, "content", keep).blank).toBe(true);
    expect(cleanContent([{ type: "text", text }], "content", keep).blank).toBe(true);
    expect(cleanContent([{ type: "text", text }, { type: "image" }], "content", keep).blank).toBe(false);
  });

  it.each([".", "0", "é", "مرحبا", "👍🏽", "\ufffd"])("does not call %s blank", (text) => {
    expect(cleanContent(`\u200b${text}`, "content", keep).blank).toBe(false);
  });
});
