import type { ContentBlock, Turn } from "../types.js";
import { insideOf, isBlock, LABELS, tabsOf } from "./blocks.js";

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

/** What users wrote in a turn; `turn` is its number. */
export interface WrittenText {
  readonly turn: number;
  readonly text: string;
}

/**
 * What users wrote, a turn at a time; and, where turns of theirs follow each other, what stands in all of them, as the
 * last one's: the API takes them for one.
 */
export function writtenOf(turns: readonly Turn[]): WrittenText[] {
  return runsOf(turns).flatMap((run) => {
    const last = run.at(-1);
    if (last === undefined || run.length === 1) return run;
    return [...run, { turn: last.turn, text: run.map(({ text }) => text).join("\n") }];
  });
}

function runsOf(turns: readonly Turn[]): WrittenText[][] {
  const runs: WrittenText[][] = [[]];
  for (const [turn, given] of turns.entries()) {
    if (given.role !== "user") runs.push([]);
    for (const { origin, text } of textsOf([given])) {
      if (origin === "user") runs.at(-1)?.push({ turn, text });
    }
  }
  return runs;
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

function broughtBy(value: unknown): string[] {
  if (!isBlock(value)) return [];
  const labels = (LABELS[value.type] ?? []).map((label) => value[label]);
  const tabs = tabsOf(value).flatMap(({ title, url }) => [title, url]);
  return [...labels, ...tabs].filter((label) => typeof label === "string").concat(textsInside(value));
}

function textsInside(block: ContentBlock): string[] {
  const inside = insideOf(block);
  if (typeof inside === "string") return [inside];
  if (!Array.isArray(inside)) return broughtBy(inside);
  return inside.flatMap((part: unknown) => [...textOf(part), ...broughtBy(part)]);
}

function textOf(value: unknown): string[] {
  return isBlock(value) && value.type === "text" && typeof value.text === "string" ? [value.text] : [];
}
