import type { QuotaState, ResponseHeaders } from "../types.js";

/**
 * Tells a client its limits and where it stands, by draft-ietf-httpapi-ratelimit-headers-10: one item for each
 * quota, named by the quota. `RateLimit-Policy` carries the limit `q` and the window `w` in seconds, `RateLimit`
 * what remains (`r`) and the seconds until the first used unit is free again (`t`).
 *
 * The draft's unit is the request unless `qu` says otherwise, and it registers no unit for tokens or money: those
 * quotas are left out rather than passed off as requests.
 *
 * @example
 * ```ts
 * rateLimitHeaders(reservation.states);
 * // { "RateLimit-Policy": '"default";q=20;w=3600', RateLimit: '"default";r=19;t=3825' }
 * ```
 */
export function rateLimitHeaders(states: readonly QuotaState[]): ResponseHeaders {
  const shown = states.filter(({ quota }) => quota.unit === "requests");
  // An empty list is not a structured field: it is written by leaving the field out (RFC 9651, section 3.1).
  if (shown.length === 0) return {};
  const policies = shown.map(
    ({ quota }) => `${sfString(quota.name)};q=${sfInteger(quota.limit)};w=${seconds(quota.windowMs)}`,
  );
  const limits = shown.map(
    ({ quota, remaining, resetMs }) =>
      `${sfString(quota.name)};r=${sfInteger(remaining)}${resetMs > 0 ? `;t=${seconds(resetMs)}` : ""}`,
  );
  return { "RateLimit-Policy": policies.join(", "), RateLimit: limits.join(", ") };
}

const seconds = (ms: number): number => sfInteger(Math.ceil(ms / 1000));

// RFC 9651, section 3.3.1: at most 15 digits.
const sfInteger = (value: number): number => Math.min(Math.max(0, Math.floor(value)), 999_999_999_999_999);

// RFC 9651, section 3.3.3: printable ASCII, quotes and backslashes escaped.
function sfString(text: string): string {
  return `"${text.replace(/[^ -~]/gu, "?").replace(/["\\]/g, "\\$&")}"`;
}
