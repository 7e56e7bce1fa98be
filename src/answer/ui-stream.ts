import type { Json } from "../types.js";
import { type Carrier, type Fields, isFields } from "./carrier.js";

// What the AI SDK's UI message stream calls its events (versions 5 and 6), but for words that others use too.
const EVENT =
  /^(?:(?:text|reasoning)-(?:start|delta|end)|tool-(?:input|output|approval)-[a-z]{1,20}|data-.{1,200}|source-(?:url|document)|(?:start|finish)-step|message-metadata)$/;

// By type: the part, the field that carries a piece of its text, and the one that tells it from others.
const DELTAS: Readonly<Record<string, readonly [part: string, text: string, id: string]>> = {
  "text-delta": ["text", "delta", "id"],
  "reasoning-delta": ["reasoning", "delta", "id"],
  "tool-input-delta": ["tool", "inputTextDelta", "toolCallId"],
};

/** An event of the AI SDK's UI message stream; its other streams name the same events with other fields. */
export function isUiEvent(value: Json): value is Fields {
  if (!isFields(value) || typeof value.type !== "string" || !EVENT.test(value.type)) return false;
  const [, field] = DELTAS[value.type] ?? [];
  return field === undefined || typeof value[field] === "string";
}

/** Where the event carries the next piece of its part; other events carry whole texts. */
export function partCarrier(event: string | undefined, value: Fields): Carrier | undefined {
  const [kind, field, id] = DELTAS[String(value.type)] ?? [];
  if (kind === undefined || field === undefined || id === undefined) return undefined;
  const part = `${kind} ${value[id]}`;
  const path = [field];
  const isAlone = Object.keys(value).every((name) => name === "type" || name === field || name === id);
  return { channel: part, path, part, isJson: kind === "tool", isAlone, next: { event, value, path } };
}

/** The part that begins with an event which says that it is a tool's input in text, not in JSON. */
export function textInput(value: Json): string | undefined {
  if (!isFields(value) || value.type !== "tool-input-start" || value.inputEncoding !== "text")
    return undefined;
  return `tool ${value.toolCallId}`;
}

/** The part, or all of them, that ends with an event that carries no piece of one; `undefined` if none does. */
export function endedPart(value: Fields): string | undefined {
  const [, kind, what] = /^(text|reasoning|tool-input|data|source|tool)-(.*)$/.exec(String(value.type)) ?? [];
  if (kind === "tool-input" && what !== "start") return `tool ${value.toolCallId}`;
  if (what === "end") return `${kind} ${value.id}`;
  return kind === undefined ? "all" : undefined;
}
