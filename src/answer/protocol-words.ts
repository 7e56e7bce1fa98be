/** The events of the Messages API, other than `ping` and `error`. */
export const MESSAGES_EVENTS: readonly string[] = [
  "message_start",
  "content_block_start",
  "content_block_delta",
  "content_block_stop",
  "message_delta",
  "message_stop",
];

const DELTAS = ["text_delta", "input_json_delta", "thinking_delta", "signature_delta", "citations_delta"];

const FIELDS = `type index message delta usage content_block
id role model content container diagnostics stop_reason stop_sequence stop_details
text citations thinking signature partial_json input name
input_tokens output_tokens cache_creation cache_creation_input_tokens cache_read_input_tokens inference_geo
output_tokens_details thinking_tokens server_tool_use web_search_requests web_fetch_requests
ephemeral_5m_input_tokens ephemeral_1h_input_tokens service_tier speed`;

const VALUES = "assistant standard tool_use end_turn max_tokens";

/**
 * What the Messages API itself writes in nearly every stream: names of events (also as a line of a server-sent event),
 * of fields, and usual values. Not all there are: a word that is missing here is looked at like any other text.
 */
export const PROTOCOL_WORDS: ReadonlySet<string> = new Set([
  ...MESSAGES_EVENTS.flatMap((name) => [name, `event: ${name}`]),
  ...DELTAS,
  ...FIELDS.split(/\s+/),
  ...VALUES.split(" "),
]);
