import type { ContentBlock, RawContentBlockDelta } from "@anthropic-ai/sdk/resources/messages";
import { makeId } from "./ids.js";
import type { BlockScript, Pieces, TextScript, ThinkingScript, ToolScript } from "./script.js";

/** One block in its two forms: whole, and as a stream sends it. */
export interface AnswerBlock {
  readonly whole: ContentBlock;
  readonly start: ContentBlock;
  readonly deltas: readonly RawContentBlockDelta[];
}

/** The block that a script describes. */
export function toBlock(script: BlockScript): AnswerBlock {
  switch (script.type) {
    case "text":
      return textBlock(script);
    case "thinking":
      return thinkingBlock(script);
    case "tool_use":
      return toolBlock(script);
    case "server_tool_use":
      return { whole: script, start: { ...script, input: {} }, deltas: jsonDeltas(jsonPieces(script.input)) };
    default:
      return { whole: script, start: script, deltas: [] };
  }
}

function textBlock({ text, citations }: TextScript): AnswerBlock {
  const pieces = cut(text);
  return {
    whole: {
      type: "text",
      text: pieces.join(""),
      citations: citations === undefined ? null : [...citations],
    },
    start: { type: "text", text: "", citations: citations === undefined ? null : [] },
    deltas: [
      ...pieces.map((piece) => ({ type: "text_delta" as const, text: piece })),
      ...(citations ?? []).map((citation) => ({ type: "citations_delta" as const, citation })),
    ],
  };
}

function thinkingBlock({ thinking, signature = makeId("sig") }: ThinkingScript): AnswerBlock {
  const pieces = cut(thinking);
  return {
    whole: { type: "thinking", thinking: pieces.join(""), signature },
    start: { type: "thinking", thinking: "", signature: "" },
    deltas: [
      ...pieces.map((piece) => ({ type: "thinking_delta" as const, thinking: piece })),
      { type: "signature_delta", signature },
    ],
  };
}

function toolBlock({ name, id = makeId("toolu"), input, json }: ToolScript): AnswerBlock {
  const pieces = json ?? jsonPieces(input);
  const base = { type: "tool_use", id, name, caller: { type: "direct" } } as const;
  return {
    whole: { ...base, input: input ?? parseOr(pieces.join(""), {}) },
    start: { ...base, input: {} },
    deltas: jsonDeltas(pieces),
  };
}

function jsonPieces(input: unknown): readonly string[] {
  return split(JSON.stringify(input ?? {}), 16);
}

function jsonDeltas(pieces: readonly string[]): RawContentBlockDelta[] {
  return pieces.map((piece) => ({ type: "input_json_delta", partial_json: piece }));
}

function cut(pieces: Pieces): readonly string[] {
  if (typeof pieces === "string") return pieces.match(/\S{1,40}\s{0,8}|\s{1,8}/gu) ?? [];
  if ("chars" in pieces) return split(filler(pieces.chars), pieces.perDelta ?? pieces.chars);
  return pieces;
}

function split(text: string, size: number): readonly string[] {
  const count = Math.ceil(text.length / Math.max(1, size));
  return Array.from({ length: count }, (_, n) => text.slice(n * size, (n + 1) * size));
}

function filler(chars: number): string {
  const words = "lorem ipsum dolor sit amet ";
  return words.repeat(Math.ceil(chars / words.length)).slice(0, chars);
}

function parseOr(json: string, fallback: unknown): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return fallback;
  }
}
