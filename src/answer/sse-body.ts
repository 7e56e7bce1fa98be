import { jsonStringsFilter } from "../redact/json/json.js";
import { filterWhole } from "../redact/whole.js";
import type { Json, TextFilter } from "../types.js";
import type { Carrier } from "./carrier.js";
import { PROTOCOL_WORDS } from "./protocol-words.js";
import { type SseFrame, sseReader } from "./sse.js";
import { endedBy, findCarrier, isMessagesEvent, mapStrings, textAt } from "./sse-carrier.js";
import { isUiEvent, textInput } from "./ui-stream.js";

/**
 * Filters server-sent events that an app writes itself. The text of an answer is spread over many events, so it
 * runs through one filter from event to event: in events of the Messages API by content block (thinking too), in those
 * of the AI SDK's UI message stream by part, in other JSON where the field has a usual name, in plain text and in JSON
 * strings the whole data. Everything else in an event is filtered by itself: other strings, names of fields, ids,
 * comments; but for the words of the Messages API in its events.
 *
 * What a text holds back goes out when its block or the body ends, or when an event of another kind follows; a ping
 * does not count.
 */
export function sseBodyFilter(makeFilter: () => TextFilter): TextFilter {
  return new SseBodyFilter(makeFilter);
}

interface Channel {
  readonly filter: TextFilter;
  readonly part: string | undefined;
  /** Writes an event like the last one with other text. */
  write(text: string): string;
}

type MapText = (text: string) => string;

// Readers take it away where a body begins with it: it is no part of the name of the first field.
const MARK = "\ufeff";
const LONGEST_NAME = 64;
const MOST_NAMES = 256;

class SseBodyFilter implements TextFilter {
  readonly #makeFilter: () => TextFilter;
  readonly #reader = sseReader();
  readonly #channels = new Map<string, Channel>();
  readonly #textInputs = new Set<string>();
  /** Short texts that a filter has passed: names and types come again with every event. */
  readonly #passed = new Set<string>();
  #begun = false;

  constructor(makeFilter: () => TextFilter) {
    this.#makeFilter = makeFilter;
  }

  push(text: string): string {
    const mark = !this.#begun && text.startsWith(MARK) ? MARK : "";
    this.#begun ||= text !== "";
    const frames = this.#reader.push(text.slice(mark.length));
    return mark + frames.map((frame) => this.#frame(frame)).join("");
  }

  end(): string {
    // An event that lacks its end may be read all the same.
    const last = this.#reader.rest() === "" ? "" : this.push("\n\n");
    return last + this.#flush(() => true);
  }

  #frame(frame: SseFrame): string {
    // The mark that ends a stream is no part of its text.
    if (frame.data === "[DONE]") return `${this.#flush(() => true)}${frame.raw}\n\n`;
    const data = readData(frame.data);
    const begun = textInput(data.value);
    if (begun !== undefined) this.#textInputs.add(begun);
    const carrier = frame.data === "" ? undefined : findCarrier(frame.event, data.value);
    const before = frame.data === "" ? "" : this.#flushBefore(frame, data.value, carrier);
    if (carrier !== undefined) return before + this.#carried(frame, data, carrier);
    return before + this.#write(frame, data, mapStrings(data.value, this.#mapOf(data)));
  }

  #carried(frame: SseFrame, data: Data, carrier: Carrier): string {
    const { channel, path, part, isAlone, next } = carrier;
    const map = this.#mapOf(data);
    const filter = this.#channels.get(channel)?.filter ?? this.#filterFor(carrier);
    const write = (text: string): string => {
      const name = next.event === undefined ? [] : [map(`event: ${next.event}`)];
      return writeEvent(name, data.isJson, mapStrings(next.value, map, { path: next.path, text }));
    };
    this.#channels.set(channel, { filter, part, write });
    const text = textAt(data.value, path);
    const passed = filter.push(text);
    if (passed === "" && text !== "" && isAlone) return "";
    return this.#write(frame, data, mapStrings(data.value, map, { path, text: passed }));
  }

  #filterFor({ isJson, part = "" }: Carrier): TextFilter {
    const isText = isJson !== true || this.#textInputs.has(part);
    return isText ? this.#makeFilter() : jsonStringsFilter(this.#makeFilter);
  }

  #flushBefore({ event }: SseFrame, value: Json, carrier: Carrier | undefined): string {
    if (isMessagesEvent(value) || isUiEvent(value)) {
      if (carrier !== undefined) return "";
      const ended = endedBy(value);
      return this.#flush(({ part }) => part === undefined || ended === "all" || part === ended);
    }
    const type = typeof value === "object" && value !== null && "type" in value ? value.type : event;
    if (carrier === undefined && /^(?:ping|heartbeat|keep-?alive)$/i.test(String(type))) return "";
    return this.#flush(({ part }, channel) => part === undefined && channel !== carrier?.channel);
  }

  #flush(which: (channel: Channel, name: string) => boolean): string {
    let out = "";
    for (const [name, channel] of this.#channels) {
      if (!which(channel, name)) continue;
      this.#channels.delete(name);
      const held = channel.filter.end();
      if (held !== "") out += channel.write(held);
    }
    return out;
  }

  #write({ raw }: SseFrame, data: Data, written: Json): string {
    const { value, isJson } = data;
    const fields = raw.split("\n").filter((line) => !/^data(?::|$)/.test(line));
    const filtered = fields.map(this.#mapOf(data));
    const isUnchanged = written === value && filtered.every((line, i) => line === fields[i]);
    return isUnchanged ? `${raw}\n\n` : writeEvent(filtered, isJson, written);
  }

  #mapOf({ value }: Data): MapText {
    return isMessagesEvent(value) ? this.#unlessProtocol : this.#whole;
  }

  readonly #unlessProtocol: MapText = (text) => (PROTOCOL_WORDS.has(text) ? text : this.#whole(text));

  readonly #whole: MapText = (text) => {
    if (this.#passed.has(text)) return text;
    const out = filterWhole(this.#makeFilter(), text);
    if (out === text && text.length <= LONGEST_NAME && this.#passed.size < MOST_NAMES) this.#passed.add(text);
    return out;
  };
}

interface Data {
  readonly value: Json;
  /** Otherwise it is text as it stands. */
  readonly isJson: boolean;
}

// A number or a word that is JSON by chance is a piece of text like any other.
function readData(data: string): Data {
  try {
    const value = JSON.parse(data) as Json;
    if (typeof value === "string" || (typeof value === "object" && value !== null))
      return { value, isJson: true };
  } catch {
    // It is text.
  }
  return { value: data, isJson: false };
}

function writeEvent(fields: readonly string[], isJson: boolean, value: Json): string {
  const data = isJson ? JSON.stringify(value) : String(value);
  return `${[...fields, ...data.split("\n").map((line) => `data: ${line}`)].join("\n")}\n\n`;
}
