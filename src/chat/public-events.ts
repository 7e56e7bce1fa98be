import type Anthropic from "@anthropic-ai/sdk";
import { parseEvent } from "../answer/answer-event.js";
import { type SseFrame, sseError, sseEvent } from "../answer/sse.js";
import { GuardError } from "../errors.js";
import { LongText } from "../history/long-text.js";

/** What of a message a client gets to see: its text, and what it cost. */
export function publicMessage(message: Anthropic.Message) {
  const { id, type, role, model, stop_reason, stop_sequence } = message;
  const content = message.content.flatMap((block) =>
    block.type === "text" ? [{ type: block.type, text: block.text }] : [],
  );
  return { id, type, role, model, content, stop_reason, stop_sequence, usage: publicUsage(message.usage) };
}

function publicUsage(usage: Partial<Anthropic.Usage> | undefined) {
  return { input_tokens: usage?.input_tokens ?? undefined, output_tokens: usage?.output_tokens ?? undefined };
}

// One event of the API, as far as it is passed on.
interface Event {
  readonly type: string;
  readonly index?: number;
  readonly message?: Anthropic.Message;
  readonly content_block?: { readonly type: string; readonly text?: string };
  readonly delta?: {
    readonly type?: string;
    readonly text?: string;
    readonly stop_reason?: string | null;
    readonly stop_sequence?: string | null;
  };
  readonly usage?: Anthropic.Usage;
}

/** Passes on the text of an answer and nothing else; what is not known to be public is not passed on. */
export class PublicEvents {
  /** The text of all blocks that was passed on. */
  text = new LongText();
  /** `message_stop` has come. */
  isComplete = false;
  // Blocks that are left out leave no gap: what is passed on is counted anew.
  readonly #indexes = new Map<number, number>();

  /** The event as a client gets it; empty for one that it does not. */
  write(frame: SseFrame): string {
    if (frame.data === "") return "";
    const event = parseEvent(frame.data) as Event;
    const { type } = event;
    if (type === "content_block_start" && event.content_block?.type === "text") {
      this.#indexes.set(event.index ?? 0, this.#indexes.size);
    }
    const index = this.#indexes.get(event.index ?? -1);
    switch (type) {
      case "message_start":
        return event.message ? sseEvent({ type, message: publicMessage(event.message) }) : "";
      case "content_block_start":
        if (index === undefined) return "";
        return sseEvent({
          type,
          index,
          content_block: { type: "text", text: this.#seen(event.content_block?.text) },
        });
      case "content_block_delta":
        if (index === undefined || event.delta?.type !== "text_delta") return "";
        return sseEvent({ type, index, delta: { type: "text_delta", text: this.#seen(event.delta.text) } });
      case "content_block_stop":
        return index === undefined ? "" : sseEvent({ type, index });
      case "message_delta": {
        const { stop_reason = null, stop_sequence = null } = event.delta ?? {};
        return sseEvent({ type, delta: { stop_reason, stop_sequence }, usage: publicUsage(event.usage) });
      }
      case "message_stop":
        this.isComplete = true;
        return sseEvent({ type });
      case "ping":
        return sseEvent({ type });
      case "error":
        return sseError(new GuardError("UPSTREAM_ERROR", "Claude could not finish the answer."));
      default:
        return "";
    }
  }

  #seen(text = ""): string {
    this.text = this.text.plus(text);
    return text;
  }
}
