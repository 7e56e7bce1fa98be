import type Anthropic from "@anthropic-ai/sdk";
import * as z from "zod";
import { type Duration, duration, positiveInteger } from "./amounts.js";
import { publicMessage } from "./chat/public-events.js";
import { publicStream } from "./chat/public-stream.js";
import { GuardError } from "./errors.js";
import type { HistoryTurn, SpokenTurn } from "./history/canonical-history.js";
import { readTurn, refuse, SERVER_ONLY } from "./input/content.js";
import { refuseRole } from "./input/turns.js";
import { parseOptions } from "./options.js";
import type { ContentBlock, LimitLeft, Turn } from "./types.js";

/** Options of a chat. */
export interface ChatOptions {
  /** The model that answers, for example `"claude-haiku-5-5"`. */
  readonly model: string;
  /** Your instructions: what the assistant is for. */
  readonly system?: string | readonly ContentBlock[];
  /** The longest answer, in tokens. Default 1024. */
  readonly maxTokens?: number;
  /** More parameters of the Messages API, such as `thinking` or `stop_sequences`. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** How often a waiting client hears a `ping`. Default `"15s"`. */
  readonly pingInterval?: Duration;
}

const schema = z.strictObject({
  model: z.string({ error: 'must be the name of a model, such as "claude-haiku-5-5"' }).min(1),
  system: z
    .custom<ChatOptions["system"]>(
      (value) => typeof value === "string" || Array.isArray(value),
      "must be a string or a list of text blocks",
    )
    .optional(),
  maxTokens: positiveInteger.default(1024),
  params: z.record(z.string(), z.unknown(), { error: "must be an object" }).default({}),
  pingInterval: duration.prefault("15s"),
});

/** What a client asks for: the answer as it is written, or whole. */
export type ChatForm = "stream" | "json";

/** How one request is answered. */
export interface ChatAnswer {
  readonly form: ChatForm;
  /** Aborts when the caller has left. */
  readonly signal: AbortSignal;
  /** Signs the conversation for the caller, so that it can send it back; without it answers carry no signature. */
  readonly sign?: ((turns: readonly HistoryTurn[]) => Promise<string>) | undefined;
  /** What is left of the caller's limits, once the call was settled. */
  readonly limits?: () => readonly LimitLeft[] | undefined;
}

/** One chat: a parsed body in, an answer out. */
export type Chat = (body: unknown, client: Anthropic, answer: ChatAnswer) => Promise<Response>;

/**
 * Makes the chat route without its server: `{ message }` or `{ messages }` in, the events of the Messages API out
 * (or one message, as JSON). Only text leaves: no thinking, no tool traffic, no ids of the account. With `sign`, a
 * message has the field `signature`, and a stream has `signature` events: each covers the text before it, and the last
 * one, just before `message_stop`, covers it all. With `limits`, the last event of a complete stream is `limits`.
 *
 * The chat rejects with a `GuardError` or an error of the SDK as long as nothing was sent; after that the stream ends
 * with an `error` event.
 *
 * @throws TypeError for a bad option.
 */
export function createChat(options: ChatOptions): Chat {
  const { model, system, maxTokens, params, pingInterval } = parseOptions("chatRoute", schema, options);
  const request = { ...params, model, max_tokens: maxTokens, ...(system === undefined ? {} : { system }) };
  return async (body, client, { form, signal, sign, limits }) => {
    const turns = turnsOf(body);
    // The guard has checked what the client sent; the API is the judge of the rest.
    const call = { ...request, messages: turns } as Anthropic.MessageCreateParamsNonStreaming;
    const signAnswer =
      sign && ((content: SpokenTurn["content"]) => sign([...turns, { role: "assistant", content }]));
    // Streamed here all the same: the SDK refuses to wait for a whole answer that may be a long one.
    if (form === "json") {
      const message = publicMessage(await client.messages.stream(call, { signal }).finalMessage());
      const signature = await signAnswer?.(message.content);
      return Response.json({ ...message, signature });
    }
    const answer = await client.messages.create({ ...call, stream: true }, { signal }).asResponse();
    return new Response(publicStream(answer, pingInterval, { sign: signAnswer, limits }), {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        // Proxies such as nginx would hold the events back.
        "x-accel-buffering": "no",
      },
    });
  };
}

function turnsOf(body: unknown): Turn[] {
  const { message, messages } = (body ?? {}) as { message?: Turn["content"]; messages?: Turn[] };
  if (message === undefined && messages === undefined) {
    throw new GuardError(
      "INVALID_INPUT",
      'Send { "message": "…" } or { "messages": [{ "role", "content" }] }.',
    );
  }
  if (messages !== undefined && !Array.isArray(messages))
    refuse("INVALID_INPUT", "messages must be a list of turns.");
  const turns = [...(messages ?? []), ...(message === undefined ? [] : [{ role: "user", content: message }])];
  turns.forEach(assertClients);
  return turns;
}

// The door says the same, where it stands: here it holds without one, when the guard takes the turns for the app's.
function assertClients(given: unknown, i: number): void {
  const { role, content } = readTurn(given, `messages[${i}]`);
  if (role !== "user" && role !== "assistant") refuseRole(i);
  const kinds =
    typeof content === "string" ? [] : content.map((block) => (block as Partial<ContentBlock> | null)?.type);
  if (kinds.some((kind) => typeof kind !== "string" || SERVER_ONLY.test(kind))) {
    refuse("BLOCK_NOT_ALLOWED", `messages[${i}].content holds a block that a client cannot send.`);
  }
}
