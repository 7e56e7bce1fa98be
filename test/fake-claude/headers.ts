import { WORKSPACE } from "./key-book.js";

const ORGANIZATION = "5f0c1d2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f";
const REQUESTS_PER_MINUTE = 1000;
const TOKENS = { tokens: 96_000, "input-tokens": 80_000, "output-tokens": 16_000 } as const;

/** The headers that every answer of the API carries. What is left of the limits only looks real. */
export function answerHeaders(requestId: string, requestsSoFar: number): Record<string, string> {
  return {
    "request-id": requestId,
    "anthropic-organization-id": ORGANIZATION,
    "anthropic-workspace-id": WORKSPACE,
    ...limit("requests", REQUESTS_PER_MINUTE, Math.max(0, REQUESTS_PER_MINUTE - requestsSoFar)),
    ...limit("tokens", TOKENS.tokens, TOKENS.tokens),
    ...limit("input-tokens", TOKENS["input-tokens"], TOKENS["input-tokens"]),
    ...limit("output-tokens", TOKENS["output-tokens"], TOKENS["output-tokens"]),
  };
}

function limit(unit: string, most: number, left: number): Record<string, string> {
  const reset = new Date(Date.now() + 60_000).toISOString().replace(/\.\d{3}Z$/, "Z");
  return {
    [`anthropic-ratelimit-${unit}-limit`]: String(most),
    [`anthropic-ratelimit-${unit}-remaining`]: String(left),
    [`anthropic-ratelimit-${unit}-reset`]: reset,
  };
}
