import type { Message } from "@anthropic-ai/sdk/resources/messages";
import { ApiError, invalid } from "./errors.js";

type Fields = Readonly<Record<string, unknown>>;

interface Held {
  readonly system: unknown;
  readonly tools: unknown;
  readonly messages: readonly unknown[];
  state: "open" | "in flight" | "continued";
}

/**
 * The conversations that the API holds between requests, as the beta `thread` field asks for: `create` keeps one
 * under the id of its answer, `continue` goes on from there with the new messages only. The SDK's tool runner works
 * this way unless it is told not to.
 */
export class Threads {
  readonly #held = new Map<string, Held>();

  clear(): void {
    this.#held.clear();
  }

  /**
   * The body with the whole conversation in it.
   *
   * @throws ApiError 404 for a thread that is not held, 400 for one that cannot go on from there.
   */
  join(body: unknown): unknown {
    const previous = previousId(body);
    if (previous === undefined) return body;
    const held = this.#held.get(previous);
    if (held === undefined) throw refused(404, "thread_not_found", "is not held");
    if (held.state === "continued") throw refused(400, "thread_already_continued", "was already continued");
    if (held.state === "in flight") throw refused(400, "thread_continue_in_flight", "is being continued");
    const { system, tools, messages = [], ...rest } = body as Fields;
    if (system !== undefined || tools !== undefined) throw invalid("system, tools: the thread has its own");
    const own = { ...(held.system === undefined ? {} : { system: held.system }), ...toolsOf(held) };
    return {
      ...rest,
      ...own,
      messages: Array.isArray(messages) ? [...held.messages, ...messages] : messages,
    };
  }

  /** Runs a joined request; its answer, if there is a whole one, becomes what the thread can go on from. */
  async run(joined: Fields, send: () => Promise<Message | undefined>): Promise<void> {
    const held = this.#held.get(previousId(joined) ?? "");
    if (held !== undefined) held.state = "in flight";
    let answer: Message | undefined;
    try {
      answer = await send();
    } finally {
      if (held !== undefined) held.state = answer === undefined ? "open" : "continued";
    }
    if (answer === undefined || threadOf(joined) === undefined) return;
    const { system, tools, messages } = joined as Fields & { messages: readonly unknown[] };
    const reply = { role: "assistant", content: answer.content };
    this.#held.set(answer.id, { system, tools, messages: [...messages, reply], state: "open" });
  }
}

function threadOf(body: unknown): Fields | undefined {
  const thread = (body as Fields | null)?.thread;
  return typeof thread === "object" && thread !== null ? (thread as Fields) : undefined;
}

function previousId(body: unknown): string | undefined {
  const thread = threadOf(body);
  return thread?.type === "continue" ? String(thread.previous_message_id) : undefined;
}

function toolsOf({ tools }: Held): Fields {
  return tools === undefined ? {} : { tools };
}

type ThreadCode = "thread_not_found" | "thread_already_continued" | "thread_continue_in_flight";

function refused(status: number, error_code: ThreadCode, what: string): ApiError {
  return new ApiError(status, `thread.previous_message_id: the thread ${what}`, { details: { error_code } });
}
