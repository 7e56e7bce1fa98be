import type { ContentBlock, Turn } from "../types.js";
import { isBlock } from "./blocks.js";

/** A text in the turns of a conversation, and where it came from. */
export interface OriginText {
  /** Written by the user, or brought by a tool, a document or a search. */
  readonly origin: "user" | "tool_result";
  readonly text: string;
}

/**
 * The texts that others than the app and Claude wrote: what users wrote in a turn, and each result of a tool, document
 * or search result by itself. Parts of one are joined by line breaks. Images, PDFs and what is not in the request are
 * not read, nor are results of server tools.
 */
export function textsOf(turns: readonly Turn[]): OriginText[] {
  return turns.filter(({ role }) => role === "user").flatMap(({ content }) => textsOfTurn(content));
}

function textsOfTurn(content: Turn["content"]): OriginText[] {
  if (typeof content === "string") return [{ origin: "user", text: content }];
  const written = content.flatMap(textOf);
  const brought = content.filter(({ type }) => type !== "text").map((block) => broughtBy(block).join("\n"));
  return [
    ...(written.length === 0 ? [] : [{ origin: "user", text: written.join("\n") } as const]),
    ...brought.filter((text) => text !== "").map((text) => ({ origin: "tool_result", text }) as const),
  ];
}

// Where the kinds of blocks that bring a text keep it, or the blocks that do.
const INSIDE: Readonly<Record<string, string>> = {
  tool_result: "content",
  search_result: "content",
  document: "source",
  content: "content",
  text: "data",
};

function broughtBy(value: unknown): string[] {
  if (!isBlock(value)) return [];
  const { title, context } = value;
  return [title, context].filter((one) => typeof one === "string").concat(insideOf(value));
}

function insideOf(block: ContentBlock): string[] {
  const inside = block[INSIDE[block.type] ?? ""];
  if (typeof inside === "string") return [inside];
  if (!Array.isArray(inside)) return broughtBy(inside);
  return inside.flatMap((part: unknown) => [...textOf(part), ...broughtBy(part)]);
}

function textOf(value: unknown): string[] {
  return isBlock(value) && value.type === "text" && typeof value.text === "string" ? [value.text] : [];
}
