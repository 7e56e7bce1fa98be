import type { Deny, ProblemMembers, ResponseHeaders } from "../types.js";
import type { LimiterReservation } from "./limiter.js";

/** The denial of a reservation that did not fit. */
export function refusalOf(reservation: LimiterReservation, headers: ResponseHeaders): Deny {
  const { retryAfterMs, blocked, violated } = reservation;
  const canComeBack = Number.isFinite(retryAfterMs);
  const what = blocked ? "You are blocked for a time" : "Too many requests";
  return {
    allowed: false,
    code: blocked ? "SUBJECT_BLOCKED" : "RATE_LIMITED",
    message: canComeBack
      ? `${what}. Please try again in ${inWords(retryAfterMs)}.`
      : "This request needs more than the whole limit.",
    ...(canComeBack && { retryAfterMs }),
    headers,
    ...(!blocked && { problem: quotaExceeded(violated) }),
  };
}

/** The problem type of draft-ietf-httpapi-ratelimit-headers-10, with the names of the quotas that were exceeded. */
function quotaExceeded(violated: readonly string[]): ProblemMembers {
  return {
    type: "https://iana.org/assignments/http-problem-types#quota-exceeded",
    title: "Request cannot be satisfied as assigned quota has been exceeded",
    "violated-policies": violated,
  };
}

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

// Rounded up: who waits as long as it says is let in.
function inWords(ms: number): string {
  const [unit, length] = UNITS.find(([, size]) => ms > 2 * size) ?? ["second", 1000];
  const count = Math.max(1, Math.ceil(ms / length));
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
