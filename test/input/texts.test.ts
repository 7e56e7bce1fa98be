import { describe, expect, it } from "vitest";
import { textsOf, writtenOf } from "../../src/input/texts.js";
import type { ContentBlock, Turn } from "../../src/types.js";

const user = (content: Turn["content"]): Turn => ({ role: "user", content });
const text = (value: string): ContentBlock => ({ type: "text", text: value });
const result = (content: unknown): ContentBlock => ({ type: "tool_result", tool_use_id: "toolu_1", content });

describe("writtenOf", () => {
  it("reads what users wrote by turns, and turns that follow each other as one too", () => {
    const turns = [
      user("one"),
      user([result("found")]),
      user([text("two"), result("more"), text("three")]),
      { role: "assistant", content: "four" },
      user("five"),
    ];
    expect(writtenOf(turns)).toEqual([
      { turn: 0, text: "one" },
      { turn: 2, text: "two\nthree" },
      { turn: 2, text: "one\ntwo\nthree" },
      { turn: 4, text: "five" },
    ]);
  });
});

describe("textsOf", () => {
  it("reads what users wrote, a turn at a time, and leaves the turns of others out", () => {
    const turns = [
      user("one"),
      { role: "assistant", content: "two" },
      { role: "system", content: "three" },
      user([text("four"), text("five")]),
    ];
    expect(textsOf(turns)).toEqual([
      { origin: "user", text: "one" },
      { origin: "user", text: "four\nfive" },
    ]);
  });

  it.each<[string, ContentBlock, string]>([
    ["a result of text", result("found"), "found"],
    [
      "a result of blocks",
      result([text("found"), { type: "image", source: {} }, text("more")]),
      "found\nmore",
    ],
    [
      "a result that is a document",
      result([{ type: "document", source: { type: "text", media_type: "text/plain", data: "found" } }]),
      "found",
    ],
    ["a document", { type: "document", source: { type: "text", data: "found" } }, "found"],
    [
      "a document with a title and a context",
      { type: "document", title: "t", context: "c", source: { type: "text", data: "found" } },
      "t\nc\nfound",
    ],
    [
      "a document of blocks",
      { type: "document", source: { type: "content", content: [text("found"), text("more")] } },
      "found\nmore",
    ],
    ["a document of one text", { type: "document", source: { type: "content", content: "found" } }, "found"],
    [
      "a search result with its title and its source",
      { type: "search_result", source: "s", title: "t", content: [text("found")] },
      "t\ns\nfound",
    ],
    [
      "the tabs of a browser, with their addresses",
      result([
        { type: "browser_state", tabs: [{ tab_id: "1", title: "found", url: "u" }, { title: "more" }] },
      ]),
      "found\nu\nmore",
    ],
  ])("reads %s as brought", (_what, block, found) => {
    expect(textsOf([user([text("see this"), block])])).toEqual([
      { origin: "user", text: "see this" },
      { origin: "tool_result", text: found },
    ]);
  });

  it.each<[string, ContentBlock]>([
    ["an image", { type: "image", source: { type: "base64", data: "aGk=" } }],
    ["a PDF", { type: "document", source: { type: "base64", data: "aGk=" } }],
    ["a file", { type: "document", source: { type: "file", file_id: "file_1" } }],
    ["an empty result", result("")],
    ["a result without content", { type: "tool_result", tool_use_id: "toolu_1" }],
    ["a result of something else", result(7)],
    [
      "tabs that are none",
      result([{ type: "browser_state", tabs: [null, 7, {}] }, { type: "browser_state" }]),
    ],
  ])("reads nothing in %s", (_what, block) => {
    expect(textsOf([user([block])])).toEqual([]);
  });
});
