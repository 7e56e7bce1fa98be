import * as z from "zod";
import { parseOptions } from "../options.js";
import { currentSecrets } from "../redact/own-secrets/own-secrets.js";
import { ownSecretsFilter } from "../redact/own-secrets/take-out.js";
import { redactorOf } from "../redact/redact.js";
import { checkOptions, prepare, type RedactOptions, redactOptions } from "../redact/redact-options.js";
import type { Guard } from "../types.js";

/** What {@link redactOutput} does about secrets and personal data in an answer. */
export interface RedactOutputOptions extends RedactOptions {
  /** `block`: the first entity of any kind ends the answer, as `operators: { default: { type: "block" } }` does. */
  readonly action?: "replace" | "block";
}

const KEY = "ANTHROPIC_API_KEY";
const BLOCK = { default: { type: "block" } } as const;

const optionsSchema = z
  .strictObject({
    ...redactOptions,
    action: z.enum(["replace", "block"], { error: 'must be "replace" or "block"' }).default("replace"),
  })
  .superRefine(checkOptions)
  .refine(
    ({ action, operators }) => action === "replace" || Object.keys(operators).length === 0,
    '"action" must not be "block" where "operators" say what to do',
  );

/**
 * A guard that keeps secrets and personal data out of answers (OWASP LLM02, sensitive information disclosure).
 *
 * Where entities are to block, the filter throws a `GuardError` with the code `OUTPUT_BLOCKED` as soon as an entity is
 * certain, before any of it went out. An answer that is not streamed is then refused as a whole. Of a streamed one,
 * the text before the entity has already left; the stream ends there with the error.
 *
 * `keys` gives the keys that the server calls Claude with at present, as `createGuard()` does. Each of 8 to 8,192
 * UTF-16 units is taken out before all else, whatever its form and whatever the `entities`, in the spellings in which
 * `secrets` are found; its kind is `ANTHROPIC_API_KEY`, also where it is a gateway's.
 *
 * @throws TypeError if an option is bad.
 * @example
 * ```ts
 * createGuard({ guards: [redactOutput({ entities: ["ANTHROPIC_API_KEY"], action: "block" })] });
 * ```
 */
export function redactOutput(
  options: RedactOutputOptions = {},
  keys: () => readonly string[] = () => [],
): Guard {
  const { action, ...rest } = parseOptions("redactOutput", optionsSchema, options);
  const prepared = prepare(action === "block" ? { ...rest, operators: BLOCK } : rest);
  const redactor = redactorOf(prepared);
  const ownKeys = currentSecrets(keys);
  const filter = () => ownSecretsFilter(ownKeys(), prepared.operate, redactor.filter(), KEY);
  return { name: "redactOutput", check: () => ({ allowed: true, filter }) };
}
