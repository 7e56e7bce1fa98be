import { isUiMessage, readUiMessage, type UiMessage } from "../input/ui-messages.js";
import { LongText } from "./long-text.js";

/** A turn, as far as a signature covers it; turns of the SDK's types fit, and messages of the AI SDK. */
export type HistoryTurn = SpokenTurn | UiMessage;

/** A turn of the Messages API. */
export interface SpokenTurn {
  readonly role: string;
  /** In place of a string, one that was put together as it came. */
  readonly content: string | LongText | readonly { readonly type: string }[];
}

/**
 * The same value for the same conversation: the turns up to the last one of the assistant, each with its role and its
 * parts. Text that stands together is one part, however it is cut into blocks. Of the assistant's turns text alone
 * counts, since clients can send back nothing else; other blocks of users count with all their fields.
 */
export async function canonicalHistory(turns: readonly HistoryTurn[]): Promise<unknown> {
  const end = turns.findLastIndex(({ role }) => role === "assistant") + 1;
  const written = async ({ role, content }: SpokenTurn) => [role, await Promise.all(partsOf(role, content))];
  const spoken = turns.slice(0, end).map((turn) => (isUiMessage(turn) ? readUiMessage(turn).turn : turn));
  return Promise.all(spoken.map(written));
}

function partsOf(role: string, content: SpokenTurn["content"]): unknown[] {
  if (content instanceof LongText) return content.isEmpty ? [] : [content.value()];
  const blocks = typeof content === "string" ? [{ type: "text", text: content }] : content;
  const parts: (LongText | { readonly block: unknown })[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (isText(block)) {
      if (last instanceof LongText) parts[parts.length - 1] = last.plus(block.text);
      else if (block.text !== "") parts.push(new LongText().plus(block.text));
    } else if (role !== "assistant") parts.push({ block: inOrder(block) });
  }
  return parts.map((part) => (part instanceof LongText ? part.value() : part));
}

function isText(block: { readonly type: string }): block is { type: "text"; text: string } {
  return block.type === "text" && "text" in block && typeof block.text === "string";
}

// Who writes JSON anew may order its fields in another way.
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}
