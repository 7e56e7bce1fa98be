import { z } from "zod";
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
 * the tool's name, and the text of documents and search results. `createGuard()` makes it from
 * `hardenSystemPrompt: { untrusted }`, whose rules tell the model what the wrapping means, and asks it last, so that
 * all others see the text itself. The same text is the same bytes on every call: what was cached stays cached.
 *
 * It leaves alone what users write, what answers cite by its place (`citations: { enabled: true }`), results of server
 * tools, images, PDFs, and whatever is not in the request. In a thread that is continued the label is `tool`, as the
 * names of the tools are not in the request.
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
  return {
    name: "spotlightUntrusted",
    check({ stage, params }): Verdict {
      if (stage === "door") return { allowed: true };
      const messages = wrap(params.messages);
      return messages === params.messages
        ? { allowed: true }
        : { allowed: true, params: { ...params, messages } };
    },
  };
}
