import type Anthropic from "@anthropic-ai/sdk";

/** What the smallest real call said of a key. */
export type Probe =
  | { readonly ok: true; readonly workspace?: string }
  | {
      readonly ok: false;
      /** `unreachable`: the API could not say: no answer, 429, 5xx. The others are about the key. */
      readonly reason: "rejected" | "workspace" | "model" | "unreachable";
      readonly status?: number;
      readonly workspace?: string;
    };

/**
 * Asks the API for one token. Listing models or counting tokens would be free, but proves neither that the key may
 * use the model nor that somebody pays for it; this costs about ten tokens.
 */
export async function probe(client: Anthropic, model: string, expected?: string): Promise<Probe> {
  try {
    const { response } = await client.messages
      .create({ model, max_tokens: 1, messages: [{ role: "user", content: "." }] }, { timeout: TIMEOUT_MS })
      .withResponse();
    const actual = response.headers.get("anthropic-workspace-id");
    const known = actual === null ? {} : { workspace: actual };
    // No answer to which workspace it is counts as the wrong one.
    if (expected !== undefined && actual !== expected) return { ok: false, reason: "workspace", ...known };
    return { ok: true, ...known };
  } catch (error) {
    const status = statusOf(error);
    return { ok: false, reason: reasonFor(status), ...(status !== undefined && { status }) };
  }
}

/** The model of the smallest real call, unless another is named. */
export const DEFAULT_MODEL = "claude-haiku-5-5";

const TIMEOUT_MS = 30_000;

function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return typeof status === "number" ? status : undefined;
}

function reasonFor(status: number | undefined): "rejected" | "model" | "unreachable" {
  if (status === undefined || status >= 500 || status === 408 || status === 409 || status === 429) {
    return "unreachable";
  }
  return status === 404 ? "model" : "rejected";
}
