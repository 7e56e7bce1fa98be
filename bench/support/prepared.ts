import Anthropic from "@anthropic-ai/sdk";
import { type Caller, createGuard } from "claude-guard";
import { madeUpKey } from "../../test/fake-claude/index.js";
import { streamOf } from "../../test/support/chunks.js";

/** A client whose every call is answered with the same events, one a chunk, without any network. */
export function preparedClient(deltas: readonly string[]): Anthropic {
  const encoder = new TextEncoder();
  const chunks = events(deltas).map((event) =>
    encoder.encode(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
  );
  const fetch = async () =>
    new Response(streamOf(chunks), { headers: { "content-type": "text/event-stream" } });
  return new Anthropic({ apiKey: madeUpKey(), fetch });
}

function events(deltas: readonly string[]): { readonly type: string; readonly [field: string]: unknown }[] {
  const usage = { input_tokens: 12, output_tokens: 1 };
  const message = { id: "msg_1", type: "message", role: "assistant", model: "claude-haiku-5-5", content: [] };
  const delta = { stop_reason: "end_turn", stop_sequence: null };
  return [
    { type: "message_start", message: { ...message, stop_reason: null, stop_sequence: null, usage } },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    ...deltas.map((text) => ({
      type: "content_block_delta",
      index: 0,
      delta: { type: "text_delta", text },
    })),
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", delta, usage: { output_tokens: deltas.length } },
    { type: "message_stop" },
  ];
}

/** Out of the way of the bench: the default of 20 requests an hour would end it early. */
export const NO_LIMIT = { rateLimit: { limit: 1_000_000_000 } };

/** Makes a client that is guarded with all defaults but the limit; a new one for every call, as for every request. */
export function guarding(client: Anthropic): () => Anthropic {
  const guard = createGuard({ client, ...NO_LIMIT });
  let n = 0;
  return () => guard.client(callerOf(n++));
}

function callerOf(n: number): Caller {
  return { id: String(n), subject: `user-${n % 100}`, signal: new AbortController().signal };
}

export const QUESTION = {
  model: "claude-haiku-5-5",
  max_tokens: 1024,
  messages: [{ role: "user" as const, content: "Where is my order?" }],
};
