import * as z from "zod";
import { isBlock, mapUserBlocks, type ToolNames, toolNames } from "../input/blocks.js";
import { isObject } from "../parse-object.js";
import { mapSame, withField } from "../same.js";
import type { ContentBlock, Turn } from "../types.js";
import { type SpotlightMode, spotlighter, spotlightMode } from "./spotlight.js";

/** How text of others in a request is wrapped; see {@link spotlight}. */
export interface UntrustedOptions {
  /** How results of tools and documents are written. Default `"delimit"`. */
  readonly mode?: SpotlightMode;
  /** By name of a tool: a mode of its own, or `"trusted"` for results that stay as they are. */
  readonly tools?: Readonly<Record<string, SpotlightMode | "trusted">>;
}

const toolMode = z.enum([...spotlightMode.options, "trusted"], {
  error: 'must be "delimit", "datamark", "encode" or "trusted"',
});

/** The options of {@link UntrustedOptions} as a zod shape. */
export const untrustedShape = {
  mode: spotlightMode.default("delimit"),
  tools: z.record(z.string(), toolMode, { error: "must be modes by name of a tool" }).default({}),
};

/** {@link UntrustedOptions}, read. */
export type Untrusted = z.output<z.ZodObject<typeof untrustedShape>>;

/** The modes that text of others can be written in. */
export function modesOf({ mode, tools }: Untrusted): ReadonlySet<SpotlightMode> {
  return new Set([mode, ...Object.values(tools).filter((own) => own !== "trusted")]);
}

/**
 * Rewrites the turns of a conversation, of which earlier ones may have used the tools in `earlier`; what did not change
 * is the same object.
 */
export type WrapTurns = (turns: readonly Turn[], earlier?: ToolNames) => readonly Turn[];

/**
 * Wraps what tools returned, labelled with the tool's name, and the text of documents and search results. What the API
 * must get back as it came stays: turns of the assistant, with the results of server tools in them, and what answers
 * cite by its place. Images, PDFs and what is not in the request stay too.
 */
export function wrapUntrusted({ mode, tools }: Untrusted, secret: string | undefined): WrapTurns {
  const byDefault = spotlighter(mode, secret);
  const byTool = new Map(
    Object.entries(tools).map(([name, own]) => [name, own === "trusted" ? own : spotlighter(own, secret)]),
  );
  return (turns, earlier = new Map()) => {
    if (!Array.isArray(turns)) return turns;
    const names = new Map([...earlier, ...toolNames(turns)]);
    const wrapBlock = (block: ContentBlock): ContentBlock => {
      if (block?.type !== "tool_result") return wrapMaterial(block, (text) => byDefault(text, "document"));
      const name = names.get(block.tool_use_id);
      const wrap = byTool.get(name ?? "") ?? byDefault;
      return wrap === "trusted" ? block : wrapParts(block, "content", (text) => wrap(text, name ?? "tool"));
    };
    return mapUserBlocks(turns, wrapBlock);
  };
}

type Wrap = (text: string) => string;

function wrapParts(owner: ContentBlock, field: string, wrap: Wrap): ContentBlock {
  const parts = owner[field];
  if (typeof parts === "string") return parts === "" ? owner : withField(owner, field, wrap(parts));
  if (!Array.isArray(parts)) return owner;
  const wrapPart = (part: ContentBlock) =>
    part?.type === "text" ? wrapParts(part, "text", wrap) : wrapMaterial(part, wrap);
  return withField(owner, field, mapSame(parts as readonly ContentBlock[], wrapPart));
}

function wrapMaterial(block: ContentBlock, wrap: Wrap): ContentBlock {
  if (block?.type === "search_result" && !isCited(block)) return wrapParts(block, "content", wrap);
  if (block?.type !== "document" || isCited(block) || !isBlock(block.source)) return block;
  const field = TEXT_OF_SOURCE[block.source.type];
  return field === undefined ? block : withField(block, "source", wrapParts(block.source, field, wrap));
}

/** Where a document's source holds its text, by the source's type; the others hold none. */
const TEXT_OF_SOURCE: Readonly<Record<string, string>> = { text: "data", content: "content" };

function isCited({ citations }: ContentBlock): boolean {
  return isObject(citations) && "enabled" in citations && citations.enabled === true;
}
