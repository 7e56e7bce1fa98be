import type { CapabilitySupport, ModelCapabilities, ModelInfo } from "@anthropic-ai/sdk/resources/models";
import { ApiError } from "./errors.js";

const YES: CapabilitySupport = { supported: true };
const NO: CapabilitySupport = { supported: false };

// The same for every model: what a model can do is not what the tests are about.
const CAPABILITIES: ModelCapabilities = {
  batch: YES,
  citations: YES,
  code_execution: YES,
  context_management: {
    supported: true,
    clear_thinking_20251015: YES,
    clear_tool_uses_20250919: YES,
    compact_20260112: YES,
  },
  effort: { supported: true, low: YES, medium: YES, high: YES, xhigh: YES, max: YES },
  image_input: YES,
  pdf_input: YES,
  server_tools: { supported: true, code_execution: YES, web_search: YES },
  structured_outputs: YES,
  thinking: { supported: true, types: { adaptive: YES, between_tools: NO, disabled: YES, enabled: NO } },
};

// The model ids that the SDK's types name, the newest first.
const IDS = [
  "claude-fable-5-2",
  "claude-mythos-5-2",
  "claude-haiku-5-5",
  "claude-sonnet-5-5",
  "claude-fable-5-1",
  "claude-opus-5-5",
  "claude-mythos-5-1",
  "claude-sonnet-5",
  "claude-fable-5",
  "claude-mythos-5",
  "claude-opus-5",
  "claude-opus-4-8",
  "claude-opus-4-7",
  "claude-mythos-preview",
  "claude-opus-4-6",
  "claude-sonnet-4-6",
  "claude-haiku-4-5",
  "claude-haiku-4-5-20251001",
  "claude-opus-4-5",
  "claude-opus-4-5-20251101",
  "claude-sonnet-4-5",
  "claude-sonnet-4-5-20250929",
] as const;

/** The models there are. Limits and dates are made up. */
export const MODELS: readonly ModelInfo[] = IDS.map((id) => ({
  id,
  type: "model",
  display_name: displayName(id),
  created_at: "1970-01-01T00:00:00Z",
  lifecycle: "active",
  deprecated_at: null,
  retires_at: null,
  line: lineOf(id),
  max_input_tokens: 200_000,
  max_tokens: 64_000,
  capabilities: CAPABILITIES,
}));

/** The answer to `GET /v1/models`: one page. */
export function listModels(query: URLSearchParams): Record<string, unknown> {
  const limit = Number(query.get("limit") ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new ApiError(400, "limit: must be an integer from 1 to 1000");
  }
  const after = MODELS.findIndex(({ id }) => id === query.get("after_id")) + 1;
  const before = MODELS.findIndex(({ id }) => id === query.get("before_id"));
  const from = before < 0 ? after : Math.max(0, before - limit);
  const to = before < 0 ? from + limit : before;
  const data = MODELS.slice(from, to);
  const has_more = before < 0 ? to < MODELS.length : from > 0;
  return { data, has_more, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null };
}

/** The answer to `GET /v1/models/{id}`. */
export function findModel(id: string): ModelInfo {
  const model = MODELS.find((known) => known.id === id);
  if (model === undefined) throw new ApiError(404, `model: ${id}`);
  return model;
}

function displayName(id: string): string {
  const [, line = "", ...version] = id.split("-");
  return `Claude ${line.charAt(0).toUpperCase()}${line.slice(1)} ${version.slice(0, 2).join(".")}`;
}

function lineOf(id: (typeof IDS)[number]): ModelInfo["line"] {
  const line = id.split("-")[1];
  const lines = ["haiku", "sonnet", "opus", "fable", "mythos"] as const;
  return lines.find((known) => known === line) ?? null;
}
