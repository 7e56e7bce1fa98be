import { GuardError } from "../errors.js";
import { type HardenOptions, hardeningRules, withRules } from "../harden.js";
import { parseOptions } from "../options.js";
import type { ContentBlock, Guard, Verdict } from "../types.js";

/** Options of {@link hardenSystemPrompt}. */
export type HardenSystemPromptOptions = HardenOptions;

/**
 * The guard that puts `harden()`'s rules before the system prompt of every call (OWASP LLM01, LLM07). The rules are
 * written once, when the guard is made, and nothing of a caller or a call enters them: the cached prefix of a
 * deployment stays the same bytes. Turns with `role: "system"` are left as they are, and so is the door.
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
 *   },
 * });
 * ```
 */
export function hardenSystemPrompt(options?: HardenSystemPromptOptions): Guard {
  const rules = parseOptions("hardenSystemPrompt", hardeningRules, options);
  return {
    name: "hardenSystemPrompt",
    check({ stage, params }): Verdict {
      if (stage === "door") return { allowed: true };
      try {
        const system = withRules<ContentBlock>(params.system, rules);
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
