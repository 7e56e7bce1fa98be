import { GuardError } from "../errors.js";
import { parseOptions } from "../options.js";
import { type HardenOptions, hardeningRules, withRules } from "../prompt/harden.js";
import type { ContentBlock, Guard, MessageParams, Verdict } from "../types.js";

/** Options of {@link hardenSystemPrompt}. */
export type HardenSystemPromptOptions = HardenOptions;

/**
 * The guard that puts `harden()`'s rules before the system prompt of every call (OWASP LLM01, LLM07). The rules are
 * written once, when the guard is made, and nothing of a caller or a call enters them: the cached prefix of a
 * deployment stays the same bytes. Turns with `role: "system"` are left as they are, and so is the door.
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
 *   },
 * });
 * ```
 */
export function hardenSystemPrompt(options?: HardenSystemPromptOptions): Guard {
  const rules = parseOptions("hardenSystemPrompt", hardeningRules, options);
  return {
    name: "hardenSystemPrompt",
    check({ stage, params }): Verdict {
      if (stage === "door" || continuesThread(params)) return { allowed: true };
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

// The API refuses a `system` on a thread that has its own.
function continuesThread({ thread }: MessageParams): boolean {
  return typeof thread === "object" && thread !== null && "type" in thread && thread.type === "continue";
}
