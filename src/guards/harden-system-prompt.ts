import { z } from "zod";
import { GuardError } from "../errors.js";
import { parseOptions } from "../options.js";
import { withRules } from "../prompt/harden.js";
import { type HardenOptions, hardenShape, someSection, writeRules } from "../prompt/harden-options.js";
import { continuesThread } from "../thread.js";
import type { ContentBlock, Guard, Verdict } from "../types.js";

/** Options of {@link hardenSystemPrompt}. */
export type HardenSystemPromptOptions = HardenOptions;

const optionsSchema = z.strictObject(hardenShape).refine(...someSection);

/**
 * The guard that puts `harden()`'s rules before the system prompt of every call (OWASP LLM01, LLM07). Nothing of a
 * caller enters them: the cached prefix of a deployment stays the same bytes. Turns with `role: "system"` are left as
 * they are, and so is the door. `createGuard()` also wraps text of others as `untrusted` says, by `spotlightUntrusted()`.
 *
 * A conversation that the API holds (a thread, as the SDK's tool runner uses) keeps the system prompt it was created
 * with, so the rules go out when it is created and not when it is continued: continue no thread that was created
 * without the guard.
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
  const rules = writeRules(parsed);
  return {
    name: "hardenSystemPrompt",
    check({ stage, params }): Verdict {
      if (stage === "door" || continuesThread(params)) return { allowed: true };
      try {
        const { system } = withRules<ContentBlock>(params.system, rules, parsed.secret);
        return system === params.system
          ? { allowed: true }
          : { allowed: true, params: { ...params, system } };
      } catch (error) {
        if (!(error instanceof GuardError)) throw error;
        return { allowed: false, code: error.code, message: error.message };
      }
    },
  };
}
