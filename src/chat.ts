import type Anthropic from "@anthropic-ai/sdk";
import { z } from "zod";
import { type SseFrame, sseError, sseFrame, sseReader } from "./answer/sse.js";
import { GuardError, toGuardError } from "./errors.js";
import { readTurn, refuse, SERVER_ONLY } from "./input/content.js";
import { refuseRole } from "./input/turns.js";
import { type Duration, duration, parseOptions, positiveInteger } from "./options.js";
import type { ContentBlock, Turn } from "./types.js";

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
    .custom<ChatOptions["system"]>((value) => typeof value === "string" || Array.isArray(value))
    .optional(),
  maxTokens: positiveInteger.default(1024),
  params: z.record(z.string(), z.unknown()).default({}),
  pingInterval: duration.prefault("15s"),
});

/** What a client asks for: the answer as it is written, or whole. */
export type ChatForm = "stream" | "json";

/** One chat: a parsed body in, an answer out. */
export type Chat = (
  body: unknown,
  client: Anthropic,
  form: ChatForm,
  signal: AbortSignal,
) => Promise<Response>;

/**
 * Makes the chat route without its server: `{ message }` or `{ messages }` in, the events of the Messages API out
 * (or one message, as JSON). Only text leaves: no thinking, no tool traffic, no ids of the account.
 *
 * The chat rejects with a `GuardError` or an error of the SDK as long as nothing was sent; after that the stream ends
 * with an `error` event.
 *
 * @throws TypeError for a bad option.
 */
export function createChat(options: ChatOptions): Chat {
  const { model, system, maxTokens, params, pingInterval } = parseOptions("chatRoute", schema, options);
  const request = { ...params, model, max_tokens: maxTokens, ...(system === undefined ? {} : { system }) };
  return async (body, client, form, signal) => {
    // The guard has checked what the client sent; the API is the judge of the rest.
    const call = { ...request, messages: turnsOf(body) } as Anthropic.MessageCreateParamsNonStreaming;
    // Streamed here all the same: the SDK refuses to wait for a whole answer that may be a long one.
    if (form === "json") {
      return Response.json(publicMessage(await client.messages.stream(call, { signal }).finalMessage()));
    }
    const answer = await client.messages.create({ ...call, stream: true }, { signal }).asResponse();
    return new Response(publicStream(answer, pingInterval), {
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

function publicMessage(message: Anthropic.Message) {
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
function publicEvents(): (frame: SseFrame) => string {
  // Blocks that are left out leave no gap: what is passed on is counted anew.
  const indexes = new Map<number, number>();
  const write = (event: { readonly type: string; readonly [field: string]: unknown }): string =>
    sseFrame(event.type, JSON.stringify(event));
  return (frame) => {
    const event = JSON.parse(frame.data || "{}") as Event;
    const { type } = event;
    if (type === "content_block_start" && event.content_block?.type === "text") {
      indexes.set(event.index ?? 0, indexes.size);
    }
    const index = indexes.get(event.index ?? -1);
    switch (type) {
      case "message_start":
        return event.message ? write({ type, message: publicMessage(event.message) }) : "";
      case "content_block_start":
        if (index === undefined) return "";
        return write({ type, index, content_block: { type: "text", text: event.content_block?.text ?? "" } });
      case "content_block_delta":
        if (index === undefined || event.delta?.type !== "text_delta") return "";
        return write({ type, index, delta: { type: "text_delta", text: event.delta.text ?? "" } });
      case "content_block_stop":
        return index === undefined ? "" : write({ type, index });
      case "message_delta": {
        const { stop_reason = null, stop_sequence = null } = event.delta ?? {};
        return write({ type, delta: { stop_reason, stop_sequence }, usage: publicUsage(event.usage) });
      }
      case "message_stop":
      case "ping":
        return write({ type });
      case "error":
        return sseError(new GuardError("UPSTREAM_ERROR", "Claude could not finish the answer."));
      default:
        return "";
    }
  };
}

interface Piece {
  readonly text: string;
  readonly done: boolean;
}

const PING: Piece = { text: sseFrame("ping", JSON.stringify({ type: "ping" })), done: false };

function publicStream(answer: Response, pingMs: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const source = answer.body?.getReader();
  const sse = sseReader();
  const toPublic = publicEvents();
  let reading: Promise<Piece> | undefined;

  const read = async (): Promise<Piece> => {
    const { done, value } = (await source?.read()) ?? { done: true };
    if (done) return { text: "", done: true };
    return {
      text: sse
        .push(decoder.decode(value, { stream: true }))
        .map(toPublic)
        .join(""),
      done: false,
    };
  };
  // A read that is under way is kept while pings go out.
  const readOrPing = async (): Promise<Piece> => {
    reading ??= read();
    const piece = await orAfter(reading, pingMs, PING);
    if (piece !== PING) reading = undefined;
    return piece;
  };

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          let next = await readOrPing();
          while (next.text === "" && !next.done) next = await readOrPing();
          if (next.text !== "") controller.enqueue(encoder.encode(next.text));
          if (next.done) controller.close();
        } catch (error) {
          const known =
            toGuardError(error) ?? new GuardError("UPSTREAM_ERROR", "Claude could not finish the answer.");
          controller.enqueue(encoder.encode(sseError(known)));
          controller.close();
        }
      },
      cancel: (reason) => source?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function orAfter<T>(work: Promise<T>, ms: number, instead: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(instead), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
