import * as z from "zod";
import { parseOptions } from "../options.js";
import { isObject } from "../parse-object.js";
import { jsonStringsFilter } from "../redact/json/json.js";
import { type Pseudonyms, pseudonyms } from "../redact/pseudonyms.js";
import { redactorOf } from "../redact/redact.js";
import { checkEntities, type EntityOptions, entityOptions, prepare } from "../redact/redact-options.js";
import { rewriteTurns } from "../redact/turns.js";
import type { Guard, MessageParams, Verdict } from "../types.js";

/** What {@link redactInput} takes out of the turns that the model sees. */
export interface RedactInputOptions extends EntityOptions {
  /**
   * The model sees `[EMAIL_ADDRESS_1]` in place of a value, and in its answer the value is put back. Default `false`:
   * `[EMAIL_ADDRESS]`, and nothing is put back.
   */
  readonly reversible?: boolean;
}

const optionsSchema = z
  .strictObject({
    ...entityOptions,
    reversible: z.boolean({ error: "must be true or false" }).default(false),
  })
  .superRefine(checkEntities);

/**
 * A guard that keeps personal data and secrets of users from the model (OWASP LLM02). It rewrites the text of all
 * turns of a call and what it quotes, search results, what tools answered and were asked with, not the system prompt,
 * images, documents or thinking. At the door nothing changes: the app's handler sees what the user wrote.
 *
 * With `reversible` each value has a placeholder with a number of its own, the same throughout the turns of the call
 * and counted by first appearance: a conversation that is sent again from its beginning has the same ones. They are
 * put back, as they were written, in text and tool input of the answer, streamed or whole; in tool input and structured
 * outputs as JSON has them. What is no placeholder of this call, such as one that the model made up or changed, stays as
 * it is. The values are kept as long as the call and nowhere else.
 *
 * Stands after `redactOutput`, or what it puts back would be redacted again, and before `guardLinks`, or that would
 * judge a link without the values in it.
 *
 * @throws TypeError if an option is bad.
 * @example
 * ```ts
 * createGuard({ redactInput: { entities: ["contact", "financial"], reversible: true } });
 * ```
 */
export function redactInput(options?: RedactInputOptions): Guard {
  const { reversible, ...rest } = parseOptions("redactInput", optionsSchema, options);
  const prepared = prepare({ ...rest, operators: {} });
  const allow = new Set(rest.allow);
  return {
    name: "redactInput",
    check({ stage, params }): Verdict {
      if (stage === "door") return { allowed: true };
      const names: Pseudonyms = pseudonyms(prepared, allow, reversible);
      const messages = rewriteTurns(params.messages, names.redact);
      if (messages === params.messages) return { allowed: true };
      if (!reversible) return { allowed: true, params: { ...params, messages } };
      // What is put back in an answer comes again with the next call, in other words than those that told of it.
      const hidden = rewriteTurns(messages, names.hideKnown());
      const putBack = names.filter();
      const isJson = asksForJson(params);
      return {
        allowed: true,
        params: { ...params, messages: hidden },
        filter: (part = "text") => (isJson && part === "text" ? jsonStringsFilter(putBack) : putBack()),
      };
    },
  };
}

/** Redacts a text by these options, for whoever sends it to a model by itself: nothing of it is to be put back. */
export function inputRedactor(options?: RedactInputOptions): (text: string) => string {
  const { reversible: _, ...rest } = parseOptions("redactInput", optionsSchema, options);
  const redactor = redactorOf(prepare({ ...rest, operators: {} }));
  return (text) => redactor.redact(text).text;
}

// Structured outputs: the text is JSON. Betas before it had a field of their own.
function asksForJson({ output_config: config, output_format: format }: MessageParams): boolean {
  return isObject(format) || (isObject(config) && "format" in config && isObject(config.format));
}
