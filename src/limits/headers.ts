import type { ResponseHeaders } from "../types.js";
import type { Quota, QuotaState } from "./store.js";

/**
 * Tells a client its limits and where it stands, by draft-ietf-httpapi-ratelimit-headers-10: one item for each
 * quota, named by the quota. `RateLimit-Policy` carries the limit `q` and the window `w` in seconds, `RateLimit`
 * what remains (`r`) and the seconds until the first used unit is free again (`t`).
 *
 * The draft's unit is the request unless `qu` says otherwise. It registers `concurrent-requests`, for streams, which
 * have no window, and no unit for tokens or money: those quotas are left out rather than passed off as requests.
 *
 * @example
 * ```ts
 * rateLimitHeaders(reservation.states);
 * // { "RateLimit-Policy": '"default";q=20;w=3600', RateLimit: '"default";r=19;t=3825' }
 * ```
 */
export function rateLimitHeaders(states: readonly QuotaState[]): ResponseHeaders {
  const shown = states.filter(({ quota: { unit } }) => unit === "requests" || unit === "streams");
  // An empty list is not a structured field: it is written by leaving the field out (RFC 9651, section 3.1).
  if (shown.length === 0) return {};
  return {
    "RateLimit-Policy": shown.map(({ quota }) => policy(quota)).join(", "),
    RateLimit: shown.map(standing).join(", "),
  };
}

/**
 * The fields that were in use before the draft: of the quota of requests with the least left, the limit, what remains,
 * and the seconds until the first used unit is free again.
 */
export function legacyHeaders(states: readonly QuotaState[]): ResponseHeaders {
  const [tightest] = states
    .filter(({ quota }) => quota.unit === "requests")
    .sort((a, b) => a.remaining - b.remaining);
  if (tightest === undefined) return {};
  return {
    "X-RateLimit-Limit": String(sfInteger(tightest.quota.limit)),
    "X-RateLimit-Remaining": String(sfInteger(tightest.remaining)),
    "X-RateLimit-Reset": String(seconds(tightest.resetMs)),
  };
}

function policy({ name, unit, limit, windowMs }: Quota): string {
  const rest = unit === "streams" ? ';qu="concurrent-requests"' : `;w=${seconds(windowMs)}`;
  return `${sfString(name)};q=${sfInteger(limit)}${rest}`;
}

function standing({ quota: { name, unit }, remaining, resetMs }: QuotaState): string {
  const time = unit !== "streams" && resetMs > 0 ? `;t=${seconds(resetMs)}` : "";
  return `${sfString(name)};r=${sfInteger(remaining)}${time}`;
}

const seconds = (ms: number): number => sfInteger(Math.ceil(ms / 1000));

// RFC 9651, section 3.3.1: at most 15 digits.
const sfInteger = (value: number): number => Math.min(Math.max(0, Math.floor(value)), 999_999_999_999_999);

// RFC 9651, section 3.3.3: printable ASCII, quotes and backslashes escaped.
function sfString(text: string): string {
  return `"${text.replace(/[^ -~]/gu, "?").replace(/["\\]/g, "\\$&")}"`;
}
