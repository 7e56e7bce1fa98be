import type { ContentBlock } from "../types.js";

/** What the model reads in place of a text that was withheld. */
const NOTE = "[Withheld: the content held instructions to the reader and was not passed on.]";

/** The block with all its text withheld: a result of a tool, a document, or a search result. */
export function withheld(block: ContentBlock): ContentBlock {
  const { title: _, context: __, ...rest } = block;
  switch (block.type) {
    case "document":
      return { ...rest, source: { type: "text", media_type: "text/plain", data: NOTE } };
    case "search_result":
      return { ...rest, title: "withheld", source: "withheld", content: [{ type: "text", text: NOTE }] };
    default:
      return { ...rest, content: NOTE };
  }
}
