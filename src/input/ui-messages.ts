import { isObject } from "../parse-object.js";
import type { ContentBlock, Turn } from "../types.js";

/** A message as the AI SDK keeps and sends it (versions 5 and 6): what was said stands in `parts`. */
export interface UiMessage {
  readonly role: string;
  readonly parts: readonly { readonly type: string }[];
}

/** Whether a value is such a message. One that has `content` too is read by that. */
export function isUiMessage(value: unknown): value is UiMessage {
  return isObject(value) && !("content" in value) && "parts" in value && Array.isArray(value.parts);
}

/** A message as guards read it. */
export interface ReadMessage {
  readonly turn: Turn;
  /** Which part each block of the turn was. */
  readonly places: readonly number[];
  /** The message anew, with what a guard made of the turn: its role, id, metadata and parts, nothing else. */
  write(cleaned: Turn): object;
}

/**
 * Reads a message as a turn of the Messages API. Parts that no guard knows become blocks of their own type, for a guard
 * to refuse. Of the assistant's, marks of steps are no block and stay; reasoning and sources are left out: nothing would
 * show that they are Claude's, and an answer does not need them.
 */
export function readUiMessage(message: UiMessage): ReadMessage {
  const { role } = message;
  // What a client sent: anything may stand in the list.
  const parts: readonly unknown[] = message.parts;
  const isMark = (part: unknown) => role === "assistant" && UNSAID.includes(typeOf(part));
  const blocks = new Map<number, ContentBlock>();
  for (const [i, part] of parts.entries()) if (!isMark(part)) blocks.set(i, blockOf(part));
  const origins = new Map<unknown, unknown>([...blocks].map(([i, block]) => [block, parts[i]]));
  return {
    turn: { role, content: [...blocks.values()] },
    places: [...blocks.keys()],
    write({ content }) {
      const cleaned = typeof content === "string" ? [{ type: "text", text: content }] : content;
      const anew = cleaned.map((block) => written(block, origins.get(block)));
      let next = 0;
      const kept = parts.flatMap((part, i) => {
        if (blocks.has(i)) return anew.slice(next, ++next);
        return typeOf(part) === STEP ? [{ type: STEP }] : [];
      });
      return { ...pick(message, ["id", "metadata"]), role, parts: [...kept, ...anew.slice(next)] };
    },
  };
}

const STEP = "step-start";
const UNSAID: readonly unknown[] = [STEP, "reasoning", "source-url", "source-document"];
const typeOf = (part: unknown) => (isObject(part) && "type" in part ? part.type : undefined);

function blockOf(part: unknown): ContentBlock {
  return (isFile(part) ? fileBlock(part) : part) as ContentBlock;
}

interface FilePart {
  readonly type: "file";
  readonly mediaType: string;
  readonly url: string;
  readonly filename?: unknown;
}

function isFile(part: unknown): part is FilePart {
  if (typeOf(part) !== "file") return false;
  const { mediaType, url } = part as Partial<FilePart>;
  return typeof mediaType === "string" && typeof url === "string";
}

// The SDK believes the type in a data URL more than the one beside it: an image is one by both.
function fileBlock({ mediaType, url, filename }: FilePart): ContentBlock {
  const comma = url.startsWith("data:") ? url.indexOf(",") : -1;
  const inUrl = comma < 0 ? "" : (url.slice("data:".length, comma).split(";")[0] ?? "");
  const isImage = [mediaType, inUrl || mediaType].every((type) => type.startsWith("image/"));
  const source =
    comma < 0
      ? { type: "url", url }
      : { type: "base64", media_type: inUrl || mediaType, data: url.slice(comma + 1) };
  if (isImage) return { type: "image", source };
  return { type: "document", source, ...(typeof filename === "string" && { title: filename }) };
}

// Without the fields by which a client could set options of the request (`providerMetadata`).
function written(block: ContentBlock, original: unknown): object {
  if (block.type === "text") return { type: "text", text: block.text };
  if (!isFile(original)) return isObject(original) ? original : block;
  return pick(original, ["type", "mediaType", "filename", "url"]);
}

function pick(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}
