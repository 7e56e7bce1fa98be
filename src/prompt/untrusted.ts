import * as z from "zod";
import { INSIDE, isBlock, LABELS, mapUserBlocks, type Tab, type ToolNames, tabsOf } from "../input/blocks.js";
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

/** Rewrites the turns of a conversation that used the tools of these names; what did not change is the same object. */
export type WrapTurns = (turns: readonly Turn[], names: ToolNames) => readonly Turn[];

/**
 * Wraps what tools returned, labelled with the tool's name, the titles of tabs that a browser has open, and the text of
 * documents and search results, each with the fields that say what it is; a title that would be too long for the API
 * goes into the context. What the API must get back as it came stays: turns of the assistant, with the results of
 * server tools in them, and what answers cite by its place. Images, PDFs and what is not in the request stay too.
 */
export function wrapUntrusted({ mode, tools }: Untrusted, secret: string | undefined): WrapTurns {
  const byDefault = spotlighter(mode, secret);
  const byTool = new Map(
    Object.entries(tools).map(([name, own]) => [name, own === "trusted" ? own : spotlighter(own, secret)]),
  );
  return (turns, names) => {
    const wrapBlock = (block: ContentBlock): ContentBlock => {
      if (block.type !== "tool_result") return wrapMaterial(block, (text) => byDefault(text, "document"));
      const name = names.get(block.tool_use_id);
      const wrap = byTool.get(name ?? "") ?? byDefault;
      return wrap === "trusted" ? block : wrapInside(block, (text) => wrap(text, name ?? "tool"));
    };
    return mapUserBlocks(turns, wrapBlock);
  };
}

type Wrap = (text: string) => string;

function wrapMaterial(block: ContentBlock, wrap: Wrap): ContentBlock {
  if (isCited(block)) return block;
  const labels = LABELS[block.type] ?? [];
  const labelled = labels.reduce((wrapped, label) => wrapField(wrapped, label, wrap), block);
  return wrapInside(shortTitle(labelled, block, wrap), wrap);
}

function wrapInside(owner: ContentBlock, wrap: Wrap): ContentBlock {
  const field = INSIDE[owner.type] ?? "";
  const inside = owner[field];
  if (isBlock(inside)) return withField(owner, field, wrapInside(inside, wrap));
  if (!Array.isArray(inside)) return wrapField(owner, field, wrap);
  const wrapPart = (part: ContentBlock) =>
    part.type === "text" ? wrapField(part, "text", wrap) : wrapTabs(wrapMaterial(part, wrap), wrap);
  return withField(owner, field, mapSame(inside as readonly ContentBlock[], wrapPart));
}

function wrapField<T extends object>(owner: T, field: keyof T, wrap: Wrap): T {
  const text = owner[field];
  return typeof text === "string" && text !== "" ? withField(owner, field, wrap(text)) : owner;
}

// Titles alone: whether the API takes an address that is none is not known.
function wrapTabs(block: ContentBlock, wrap: Wrap): ContentBlock {
  const tabs = tabsOf(block);
  const wrapped = mapSame(tabs, (tab: Tab) => wrapField(tab, "title", wrap));
  return wrapped === tabs ? block : { ...block, tabs: wrapped };
}

// The API takes no longer title of a document; a context may be as long as a text.
const LONGEST_TITLE = 500;

function shortTitle(labelled: ContentBlock, { title, context }: ContentBlock, wrap: Wrap): ContentBlock {
  if (labelled.type !== "document" || String(labelled.title).length <= LONGEST_TITLE) return labelled;
  const { title: _, ...rest } = labelled;
  return { ...rest, context: wrap([title, context].filter(Boolean).join("\n\n")) };
}

function isCited({ citations }: ContentBlock): boolean {
  return isObject(citations) && "enabled" in citations && citations.enabled === true;
}
