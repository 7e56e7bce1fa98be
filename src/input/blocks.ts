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

/** A tab of a browser, as a `browser_state` block tells of it: what is in it comes from the page. */
export interface Tab {
  readonly title?: unknown;
  readonly url?: unknown;
}

/** The tabs of a `browser_state` block; of any other there are none. */
export function tabsOf({ type, tabs }: ContentBlock): readonly Tab[] {
  return type === "browser_state" && Array.isArray(tabs) ? tabs.filter(isObject) : [];
}

/** The turns with each block of the user's changed; what did not change is the same object. */
export function mapUserBlocks(
  turns: readonly Turn[],
  change: (block: ContentBlock) => ContentBlock,
): readonly Turn[] {
  return mapSame(turns, (turn) =>
    turn.role === "user" && typeof turn.content !== "string"
      ? withField(turn, "content", mapSame(turn.content, change))
      : turn,
  );
}

/** The names of tools by the ids of their uses. */
export type ToolNames = ReadonlyMap<unknown, string>;

/** The tools that were used in the turns. */
export function toolNames(turns: readonly Turn[]): ToolNames {
  const names = new Map<unknown, string>();
  for (const { role, content } of turns) {
    if (role !== "assistant" || typeof content === "string") continue;
    for (const { type, id, name } of content) {
      if (type === "tool_use" && typeof name === "string") names.set(id, name);
    }
  }
  return names;
}
