import { isObject } from "../parse-object.js";
import { mapSame, withField } from "../same.js";
import type { ContentBlock, Turn } from "../types.js";

type Rewrite = (text: string) => string;

/**
 * Rewrites what the model reads of users, tools and itself: text and what it quotes, what tools answered and searches
 * found, and the strings of what tools were asked with. Turns of the system, thinking and its signature, images and
 * documents stay. What did not change is the same object.
 */
export function rewriteTurns(turns: readonly Turn[], rewrite: Rewrite): readonly Turn[] {
  return mapSame(turns, (turn) => {
    if (turn.role === "system") return turn;
    return withField(turn, "content", rewriteContent(turn.content, rewrite));
  });
}

function rewriteContent(content: unknown, rewrite: Rewrite): unknown {
  if (typeof content === "string") return rewrite(content);
  if (!Array.isArray(content)) return content;
  return mapSame(content as readonly ContentBlock[], (block) => rewriteBlock(block, rewrite));
}

function rewriteBlock(block: ContentBlock, rewrite: Rewrite): ContentBlock {
  if (typeof block !== "object" || block === null) return block;
  switch (block.type) {
    case "text":
      return withField(rewriteQuotes(block, rewrite), "text", rewriteContent(block.text, rewrite));
    case "tool_result":
    case "search_result":
      return withField(block, "content", rewriteContent(block.content, rewrite));
    default:
      // Of server tools too: values are put back into what Claude asked them.
      if (!block.type?.endsWith("tool_use")) return block;
      return withField(block, "input", rewriteJson(block.input, rewrite));
  }
}

function rewriteQuotes(block: ContentBlock, rewrite: Rewrite): ContentBlock {
  if (!Array.isArray(block.citations)) return block;
  const citations = mapSame(block.citations as readonly unknown[], (one) =>
    isObject(one) && "cited_text" in one
      ? withField(one, "cited_text", rewriteContent(one.cited_text, rewrite))
      : one,
  );
  return withField(block, "citations", citations);
}

function rewriteJson(value: unknown, rewrite: Rewrite): unknown {
  if (typeof value === "string") return rewrite(value);
  if (Array.isArray(value)) return mapSame(value, (item: unknown) => rewriteJson(item, rewrite));
  if (typeof value !== "object" || value === null) return value;
  const entries = mapSame(Object.entries(value), (entry) => {
    const [key, held] = entry;
    const pair: [string, unknown] = [rewrite(key), rewriteJson(held, rewrite)];
    return pair[0] === key && pair[1] === held ? entry : pair;
  });
  return entries.every(([key, held]) => Object.is((value as Record<string, unknown>)[key], held))
    ? value
    : Object.fromEntries(apart(entries));
}

/** The entries with a number at each name that others before it became, too: what stands there is not to be lost. */
function apart(entries: readonly (readonly [string, unknown])[]): (readonly [string, unknown])[] {
  const counts = new Map<string, number>();
  return entries.map(([key, held]) => {
    let name = key;
    let count = counts.get(key) ?? 0;
    while (counts.has(name)) name = `${key}_${++count}`;
    counts.set(key, count || 1);
    counts.set(name, 1);
    return [name, held];
  });
}
