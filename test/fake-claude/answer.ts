import type {
  Message,
  MessageDeltaUsage,
  RawMessageStreamEvent,
  RefusalStopDetails,
  StopReason,
  Usage,
} from "@anthropic-ai/sdk/resources/messages";
import { type AnswerBlock, toBlock } from "./blocks.js";
import { makeId } from "./ids.js";
import type { BlockScript, Script } from "./script.js";
import { estimateTokens } from "./tokens.js";

/** A whole answer, and its blocks as a stream sends them. */
export interface Answer {
  readonly message: Message;
  readonly blocks: readonly AnswerBlock[];
}

const GREETING = "Hello! I am a stand-in for Claude.";

/** The answer that a script gives to a request that was found valid. */
export function toAnswer(script: Script, params: Readonly<Record<string, unknown>>): Answer {
  // With `max_tokens: 0` the API only fills the prompt cache.
  const blocks = params.max_tokens === 0 ? [] : contentOf(script).map(toBlock);
  const content = blocks.map((block) => block.whole);
  const stopReason = script.stopReason ?? stopReasonOf(blocks, params);
  const message: Message = {
    id: script.message?.id ?? makeId("msg"),
    type: "message",
    role: "assistant",
    model: script.model ?? String(params.model),
    content,
    stop_reason: stopReason,
    stop_sequence: script.stopSequence ?? null,
    stop_details: script.stopDetails ?? defaultDetails(stopReason),
    container: script.message?.container ?? null,
    diagnostics: script.message?.diagnostics ?? null,
    usage: usageOf(script, params, content),
  };
  return { message, blocks };
}

/** The events of an answer in the order of the API, without pings. */
export function* toEvents({ message, blocks }: Answer): Generator<RawMessageStreamEvent> {
  yield { type: "message_start", message: atStart(message) };
  for (const [index, { start, deltas }] of blocks.entries()) {
    yield { type: "content_block_start", index, content_block: start };
    for (const delta of deltas) yield { type: "content_block_delta", index, delta };
    yield { type: "content_block_stop", index };
  }
  const { stop_reason, stop_sequence, stop_details, container } = message;
  yield {
    type: "message_delta",
    delta: { stop_reason, stop_sequence, stop_details, container },
    usage: atEnd(message.usage),
  };
  yield { type: "message_stop" };
}

function contentOf(script: Script): readonly BlockScript[] {
  return script.content ?? [{ type: "text", text: script.text ?? GREETING }];
}

function stopReasonOf(blocks: readonly AnswerBlock[], params: Readonly<Record<string, unknown>>): StopReason {
  if (params.max_tokens === 0) return "max_tokens";
  return blocks.some(({ whole }) => whole.type === "tool_use") ? "tool_use" : "end_turn";
}

function defaultDetails(stopReason: StopReason): RefusalStopDetails | null {
  return stopReason === "refusal" ? { type: "refusal", category: null, explanation: null } : null;
}

function usageOf(script: Script, params: Readonly<Record<string, unknown>>, content: unknown): Usage {
  return {
    input_tokens: estimateTokens([params.system, params.messages, params.tools]),
    output_tokens: estimateTokens(content),
    cache_creation: null,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    inference_geo: null,
    output_tokens_details: null,
    server_tool_use: null,
    service_tier: "standard",
    speed: null,
    ...script.usage,
  };
}

function atStart(message: Message): Message {
  const usage = { ...message.usage, output_tokens: Math.min(1, message.usage.output_tokens) };
  return { ...message, content: [], stop_reason: null, stop_sequence: null, stop_details: null, usage };
}

function atEnd(usage: Usage): MessageDeltaUsage {
  return {
    input_tokens: usage.input_tokens,
    output_tokens: usage.output_tokens,
    cache_creation_input_tokens: usage.cache_creation_input_tokens,
    cache_read_input_tokens: usage.cache_read_input_tokens,
    output_tokens_details: usage.output_tokens_details,
    server_tool_use: usage.server_tool_use,
  };
}
