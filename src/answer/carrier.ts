import type { Json } from "../types.js";

/** The way to a field in JSON; empty for the whole value. */
export type Path = readonly string[];

/** Where an event carries the next piece of a text that runs through many events. */
export interface Carrier {
  /** Events with the same channel carry pieces of one text. */
  readonly channel: string;
  readonly path: Path;
  /** The content block of the Messages API, or the part of the AI SDK's stream, that the text belongs to. */
  readonly part?: string;
  /** The text is JSON, in pieces. */
  readonly isJson?: boolean;
  /** The event is sent for the text alone: without any it says nothing. */
  readonly isAlone: boolean;
  /** An event like this one for more of the text, with that at `path`. */
  readonly next: { readonly event: string | undefined; readonly value: Json; readonly path: Path };
}

/** The fields of an event. */
export type Fields = { readonly [field: string]: Json };

/** Whether a value is an object, and no list. */
export function isFields(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
