import { jsonStringsFilter } from "../redact/json/json.js";
import { filterWhole } from "../redact/whole.js";
import { mapSame, withField } from "../same.js";
import type { AnswerPart, TextFilter } from "../types.js";
import { textIn } from "./answer-event.js";

/** A content block of an answer, as far as it is looked at. */
export interface AnswerBlock {
  readonly type: string;
  readonly text?: string;
  readonly input?: unknown;
  readonly citations?: readonly Citation[] | null;
}

/** Where the text of a block was found, and what stands there. */
export interface Citation {
  readonly cited_text?: string;
}

/** Makes the filter for one text of an answer. */
export type MakeFilter = (part: AnswerPart) => TextFilter;

/** The block calls a tool, with what it is given. */
export function isToolUse({ type, input }: AnswerBlock): boolean {
  return type.endsWith("tool_use") && input !== undefined;
}

/**
 * A block with its text, what that quotes and the input of tools filtered; the same object if nothing changed.
 *
 * @param filterText for its text, where that may go on later
 */
export function filterBlock(
  block: AnswerBlock,
  makeFilter: MakeFilter,
  filterText = (text: string) => filterWhole(makeFilter("text"), text),
): AnswerBlock {
  const told = replaceText(block, "text", filterText);
  const quoted = block.citations && mapSame(block.citations, (one) => filterCitation(one, makeFilter));
  const result = withField(told, "citations", quoted);
  return isToolUse(block) ? replaceInput(result, () => makeFilter("input")) : result;
}

/** A citation with the text that it quotes filtered; the same object if nothing changed. */
export function filterCitation(citation: Citation, makeFilter: MakeFilter): Citation {
  return replaceText(citation, "cited_text", (text) => filterWhole(makeFilter("text"), text));
}

function replaceText<T extends object, K extends keyof T>(
  owner: T,
  field: K,
  rewrite: (text: string) => string,
): T {
  const text = textIn(owner[field]);
  return text === "" ? owner : withField(owner, field, rewrite(text));
}

function replaceInput(block: AnswerBlock, makeFilter: () => TextFilter): AnswerBlock {
  const json = JSON.stringify(block.input);
  const filtered = filterWhole(jsonStringsFilter(makeFilter), json);
  return filtered === json ? block : { ...block, input: JSON.parse(filtered) };
}
