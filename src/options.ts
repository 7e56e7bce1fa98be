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

/** A secret that keys an HMAC, as a zod schema. */
export const secretOption = z
  .string({ error: "must be a string" })
  .min(16, "must have at least 16 characters");
