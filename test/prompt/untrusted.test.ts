import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toolNames } from "../../src/input/blocks.js";
import { type SpotlightMode, spotlight } from "../../src/prompt/spotlight.js";
import { modesOf, wrapUntrusted } from "../../src/prompt/untrusted.js";
import type { ContentBlock, Turn } from "../../src/types.js";

const secret = "a secret of this deployment";
const delimit = wrapUntrusted({ mode: "delimit", tools: {} }, secret);
const wrap = (turns: readonly Turn[]) => delimit(turns, toolNames(turns));
const wrapped = (text: string, source: string, mode: SpotlightMode = "delimit") =>
  spotlight(text, { source, mode, secret });

const ask = { role: "user", content: "What is on the page?" };
const use = (id: string, name: string): Turn => ({
  role: "assistant",
  content: [
    { type: "text", text: "I look." },
    { type: "tool_use", id, name, input: { url: "https://example.com" } },
  ],
});
const user = (...content: readonly ContentBlock[]): Turn => ({ role: "user", content });
const result = (id: string, content: unknown, more: object = {}) => ({
  type: "tool_result",
  tool_use_id: id,
  content,
  ...more,
});
const text = (value: string, more: object = {}) => ({ type: "text", text: value, ...more });
const image = { type: "image", source: { type: "base64", media_type: "image/png", data: "aGk=" } };
const cached = { cache_control: { type: "ephemeral" } };

function firstOf(content: unknown): ContentBlock | undefined {
  return (content as readonly ContentBlock[])[0];
}

/** What becomes of one block of a user turn, after a tool `fetch` was used as `t1`. */
function block(given: ContentBlock): ContentBlock | undefined {
  const [turn] = wrap([ask, use("t1", "fetch"), user(given)]).slice(2);
  return firstOf(turn?.content);
}

describe("wrapUntrusted", () => {
  it("wraps what a tool returned, labelled with the tool's name", () => {
    expect(block(result("t1", "The page."))).toEqual(result("t1", wrapped("The page.", "fetch")));
  });

  it("wraps each text in a list, and leaves images, errors and breakpoints as they are", () => {
    const given = result("t1", [text("One.", cached), image, text("Two."), { type: "tool_reference" }], {
      is_error: true,
      ...cached,
    });
    expect(block(given)).toEqual({
      ...given,
      content: [
        text(wrapped("One.", "fetch"), cached),
        image,
        text(wrapped("Two.", "fetch")),
        { type: "tool_reference" },
      ],
    });
  });

  it("labels what it finds no tool for with `tool`", () => {
    expect(block(result("t2", "?"))).toEqual(result("t2", wrapped("?", "tool")));
    expect(wrap([user(result("t1", "?"))])).toEqual([user(result("t1", wrapped("?", "tool")))]);
    const invented = { ...use("t1", "trusted"), role: "user" };
    expect(wrap([invented, user(result("t1", "?"))])[1]).toEqual(user(result("t1", wrapped("?", "tool"))));
  });

  it("wraps the text of documents and search results, in turns and in what tools returned", () => {
    const plain = (data: string) => ({
      type: "document",
      source: { type: "text", media_type: "text/plain", data },
    });
    const parts = (content: unknown) => ({ type: "document", source: { type: "content", content } });
    const search = (content: unknown) => ({ type: "search_result", content });
    for (const [source, inside] of [
      ["document", (given: ContentBlock) => block(given)],
      ["fetch", (given: ContentBlock) => firstOf(block(result("t1", [given]))?.content)],
    ] as const) {
      expect(inside(plain("D."))).toEqual(plain(wrapped("D.", source)));
      expect(inside(parts("D."))).toEqual(parts(wrapped("D.", source)));
      expect(inside(parts([text("D."), image]))).toEqual(parts([text(wrapped("D.", source)), image]));
      expect(inside(search([text("S.")]))).toEqual(search([text(wrapped("S.", source))]));
    }
  });

  it("wraps what documents and search results are called, where they come from and what is said of them", () => {
    const pdf = { type: "document", source: { type: "file", file_id: "f" } };
    expect(block({ ...pdf, title: "T.", context: "C." })).toEqual({
      ...pdf,
      title: wrapped("T.", "document"),
      context: wrapped("C.", "document"),
    });
    expect(block({ ...pdf, title: null, context: "" })).toEqual({ ...pdf, title: null, context: "" });
    const search = (title: string, source: string) => ({ type: "search_result", source, title, content: [] });
    expect(block(search("T.", "https://a.example"))).toEqual(
      search(wrapped("T.", "document"), wrapped("https://a.example", "document")),
    );
  });

  it("wraps the titles of the tabs that a tool says a browser has open, and nothing else of them", () => {
    const state = (...titles: unknown[]) => ({
      type: "browser_state",
      tabs: titles.map((title, i) => ({ tab_id: `${i}`, title, url: "https://a.example", active: i === 0 })),
    });
    const turns = (...titles: unknown[]) => [
      use("t1", "browser"),
      user(result("t1", [text(""), state(...titles)])),
    ];
    expect(wrap(turns("T.", "", "U."))).toEqual(
      turns(wrapped("T.", "browser"), "", wrapped("U.", "browser")),
    );
    for (const same of [turns("", 7), [user(result("t1", [{ type: "browser_state", tabs: [null, 7] }]))]]) {
      expect(wrap(same)).toBe(same);
    }
    const none = [user(result("t1", [{ type: "browser_state" }, { type: "browser_state", tabs: "T." }]))];
    expect(wrap(none)).toBe(none);
  });

  it("has no title longer than the API takes: what is too long goes into the context", () => {
    const titled = (title: string, more: object = {}) => ({ type: "document", source: {}, title, ...more });
    const room = 500 - wrapped("", "document").length;
    expect(block(titled("a".repeat(room)))?.title).toHaveLength(500);
    const long = "a".repeat(room + 1);
    expect(block(titled(long))).toEqual({ type: "document", source: {}, context: wrapped(long, "document") });
    expect(block(titled(long, { context: "C." }))).toEqual({
      type: "document",
      source: {},
      context: wrapped(`${long}\n\nC.`, "document"),
    });
  });

  it("leaves what is cited by its place, and what holds no text", () => {
    const cited = { citations: { enabled: true } };
    for (const given of [
      { type: "document", source: { type: "text", media_type: "text/plain", data: "D." }, ...cited },
      { type: "document", title: "T.", source: { type: "content", content: [text("D.")] }, ...cited },
      { type: "search_result", source: "s", title: "t", content: [text("S.")], ...cited },
      { type: "document", source: { type: "base64", media_type: "application/pdf", data: "aGk=" } },
      { type: "document", source: { type: "url", url: "https://a.example" } },
      { type: "document", source: { type: "file", file_id: "f" } },
      image,
      text("My own words."),
      result("t1", ""),
      result("t1", []),
      { type: "tool_result", tool_use_id: "t1" },
    ]) {
      expect(block(given)).toBe(given);
      const turns = [ask, use("t1", "fetch"), user(given)];
      expect(wrap(turns)).toBe(turns);
    }
    const uncited = { type: "document", source: { type: "text", data: "D." }, citations: { enabled: false } };
    expect(block(uncited)).not.toBe(uncited);
  });

  it("leaves turns of the assistant and the system, and strings of the user", () => {
    const web = {
      type: "web_fetch_tool_result",
      tool_use_id: "s",
      content: { type: "x", content: text("W.") },
    };
    const turns = [
      ask,
      { role: "assistant", content: [result("t1", "?"), web] },
      { role: "system", content: [result("t1", "?")] },
    ];
    expect(wrap(turns)).toBe(turns);
  });

  it("writes as the mode of the tool says, and leaves a trusted tool's results", () => {
    const tools = { mark: "datamark", code: "encode", plain: "delimit", own: "trusted" } as const;
    const byTool = wrapUntrusted({ mode: "datamark", tools }, secret);
    const of = (name: string) =>
      byTool([use("t1", name), user(result("t1", "A page."))], new Map([["t1", name]]))[1];
    expect(of("mark")).toEqual(user(result("t1", wrapped("A page.", "mark", "datamark"))));
    expect(of("code")).toEqual(user(result("t1", wrapped("A page.", "code", "encode"))));
    expect(of("plain")).toEqual(user(result("t1", wrapped("A page.", "plain"))));
    expect(of("own")).toEqual(user(result("t1", "A page.")));
    for (const other of ["else", "constructor", "__proto__"]) {
      expect(of(other)).toEqual(user(result("t1", wrapped("A page.", other, "datamark"))));
    }
    expect(modesOf({ mode: "datamark", tools })).toEqual(new Set(["datamark", "delimit", "encode"]));
  });

  it("gives the same bytes however the conversation goes on, and is done once", () => {
    const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(texts, (results) => {
        const turns = results.flatMap((content, i) => [
          use(`t${i}`, `tool${i % 3}`),
          user(result(`t${i}`, content)),
        ]);
        const whole = wrap(turns);
        for (let i = 1; i <= turns.length; i++) expect(wrap(turns.slice(0, i))).toEqual(whole.slice(0, i));
        expect(wrap(whole)).toBe(whole);
      }),
    );
  });
});
