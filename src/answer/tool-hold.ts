import { GuardError } from "../errors.js";
import { parseObject } from "../parse-object.js";
import type { ContentBlock, ToolGate, ToolUse } from "../types.js";
import { sseReader } from "./sse.js";

/** An event of a streamed answer, as far as it matters to tool calls. */
interface ToolEvent {
  readonly type: string;
  readonly index?: number;
  readonly content_block?: { readonly type: string };
  readonly message?: { readonly content?: readonly { readonly type: string }[] };
}

/**
 * Holds tool calls of one answer back until their gate has let them pass. What the gate checks is read from the events
 * that will go out, so that nothing can differ from what the app sees.
 *
 * Events behind a call that is held wait with it and keep their order; a ping does not.
 */
export class ToolHold {
  readonly #gate: ToolGate;
  readonly #held = new Set<number>();
  #waiting = "";
  #chars = 0;

  constructor(gate: ToolGate) {
    this.#gate = gate;
  }

  /** How many characters of text and tool input are held back. */
  get chars(): number {
    return this.#chars;
  }

  /**
   * What may go out now, given an event and what the filters made of it. A promise only where a call is to be checked.
   *
   * @throws GuardError (or rejects with one) that ends the answer.
   */
  pass(event: ToolEvent, out: string, chars: number): string | Promise<string> {
    const { type, index = 0, content_block, message } = event;
    if (type === "message_start" && message?.content?.length) return this.#wholeIn(message.content, out);
    if (type === "content_block_start" && this.#gate.begin(content_block as ContentBlock))
      this.#held.add(index);
    if (this.#held.size === 0 || type === "ping" || type === "error") return out;
    this.#waiting += out;
    this.#chars += chars;
    if (type === "message_stop") return this.#decide([...this.#held]);
    return type === "content_block_stop" && this.#held.has(index) ? this.#decide([index]) : "";
  }

  /** Checks the calls of an answer that is not streamed. */
  async whole(content: readonly { readonly type: string }[] = []): Promise<void> {
    for (const block of content) {
      if (this.#gate.begin(block as ContentBlock)) await this.#gate.check(block as ContentBlock & ToolUse);
    }
  }

  async #wholeIn(content: readonly { readonly type: string }[], out: string): Promise<string> {
    await this.whole(content);
    return out;
  }

  async #decide(indexes: readonly number[]): Promise<string> {
    for (const index of indexes) {
      await this.#gate.check(readUse(this.#waiting, index));
      this.#held.delete(index);
    }
    if (this.#held.size > 0) return "";
    const released = this.#waiting;
    this.#waiting = "";
    this.#chars = 0;
    return released;
  }
}

function readUse(events: string, index: number): ToolUse {
  let block: ToolUse | undefined;
  let json = "";
  for (const { data } of sseReader().push(events)) {
    const event = parseObject(data) as
      | { index?: number; content_block?: ToolUse; delta?: { type?: string; partial_json?: string } }
      | undefined;
    if ((event?.index ?? 0) !== index) continue;
    block ??= event?.content_block;
    if (event?.delta?.type === "input_json_delta") json += event.delta.partial_json ?? "";
  }
  const input = json === "" ? block?.input : parseObject(json);
  if (block !== undefined && typeof input === "object" && input !== null) return { ...block, input };
  throw new GuardError(
    "UPSTREAM_INVALID",
    "Claude asked for a tool with an input that is not complete JSON.",
  );
}
