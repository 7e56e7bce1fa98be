import * as z from "zod";
import { checkTurns } from "../input/check-turns.js";
import { followTools } from "../input/follow-tools.js";
import { parseOptions, secretOption } from "../options.js";
import { type UntrustedOptions, untrustedShape, wrapUntrusted } from "../prompt/untrusted.js";
import type { Guard, Verdict } from "../types.js";

/** Options of {@link spotlightUntrusted}. */
export interface SpotlightUntrustedOptions extends UntrustedOptions {
  /** Keys the markers: at least 16 characters, the same on every machine of a deployment. */
  readonly secret?: string;
}

const optionsSchema = z.strictObject({ ...untrustedShape, secret: secretOption.optional() });

/**
 * The guard that wraps text of others in a call as `spotlight()` does (OWASP LLM01): what tools returned, labelled with
 * the tool's name, and the text of documents and search results, with their titles and where they come from.
 * `createGuard()` makes it from `hardenSystemPrompt: { untrusted }`, whose rules tell the model what the wrapping
 * means, and asks it last, so that all others see the text itself. The same text is the same bytes on every call: what
 * was cached stays cached.
 *
 * It leaves alone what users write, what answers cite (`citations: { enabled: true }`), results of server tools,
 * images, what is in PDFs, and whatever is not in the request. In a thread that the API holds, the tools that were used
 * are known as long as the same caller goes on with it; after that the label is `tool`.
 *
 * Denies with `INVALID_INPUT` what is no list of turns, and blocks without a type or more than eight deep in each
 * other.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * spotlightUntrusted({ mode: "delimit", tools: { get_order: "trusted", fetch_page: "datamark" } });
 * ```
 */
export function spotlightUntrusted(options?: SpotlightUntrustedOptions): Guard {
  const { secret, ...untrusted } = parseOptions("spotlightUntrusted", optionsSchema, options);
  const wrap = wrapUntrusted(untrusted, secret);
  const toolsOf = followTools();
  return {
    name: "spotlightUntrusted",
    check({ stage, params }, caller): Verdict {
      if (stage === "door") return { allowed: true };
      checkTurns(params.messages);
      const { names, gate } = toolsOf(params, caller);
      const messages = wrap(params.messages, names);
      return {
        allowed: true,
        ...gate,
        ...(messages !== params.messages && { params: { ...params, messages } }),
      };
    },
  };
}
