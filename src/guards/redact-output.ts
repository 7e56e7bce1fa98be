import { z } from "zod";
import { GuardError } from "../errors.js";
import { parseOptions } from "../options.js";
import { createRedactor, entitiesOption, type RedactOptions } from "../redact/redact.js";
import type { Guard, TextFilter } from "../types.js";

/** What {@link redactOutput} does about secrets and personal data in an answer. */
export interface RedactOutputOptions extends RedactOptions {
  /** `replace` (default): each becomes its kind in brackets. `block`: the first one ends the answer. */
  readonly action?: "replace" | "block";
}

const optionsSchema = z.strictObject({
  entities: entitiesOption,
  action: z.enum(["replace", "block"], { error: 'must be "replace" or "block"' }).default("replace"),
});

/**
 * A guard that keeps secrets and personal data out of answers (OWASP LLM02, sensitive information disclosure).
 *
 * With `action: "block"` the filter throws a `GuardError` with the code `OUTPUT_BLOCKED` as soon as an entity is
 * certain, before any of it went out. An answer that is not streamed is then refused as a whole. Of a streamed one,
 * the text before the entity has already left; the stream ends there with the error.
 *
 * @throws TypeError if an option is bad.
 * @example
 * ```ts
 * createGuard({ guards: [redactOutput({ entities: ["ANTHROPIC_API_KEY"], action: "block" })] });
 * ```
 */
export function redactOutput(options: RedactOutputOptions = {}): Guard {
  const { entities, action } = parseOptions("redactOutput", optionsSchema, options);
  const redactor = createRedactor({ entities });
  const filter = action === "block" ? () => blocking(redactor.filter()) : () => redactor.filter();
  return { name: "redactOutput", check: () => ({ allowed: true, filter }) };
}

function blocking(filter: TextFilter): TextFilter {
  const pass = (text: string) => {
    if (Object.keys(filter.findings ?? {}).length === 0) return text;
    throw new GuardError("OUTPUT_BLOCKED", "The answer was withheld because it held confidential data.");
  };
  return {
    push: (text) => pass(filter.push(text)),
    end: () => pass(filter.end()),
    get findings() {
      return filter.findings ?? {};
    },
  };
}
