import { describe, expect, it } from "vitest";
import { withheld } from "../../src/injection/brought.js";

const NOTE = "[Withheld: the content held instructions to the reader and was not passed on.]";

describe("withheld", () => {
  it("keeps what the API needs of a result of a tool", () => {
    const block = { type: "tool_result", tool_use_id: "toolu_1", is_error: false, content: "text" };
    expect(withheld(block)).toEqual({ ...block, content: NOTE });
  });

  it("keeps neither title nor context of a document", () => {
    const block = { type: "document", title: "t", context: "c", source: { type: "text", data: "x" } };
    expect(withheld({ ...block, cache_control: { type: "ephemeral" } })).toEqual({
      type: "document",
      cache_control: { type: "ephemeral" },
      source: { type: "text", media_type: "text/plain", data: NOTE },
    });
  });

  it("keeps neither title nor source of a search result, which must have both", () => {
    const block = { type: "search_result", source: "https://a.example", title: "t", content: [] };
    expect(withheld(block)).toEqual({
      type: "search_result",
      source: "withheld",
      title: "withheld",
      content: [{ type: "text", text: NOTE }],
    });
  });
});
