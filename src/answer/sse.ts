import { GuardError } from "../errors.js";

/** One server-sent event: its fields, and the text it was read from without the blank line after it. */
export interface SseFrame {
  readonly event: string | undefined;
  readonly data: string;
  readonly raw: string;
}

/** Cuts a stream of text into events; `rest` is what came after the last complete one. */
interface SseReader {
  push(text: string): SseFrame[];
  rest(): string;
}

/** The longest event that is kept in memory, in characters. Real ones are under 100,000. */
const MAX_FRAME = 16 * 1024 * 1024;

/**
 * Reads server-sent events (WHATWG HTML, 9.2) from text that arrives in any pieces.
 *
 * @throws GuardError `UPSTREAM_INVALID` from `push`, for an event of more than 16 Mi characters.
 */
export function sseReader(): SseReader {
  // Pieces are kept apart and joined once an event is whole: joining at every piece would copy a long event
  // again and again.
  let parts: string[] = [];
  let length = 0;
  let heldReturn = false;

  const unixLines = (text: string): string => {
    const joined = heldReturn ? `\r${text}` : text;
    heldReturn = joined.endsWith("\r");
    const whole = heldReturn ? joined.slice(0, -1) : joined;
    return whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
  };
  const keep = (text: string): void => {
    if (text === "") return;
    length += text.length;
    if (length > MAX_FRAME)
      throw new GuardError("UPSTREAM_INVALID", "Claude sent an event that is too long.");
    parts.push(text);
  };
  const take = (): string => {
    const raw = parts.length === 1 ? (parts[0] ?? "") : parts.join("");
    parts = [];
    length = 0;
    return raw;
  };

  return {
    push(piece) {
      const text = unixLines(piece);
      const frames: SseFrame[] = [];
      let from = 0;
      if (text.startsWith("\n") && parts.at(-1)?.endsWith("\n")) {
        frames.push(parseFrame(take().slice(0, -1)));
        from = 1;
      }
      for (let at = text.indexOf("\n\n", from); at !== -1; at = text.indexOf("\n\n", from)) {
        keep(text.slice(from, at));
        frames.push(parseFrame(take()));
        from = at + 2;
      }
      keep(text.slice(from));
      return frames;
    },
    rest: () => parts.join("") + (heldReturn ? "\r" : ""),
  };
}

function parseFrame(raw: string): SseFrame {
  return parseUsual(raw) ?? parseFields(raw);
}

// The form in which the API sends every event: there are thousands of them in an answer.
function parseUsual(raw: string): SseFrame | undefined {
  const end = raw.indexOf("\n");
  if (!raw.startsWith("event: ") || !raw.startsWith("data: ", end + 1)) return undefined;
  if (raw.includes("\n", end + 1)) return undefined;
  return { event: raw.slice(7, end), data: raw.slice(end + 7), raw };
}

function parseFields(raw: string): SseFrame {
  let event: string | undefined;
  let data: string | undefined;
  for (const line of raw.split("\n")) {
    const colon = line.indexOf(":");
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (name === "event") event = value;
    else if (name === "data") data = data === undefined ? value : `${data}\n${value}`;
  }
  return { event, data: data ?? "", raw };
}

/** Writes an event of the form of the Messages API, which has its type as its name. */
export function sseEvent(event: { readonly type: string; readonly [field: string]: unknown }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** The event that ends a stream early, in the form of the Messages API, with the code of the error. */
export function sseError(error: GuardError): string {
  const { code, message } = error;
  return sseEvent({ type: "error", error: { type: "api_error", code, message } });
}
