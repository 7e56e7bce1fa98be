import type { ContentBlock } from "../types.js";

/** What the model reads in place of a text that was withheld. */
const NOTE = "[Withheld: the content held instructions to the reader and was not passed on.]";

/** The block with its text withheld: what a tool returned, a document, or a search result. */
export function withheld(block: ContentBlock): ContentBlock {
  const text = { type: "text", text: NOTE };
  const { title: _, context: __, ...rest } = block;
  if (block.type === "document") return { ...rest, source: { type: "content", content: [text] } };
  return {
    ...rest,
    content: block.type === "search_result" ? [text] : NOTE,
    ...(block.type === "search_result" && { title: "withheld" }),
  };
}
