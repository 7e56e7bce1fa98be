import { mapSame } from "../same.js";
import type { Json } from "../types.js";
import { type Carrier, type Fields, isFields, type Path } from "./carrier.js";
import { MESSAGES_EVENTS } from "./protocol-words.js";
import { endedPart, isUiEvent, partCarrier } from "./ui-stream.js";

/** Finds the field of an event that carries text; `undefined` where there is none. */
export function findCarrier(event: string | undefined, value: Json): Carrier | undefined {
  if (isMessagesEvent(value)) return blockCarrier(event, value);
  if (isUiEvent(value)) return partCarrier(event, value);
  // An error is told at once and whole.
  if (event === "error" || (isFields(value) && value.type === "error")) return undefined;
  const path = textPath(value);
  if (path === undefined) return undefined;
  const channel = JSON.stringify([event ?? null, path]);
  return { channel, path, isAlone: path.length === 0, next: { event, value, path } };
}

// The field of a block or a delta of the Messages API that carries text.
const BLOCK_TEXT = ["text", "thinking", "partial_json"];

function blockCarrier(event: string | undefined, fields: Fields): Carrier | undefined {
  const { type, index, content_block, delta } = fields;
  const isStart = type === "content_block_start";
  const part = isStart ? content_block : delta;
  if (!(isStart || type === "content_block_delta") || !isFields(part)) return undefined;
  const field = BLOCK_TEXT.find((name) => typeof part[name] === "string");
  if (field === undefined) return undefined;
  const block = typeof index === "number" ? index : 0;
  const next = {
    event: event && "content_block_delta",
    value: {
      type: "content_block_delta",
      index: block,
      delta: { type: field === "partial_json" ? "input_json_delta" : `${field}_delta`, [field]: "" },
    },
    path: ["delta", field],
  };
  const path = [isStart ? "content_block" : "delta", field];
  const isJson = field === "partial_json";
  return {
    channel: `block ${block} ${field}`,
    path,
    part: `block ${block}`,
    isJson,
    isAlone: !isStart,
    next,
  };
}

/**
 * The part that ends with an event of the Messages API or of the AI SDK that carries no piece of one, or `all`;
 * `undefined` if none does.
 */
export function endedBy(fields: Fields): string | undefined {
  if (!isMessagesEvent(fields)) return endedPart(fields);
  if (fields.type === "content_block_stop") return `block ${fields.index ?? 0}`;
  return fields.type === "content_block_start" || fields.type === "content_block_delta" ? undefined : "all";
}

/** An event of the Messages API, other than `ping` and `error`. */
export function isMessagesEvent(value: Json): value is Fields {
  return isFields(value) && typeof value.type === "string" && MESSAGES_EVENTS.includes(value.type);
}

/** Names of the field in which other events carry the next piece of a text. */
const NAMES = ["delta", "text", "content", "token", "textDelta", "completion", "message", "data"];
const DEEPEST = 5;

// Breadth first, so that the field nearest to the top is taken.
function textPath(value: Json): Path | undefined {
  if (typeof value === "string") return [];
  let level: { at: Path; value: Json }[] = [{ at: [], value }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const fields = level.flatMap(({ at, value: parent }) =>
      typeof parent === "object" && parent !== null
        ? Object.entries(parent).map(([name, child]) => ({ at: [...at, name], name, value: child as Json }))
        : [],
    );
    const texts = fields.filter((field) => typeof field.value === "string");
    for (const name of NAMES) {
      const found = texts.find((field) => field.name === name);
      if (found !== undefined) return found.at;
    }
    level = fields;
  }
  return undefined;
}

/** The text at a path that {@link findCarrier} found. */
export function textAt(value: Json, path: Path): string {
  let at: unknown = value;
  for (const name of path) at = (at as Readonly<Record<string, unknown>>)[name];
  return at as string;
}

/** A text that takes the place of the one at `path`. */
interface Put {
  readonly path: Path;
  readonly text: string;
}

/**
 * The value with every string, names of fields included, rewritten, but for a text that is `put` in its place; the same
 * value if nothing changed. `depth` is how far down that path it stands.
 */
export function mapStrings(value: Json, map: (text: string) => string, put?: Put, depth = 0): Json {
  if (put !== undefined && put.path.length === depth) return put.text;
  if (typeof value === "string") return map(value);
  if (typeof value !== "object" || value === null) return value;
  const child = (name: string, given: Json) =>
    mapStrings(given, map, put?.path[depth] === name ? put : undefined, depth + 1);
  if (Array.isArray(value)) return mapSame(value as readonly Json[], (given, i) => child(String(i), given));
  const fields = Object.entries(value as Fields);
  const mapped = mapSame(fields, (field) => {
    const [name, given] = field;
    const [toName, to] = [map(name), child(name, given)];
    return toName === name && to === given ? field : ([toName, to] as [string, Json]);
  });
  return mapped === fields ? value : Object.fromEntries(mapped);
}
