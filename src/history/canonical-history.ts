/** A turn, as far as a signature covers it; turns of the SDK's types fit. */
export interface HistoryTurn {
  readonly role: string;
  readonly content: string | readonly { readonly type: string }[];
}

/**
 * The same value for the same conversation: the turns up to the last one of the assistant, each with its role and its
 * parts. Text that stands together is one part, however it is cut into blocks. Of the assistant's turns text alone
 * counts, since clients can send back nothing else; other blocks of users count with all their fields.
 */
export function canonicalHistory(turns: readonly HistoryTurn[]): unknown {
  const end = turns.findLastIndex(({ role }) => role === "assistant") + 1;
  return turns.slice(0, end).map(({ role, content }) => [role, partsOf(role, content)]);
}

type Part = string | { readonly block: unknown };

function partsOf(role: string, content: HistoryTurn["content"]): Part[] {
  if (typeof content === "string") return content === "" ? [] : [content];
  const parts: Part[] = [];
  for (const block of content) {
    const last = parts.at(-1);
    if (isText(block)) {
      if (typeof last === "string") parts[parts.length - 1] = last + block.text;
      else if (block.text !== "") parts.push(block.text);
    } else if (role !== "assistant") parts.push({ block: inOrder(block) });
  }
  return parts;
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
