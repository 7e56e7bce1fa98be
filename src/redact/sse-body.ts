import { AnswerFilter } from "../answer.js";
import { type SseFrame, sseFrame, sseReader } from "../sse.js";
import type { Json, TextFilter } from "../types.js";

/**
 * Filters server-sent events that an app writes itself. The text of an answer is spread over many events, so it
 * runs through one filter from event to event: in the events of the Messages API by content block; in other JSON
 * the first field named as in {@link CARRIERS}; in plain text the whole data. Every other string of a JSON event is
 * filtered by itself.
 */
export function sseBodyFilter(makeFilter: () => TextFilter): TextFilter {
  const reader = sseReader();
  const answer = new AnswerFilter(makeFilter);
  let carried: Carried | undefined;

  const flush = (): string => {
    const held = carried?.filter.end() ?? "";
    const out = held === "" ? "" : (carried?.write(held) ?? "");
    carried = undefined;
    return out;
  };
  const carry = (frame: SseFrame, value: Json): string => {
    const path = carrierPath(value);
    const key = JSON.stringify([frame.event ?? null, path]);
    const before = carried?.key === key ? "" : flush();
    if (path === undefined)
      return (
        before +
        writeEvent(
          frame,
          mapStrings(value, (text) => whole(makeFilter(), text)),
        )
      );
    const filter = carried?.filter ?? makeFilter();
    const write = (text: string): string =>
      writeEvent(
        frame,
        mapStrings(value, (given, at) => (same(at, path) ? text : whole(makeFilter(), given))),
      );
    carried = { key, filter, write };
    const text = textAt(value, path);
    const passed = filter.push(text);
    // A JSON event may carry more than its text, and goes out without it; a bare line of text waits for the next.
    return before + (passed === "" && text !== "" && path.length === 0 ? "" : write(passed));
  };
  const frame = (one: SseFrame): string => {
    if (one.data === "") return `${one.raw}\n\n`;
    const value = parse(one.data);
    return isMessagesEvent(value) ? flush() + answer.frame(one) : carry(one, value);
  };

  return {
    push: (text) => reader.push(text).map(frame).join(""),
    end: () => flush() + whole(makeFilter(), reader.rest()),
  };
}

/** Names of the field in which an event carries the next piece of a text. */
const CARRIERS = ["delta", "text", "content", "token", "textDelta", "completion", "message", "data"];

interface Carried {
  readonly key: string;
  readonly filter: TextFilter;
  /** Writes an event like the last one with other text. */
  write(text: string): string;
}

type Path = readonly (string | number)[];

const MESSAGES_EVENTS: ReadonlySet<unknown> = new Set([
  "message_start",
  "message_delta",
  "message_stop",
  "content_block_start",
  "content_block_delta",
  "content_block_stop",
]);

function isMessagesEvent(value: Json): boolean {
  return typeof value === "object" && value !== null && "type" in value && MESSAGES_EVENTS.has(value.type);
}

function parse(data: string): Json {
  try {
    return JSON.parse(data) as Json;
  } catch {
    return data;
  }
}

// Breadth first, so that the field nearest to the top is taken.
function carrierPath(value: Json): Path | undefined {
  if (typeof value === "string") return [];
  let level: { at: Path; value: Json }[] = [{ at: [], value }];
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    const fields = level.flatMap(({ at, value: parent }) =>
      typeof parent === "object" && parent !== null
        ? Object.entries(parent).map(([name, child]) => ({ at: [...at, name], name, value: child as Json }))
        : [],
    );
    const texts = fields.filter((field) => typeof field.value === "string");
    for (const name of CARRIERS) {
      const found = texts.find((field) => field.name === name);
      if (found !== undefined) return found.at;
    }
    level = fields;
  }
  return undefined;
}

function textAt(value: Json, path: Path): string {
  let at: unknown = value;
  for (const name of path) at = (at as Readonly<Record<string, unknown>>)[name];
  return at as string;
}

function same(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

function mapStrings(value: Json, map: (text: string, at: Path) => string, at: Path = []): Json {
  if (typeof value === "string") return map(value, at);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((child, i) => mapStrings(child, map, [...at, String(i)]));
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, mapStrings(child, map, [...at, name])]),
  );
}

function whole(filter: TextFilter, text: string): string {
  return filter.push(text) + filter.end();
}

function writeEvent(frame: SseFrame, value: Json): string {
  return sseFrame(frame.event, typeof value === "string" ? value : JSON.stringify(value));
}
