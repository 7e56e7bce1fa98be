import * as z from "zod";

/**
 * Reads a guard's options once, at construction.
 *
 * @throws TypeError that names the guard and the option: `rateLimit: "limit" must be a positive integer`.
 */
export function parseOptions<S extends z.ZodType>(name: string, schema: S, options: unknown): z.output<S> {
  const result = schema.safeParse(options ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TypeError(`${name}: ${issue === undefined ? "bad options" : describe(innermost(issue))}`);
}

// Of an object that could also have been something else, the field that is wrong.
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors.flat().find(({ path }) => path.length > 0);
  return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] });
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    return `unknown option ${issue.keys.map((key) => `"${[...issue.path, key].map(String).join(".")}"`).join(", ")}`;
  }
  const path = issue.path.map(String).join(".");
  // Messages of ours say what the option must be; zod's own are sentences that stand after a colon.
  if (path === "") return isNoObject(issue) ? "the options must be an object" : issue.message;
  return issue.message.startsWith("must ") ? `"${path}" ${issue.message}` : `"${path}": ${issue.message}`;
}

function isNoObject(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type" && issue.expected === "object";
}

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

/** A secret that keys an HMAC, as a zod schema. */
export const secretOption = z
  .string({ error: "must be a string" })
  .min(16, "must have at least 16 characters");

function parseDuration(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) && value > 0 ? value : undefined;
  if (typeof value !== "string") return undefined;
  const match = /^(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h|d)$/.exec(value);
  if (match === null) return undefined;
  const ms = Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
  return ms > 0 ? ms : undefined;
}
