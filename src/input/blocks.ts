import { isObject } from "../parse-object.js";
import { mapSame, withField } from "../same.js";
import type { ContentBlock, Turn } from "../types.js";

/** Whether a value is a content block: an object with a type. */
export function isBlock(value: unknown): value is ContentBlock {
  return isObject(value) && "type" in value && typeof value.type === "string";
}

/** Where the kinds of blocks that bring a text, and the sources of documents, keep it or the blocks that hold it. */
export const INSIDE: Readonly<Record<string, string>> = {
  tool_result: "content",
  search_result: "content",
  document: "source",
  content: "content",
  text: "data",
};

/** What a block keeps inside: a text, a source, or a list of blocks. */
export function insideOf(block: ContentBlock): unknown {
  return block[INSIDE[block.type] ?? ""];
}

/** What blocks are called, in fields that the model reads too. */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  document: ["title", "context"],
  search_result: ["title", "source"],
};

/** The turns with each block of the user's changed; what did not change is the same object. */
export function mapUserBlocks(
  turns: readonly Turn[],
  change: (block: ContentBlock) => ContentBlock,
): readonly Turn[] {
  return mapSame(turns, (turn) =>
    turn?.role === "user" && Array.isArray(turn.content)
      ? withField(turn, "content", mapSame(turn.content as readonly ContentBlock[], change))
      : turn,
  );
}

/** The names of tools by the ids of their uses. */
export type ToolNames = ReadonlyMap<unknown, string>;

/** The tools that were used in the turns. */
export function toolNames(turns: readonly Turn[]): ToolNames {
  const names = new Map<unknown, string>();
  for (const turn of turns) {
    if (turn?.role !== "assistant" || !Array.isArray(turn.content)) continue;
    for (const block of turn.content as readonly ContentBlock[]) {
      if (block?.type === "tool_use" && typeof block.name === "string") names.set(block.id, block.name);
    }
  }
  return names;
}
