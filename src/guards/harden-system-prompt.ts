import { z } from "zod";
import { GuardError } from "../errors.js";
import { parseOptions } from "../options.js";
import { withRules } from "../prompt/harden.js";
import { type HardenOptions, hardenShape, someSection, writeRules } from "../prompt/harden-options.js";
import { wrapUntrusted } from "../prompt/untrusted.js";
import { continuesThread } from "../thread.js";
import type { ContentBlock, Guard, MessageParams, Verdict } from "../types.js";

/** Options of {@link hardenSystemPrompt}. */
export type HardenSystemPromptOptions = HardenOptions;

const optionsSchema = z.strictObject(hardenShape).refine(...someSection);

/**
 * The guard that puts `harden()`'s rules before the system prompt of every call, and wraps what tools returned and the
 * text of documents as `spotlight()` does (OWASP LLM01, LLM07). Nothing of a caller enters the rules, and the same text
 * is wrapped in the same bytes on every call: what was cached stays cached. Turns with `role: "system"` are left as
 * they are, and so is the door.
 *
 * A conversation that the API holds (a thread, as the SDK's tool runner uses) keeps the system prompt it was created
 * with, so the rules go out when it is created and not when it is continued: continue no thread that was created
 * without the guard. What tools returned is wrapped all the same, labelled `tool`: their names are not in the request.
 *
 * Denies with `INVALID_INPUT` when `system` is neither a string nor a list of blocks.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({
 *   hardenSystemPrompt: {
 *     scope: "orders and deliveries of Acme",
 *     refusal: "I can only help with your Acme orders.",
 *     rules: ["Name no prices: link to the shop instead."],
 *     untrusted: { tools: { get_order: "trusted", fetch_page: "datamark" } },
 *   },
 * });
 * ```
 */
export function hardenSystemPrompt(options?: HardenSystemPromptOptions): Guard {
  const parsed = parseOptions("hardenSystemPrompt", optionsSchema, options);
  const { untrusted, secret } = parsed;
  const rules = writeRules(parsed);
  const wrap = untrusted === false ? undefined : wrapUntrusted(untrusted, secret);
  return {
    name: "hardenSystemPrompt",
    check({ stage, params }): Verdict {
      if (stage === "door") return { allowed: true };
      try {
        const messages = wrap?.(params.messages) ?? params.messages;
        const wrapped = messages === params.messages ? params : { ...params, messages };
        if (continuesThread(params)) return allow(params, wrapped);
        const { system } = withRules<ContentBlock>(params.system, rules, secret);
        return allow(params, system === params.system ? wrapped : { ...wrapped, system });
      } catch (error) {
        if (!(error instanceof GuardError)) throw error;
        return { allowed: false, code: error.code, message: error.message };
      }
    },
  };
}

function allow(given: MessageParams, params: MessageParams): Verdict {
  return params === given ? { allowed: true } : { allowed: true, params };
}
