import type {
  ContentBlockParam,
  MessageCountTokensParams,
  MessageCreateParamsBase,
} from "@anthropic-ai/sdk/resources/messages";

type HeaderParam = "user_profile_id" | "workspace_id";

// The compiler keeps these lists to what the SDK publishes: a field too many or too few does not compile.
/** The content blocks that a turn may hold. */
export const BLOCK_TYPES: Readonly<Record<ContentBlockParam["type"], true>> = {
  text: true,
  image: true,
  document: true,
  search_result: true,
  thinking: true,
  redacted_thinking: true,
  tool_use: true,
  tool_result: true,
  server_tool_use: true,
  web_search_tool_result: true,
  web_fetch_tool_result: true,
  code_execution_tool_result: true,
  bash_code_execution_tool_result: true,
  text_editor_code_execution_tool_result: true,
  tool_search_tool_result: true,
  container_upload: true,
};

/** The body of a request that counts tokens. */
export const COUNT_FIELDS: Readonly<Record<Exclude<keyof MessageCountTokensParams, HeaderParam>, true>> = {
  messages: true,
  model: true,
  cache_control: true,
  output_config: true,
  speed: true,
  system: true,
  thinking: true,
  tool_choice: true,
  tools: true,
};

/** The body of a request for a message. */
export const CREATE_FIELDS: Readonly<Record<Exclude<keyof MessageCreateParamsBase, HeaderParam>, true>> = {
  ...COUNT_FIELDS,
  max_tokens: true,
  container: true,
  diagnostics: true,
  inference_geo: true,
  metadata: true,
  service_tier: true,
  stop_sequences: true,
  stream: true,
};
