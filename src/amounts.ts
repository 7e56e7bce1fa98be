import * as z from "zod";

const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A length of time: milliseconds, or a number with a unit: `"500ms"`, `"30s"`, `"5m"`, `"1h"`, `"30d"`. */
export type Duration = number | `${number}${keyof typeof UNIT_MS}`;

/** A {@link Duration} as a zod schema whose output is milliseconds. */
export const duration = z
  .custom<Duration>(
    (value) => parseDuration(value) !== undefined,
    'must be milliseconds or a length of time such as "30s", "5m", "1h" or "30d"',
  )
  .transform((value) => parseDuration(value) ?? 0);

/** A positive integer as a zod schema. */
export const positiveInteger = z
  .number({ error: "must be a positive integer" })
  .int({ error: "must be a positive integer" })
  .positive({ error: "must be a positive integer" });

function parseDuration(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) && value > 0 ? value : undefined;
  if (typeof value !== "string") return undefined;
  const match = /^(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h|d)$/.exec(value);
  if (match === null) return undefined;
  const ms = Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
  return ms > 0 ? ms : undefined;
}
