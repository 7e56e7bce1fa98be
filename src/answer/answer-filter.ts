import { jsonStringsFilter } from "../redact/json/json.js";
import { mapSame, withField } from "../same.js";
import type { TextFilter, ToolGate, Usage } from "../types.js";
import { utf8Length } from "../utf8.js";
import {
  type AnswerBlock,
  type Citation,
  filterBlock,
  filterCitation,
  isToolUse,
  type MakeFilter,
} from "./answer-block.js";
import { checkBlocks, readEvent, textIn } from "./answer-event.js";
import { CARRIER, type CarrierType, type OpenBlock, OpenBlocks } from "./open-blocks.js";
import { type SseFrame, sseEvent } from "./sse.js";
import { ToolHold } from "./tool-hold.js";

/** A whole answer, as far as it is looked at. */
export interface AnswerMessage {
  readonly content?: readonly AnswerBlock[];
  readonly usage?: Usage;
  readonly [field: string]: unknown;
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
  readonly citation?: Citation;
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

  readonly #makeFilter: MakeFilter;
  readonly #hold: ToolHold | undefined;
  readonly #blocks = new OpenBlocks();
  #passed = 0;

  constructor(makeFilter: MakeFilter, tools?: ToolGate) {
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
   * @throws GuardError `UPSTREAM_INVALID` for what the API never sends and readers could read in two ways, and
   *   whatever a filter or the gate throws.
   */
  frame(frame: SseFrame): string | Promise<string> {
    const raw = `${frame.raw}\n\n`;
    const event = readEvent(frame) as AnswerEvent | undefined;
    if (event === undefined) return raw;
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
        return this.#flush(this.#blocks.end(event.index)) + raw;
      case "message_delta":
        this.#note(event.usage);
        return raw;
      case "message_stop":
        this.state = "stopped";
        return this.#blocks.endAll().map(this.#flush).join("") + raw;
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
    if (message.content === undefined) return message;
    checkBlocks(message.content);
    const content = mapSame(message.content, (block) => this.#block(block));
    return withField(message, "content", content);
  }

  // A field that the API leaves open later does not take back what it said before.
  #note(usage: Usage | undefined): void {
    const known = Object.entries(usage ?? {}).filter(([, value]) => value !== null && value !== undefined);
    this.usage = { ...this.usage, ...Object.fromEntries(known) };
  }

  #block(block: AnswerBlock, filterText?: (text: string) => string): AnswerBlock {
    this.unseen ||= block.type !== "text" && block.type !== "tool_use";
    this.received += utf8Length(textIn(block.text));
    if (isToolUse(block)) this.received += utf8Length(JSON.stringify(block.input));
    const filtered = filterBlock(block, this.#makeFilter, filterText);
    this.#passed += filtered.text?.length ?? 0;
    return filtered;
  }

  #messageStart(event: AnswerEvent, raw: string): string {
    const message = event.message && this.message(event.message);
    this.#blocks.skip(message?.content?.length ?? 0);
    return message === event.message ? raw : sseEvent({ ...event, message });
  }

  #blockStart({ index, content_block: block, ...event }: AnswerEvent, raw: string): string {
    checkBlocks([block]);
    const open = this.#blocks.begin(index);
    // Text that comes with the start may go on in the deltas: one filter for both.
    const filtered = block && this.#block(block, (text) => this.#filterOf(open, "text_delta").push(text));
    return filtered === block ? raw : sseEvent({ ...event, index, content_block: filtered });
  }

  #delta(event: AnswerEvent, raw: string): string {
    const delta = event.delta ?? {};
    const open = this.#blocks.at(event.index);
    if (delta.type !== "text_delta" && delta.type !== "input_json_delta") {
      const citation = delta.citation && filterCitation(delta.citation, this.#makeFilter);
      return citation === delta.citation ? raw : sseEvent({ ...event, delta: { ...delta, citation } });
    }
    const field = CARRIER[delta.type];
    const text = textIn(delta[field]);
    this.received += utf8Length(text);
    const passed = this.#filterOf(open, delta.type).push(text);
    this.#passed += passed.length;
    if (passed === text) return raw;
    return passed === "" ? "" : sseEvent({ ...event, delta: { ...delta, [field]: passed } });
  }

  #filterOf(block: OpenBlock, type: CarrierType): TextFilter {
    return block.filter(type, () =>
      type === "text_delta" ? this.#makeFilter("text") : jsonStringsFilter(() => this.#makeFilter("input")),
    );
  }

  // What a block still holds back goes out as one more delta before the block ends.
  readonly #flush = (block: OpenBlock): string => {
    const held = block.end();
    if (held === undefined) return "";
    this.#passed += held.text.length;
    const delta = { type: held.type, [CARRIER[held.type]]: held.text };
    return sseEvent({ type: "content_block_delta", index: block.index, delta });
  };
}
