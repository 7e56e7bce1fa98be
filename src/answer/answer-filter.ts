import { jsonStringsFilter } from "../redact/json.js";
import { filterWhole } from "../redact/whole.js";
import type { AnswerPart, TextFilter, ToolGate, Usage } from "../types.js";
import { utf8Length } from "../utf8.js";
import { checkBlocks, parseEvent } from "./answer-event.js";
import { type SseFrame, sseEvent } from "./sse.js";
import { ToolHold } from "./tool-hold.js";

/** A whole answer, as far as it is looked at. */
export interface AnswerMessage {
  readonly content?: readonly AnswerBlock[];
  readonly usage?: Usage;
  readonly [field: string]: unknown;
}

interface AnswerBlock {
  readonly type: string;
  readonly text?: string;
  readonly input?: unknown;
  readonly citations?: readonly Citation[] | null;
}

interface Citation {
  readonly cited_text?: string;
}

/** The events of a streamed answer, as far as they are looked at. */
interface AnswerEvent {
  readonly type: string;
  readonly index?: number;
  readonly message?: AnswerMessage;
  readonly usage?: Usage;
  readonly content_block?: AnswerBlock;
  readonly delta?: AnswerDelta;
}

interface AnswerDelta {
  readonly type?: string;
  readonly text?: string;
  readonly partial_json?: string;
  readonly citation?: Citation | undefined;
}

// The field of a delta that carries text to be filtered, by the delta's type.
const CARRIER = { text_delta: "text", input_json_delta: "partial_json" } as const;
type CarrierType = keyof typeof CARRIER;

interface OpenBlock {
  readonly filter: TextFilter;
  readonly type: CarrierType;
}

/**
 * Puts the text filters of a call, and the gate for its tools, between one answer of the Messages API and whoever reads
 * it: `frame` for the events of a streamed answer, `message` and then `admitTools` for a whole one.
 *
 * Filtered are text, tool input and the text that citations quote, each content block by a filter of its own.
 * Thinking, its signature and the results of server tools stay byte for byte: they must go back unchanged.
 */
export class AnswerFilter {
  /** What the API has reported so far. */
  usage: Usage = {};
  /** Bytes of text and tool input that came from the API so far, as UTF-8. */
  received = 0;
  /** Something came whose length does not show: thinking, or the work of server tools. */
  unseen = false;
  /** `stopped` after `message_stop`, `failed` after an `error` event. */
  state: "open" | "stopped" | "failed" = "open";

  readonly #makeFilter: (part: AnswerPart) => TextFilter;
  readonly #hold: ToolHold | undefined;
  readonly #open = new Map<number, OpenBlock>();
  #passed = 0;

  constructor(makeFilter: (part: AnswerPart) => TextFilter, tools?: ToolGate) {
    this.#makeFilter = makeFilter;
    this.#hold = tools && new ToolHold(tools);
  }

  /** Characters of text and tool input handed out so far. */
  get streamed(): number {
    return this.#passed - (this.#hold?.chars ?? 0);
  }

  /**
   * What to send for this event; empty when all of it is held back. A promise only where a tool call is whole and its
   * gate is asked; the next event must wait for it.
   *
   * @throws GuardError `UPSTREAM_INVALID` when its data is not JSON or a block has no type, and whatever a filter or the gate throws.
   */
  frame(frame: SseFrame): string | Promise<string> {
    const raw = `${frame.raw}\n\n`;
    if (frame.data === "") return raw;
    const event = parseEvent(frame.data) as AnswerEvent;
    const before = this.#passed;
    const out = this.#event(event, raw);
    return this.#hold?.pass(event, out, this.#passed - before) ?? out;
  }

  /** Asks the gate about the tools in a message that {@link message} returned. Rejects if it refuses one. */
  async admitTools(message: AnswerMessage): Promise<void> {
    await this.#hold?.whole(message.content);
  }

  #event(event: AnswerEvent, raw: string): string {
    switch (event.type) {
      case "message_start":
        return this.#messageStart(event, raw);
      case "content_block_start":
        return this.#blockStart(event, raw);
      case "content_block_delta":
        return this.#delta(event, raw);
      case "content_block_stop":
        return this.#flush(event.index ?? 0) + raw;
      case "message_delta":
        this.#note(event.usage);
        return raw;
      case "message_stop":
        this.state = "stopped";
        return [...this.#open.keys()].map((index) => this.#flush(index)).join("") + raw;
      case "error":
        this.state = "failed";
        return raw;
      default:
        return raw;
    }
  }

  /** The filtered message; the same object if nothing changed. Throws as {@link frame} does. */
  message(message: AnswerMessage): AnswerMessage {
    this.#note(message.usage);
    checkBlocks(message.content ?? []);
    for (const block of message.content ?? []) this.#measure(block);
    const content = message.content?.map((block) => this.#block(block));
    for (const block of content ?? []) this.#passed += block.text?.length ?? 0;
    const same = content === undefined || content.every((block, i) => block === message.content?.[i]);
    return same ? message : { ...message, content };
  }

  // A field that the API leaves open later does not take back what it said before.
  #note(usage: Usage | undefined): void {
    const known = Object.entries(usage ?? {}).filter(([, value]) => value !== null && value !== undefined);
    this.usage = { ...this.usage, ...Object.fromEntries(known) };
  }

  #measure(block: AnswerBlock): void {
    this.unseen ||= block.type !== "text" && block.type !== "tool_use";
    this.received += utf8Length(block.text ?? "");
    if (isToolUse(block)) this.received += utf8Length(JSON.stringify(block.input));
  }

  #messageStart(event: AnswerEvent, raw: string): string {
    const message = event.message && this.message(event.message);
    return message === event.message ? raw : sseEvent({ ...event, message });
  }

  #blockStart(event: AnswerEvent, raw: string): string {
    const block = event.content_block;
    const index = event.index ?? 0;
    this.#open.delete(index);
    checkBlocks([block]);
    if (block !== undefined) this.#measure(block);
    if (!block?.text) {
      const filtered = block && this.#block(block);
      return filtered === block ? raw : sseEvent({ ...event, content_block: filtered });
    }
    // Text that comes with the start may go on in the deltas: one filter for both.
    const text = this.#opened(index, "text_delta").push(block.text);
    this.#passed += text.length;
    return text === block.text ? raw : sseEvent({ ...event, content_block: { ...block, text } });
  }

  #delta(event: AnswerEvent, raw: string): string {
    const delta = event.delta ?? {};
    if (delta.type !== "text_delta" && delta.type !== "input_json_delta") {
      const citation = delta.citation && this.#citation(delta.citation);
      return citation === delta.citation ? raw : sseEvent({ ...event, delta: { ...delta, citation } });
    }
    const field = CARRIER[delta.type];
    const text = delta[field] ?? "";
    this.received += utf8Length(text);
    const passed = this.#opened(event.index ?? 0, delta.type).push(text);
    this.#passed += passed.length;
    if (passed === text) return raw;
    return passed === "" ? "" : sseEvent({ ...event, delta: { ...delta, [field]: passed } });
  }

  #opened(index: number, type: CarrierType): TextFilter {
    const known = this.#open.get(index);
    if (known !== undefined) return known.filter;
    const filter = type === "text_delta" ? this.#makeFilter("text") : jsonStringsFilter(this.#inputFilter);
    this.#open.set(index, { filter, type });
    return filter;
  }

  // What a block still holds back goes out as one more delta before the block ends.
  #flush(index: number): string {
    const block = this.#open.get(index);
    this.#open.delete(index);
    const held = block?.filter.end() ?? "";
    if (block === undefined || held === "") return "";
    this.#passed += held.length;
    const delta = { type: block.type, [CARRIER[block.type]]: held };
    return sseEvent({ type: "content_block_delta", index, delta });
  }

  #block(block: AnswerBlock): AnswerBlock {
    const result = replaceText(block, "text", this.#whole);
    const cited = block.citations?.map(this.#citation);
    if (cited?.some((citation, i) => citation !== block.citations?.[i]))
      return { ...result, citations: cited };
    return isToolUse(block) ? replaceInput(result, this.#inputFilter) : result;
  }

  readonly #citation = (citation: Citation): Citation => replaceText(citation, "cited_text", this.#whole);

  readonly #whole = (text: string): string => filterWhole(this.#makeFilter("text"), text);

  readonly #inputFilter = (): TextFilter => this.#makeFilter("input");
}

function isToolUse(block: AnswerBlock): boolean {
  return block.type.endsWith("tool_use") && block.input !== undefined;
}

function replaceText<T extends object, K extends keyof T>(
  owner: T,
  field: K,
  rewrite: (text: string) => string,
): T {
  const text = owner[field];
  if (typeof text !== "string" || text === "") return owner;
  const rewritten = rewrite(text);
  return rewritten === text ? owner : { ...owner, [field]: rewritten };
}

function replaceInput(block: AnswerBlock, makeFilter: () => TextFilter): AnswerBlock {
  const json = JSON.stringify(block.input);
  const filtered = filterWhole(jsonStringsFilter(makeFilter), json);
  return filtered === json ? block : { ...block, input: JSON.parse(filtered) };
}
