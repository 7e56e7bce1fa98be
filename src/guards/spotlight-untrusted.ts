import * as z from "zod";
import { parseOptions, secretOption } from "../options.js";
import { type UntrustedOptions, untrustedShape, wrapUntrusted } from "../prompt/untrusted.js";
import type { Caller, Guard, ToolGate, Verdict } from "../types.js";

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
 * tools, images, PDFs, and whatever is not in the request. In a thread that the API holds, the tools that were used are
 * known as long as the same caller goes on with it; after that the label is `tool`.
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
  const used = new WeakMap<Caller, Map<unknown, string>>();
  return {
    name: "spotlightUntrusted",
    check({ stage, params }, caller): Verdict {
      if (stage === "door") return { allowed: true };
      const messages = wrap(params.messages, used.get(caller));
      const wrapped = messages === params.messages ? {} : { params: { ...params, messages } };
      if (!params.thread) return { allowed: true, ...wrapped };
      const names = used.get(caller) ?? new Map<unknown, string>();
      used.set(caller, names);
      return { allowed: true, ...wrapped, tools: remember(names) };
    },
  };
}

/** Takes down which tools an answer uses: when the thread goes on, its request holds only what they returned. */
function remember(names: Map<unknown, string>): ToolGate {
  return {
    begin({ type, id, name }) {
      if (type === "tool_use") names.set(id, String(name));
      return false;
    },
    check() {},
  };
}
