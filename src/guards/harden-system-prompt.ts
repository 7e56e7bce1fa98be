import * as z from "zod";
import { GuardError } from "../errors.js";
import { parseOptions } from "../options.js";
import { canaryOf } from "../prompt/canary.js";
import { withRules } from "../prompt/harden.js";
import { type HardenOptions, hardenShape, someSection, writeRules } from "../prompt/harden-options.js";
import { keptByText } from "../prompt/kept.js";
import { LEAST_QUOTED } from "../prompt/leak-filter.js";
import { type LeakRules, leakWatch } from "../prompt/leaks.js";
import { continuesThread } from "../thread.js";
import type { ContentBlock, Guard, Verdict } from "../types.js";

/** Options of {@link hardenSystemPrompt}: those of `harden()`, and what becomes of an answer that gives it away. */
export interface HardenSystemPromptOptions extends HardenOptions {
  /**
   * So many characters of the system prompt in a row, at least 30, are a quote. `false`: only the canary is looked
   * for. Default `{ minChars: 60 }`.
   */
  readonly quotation?: { readonly minChars: number } | false;
  /** Passages of the system prompt that answers may quote. `scope`, `role` and `refusal` are public as they are. */
  readonly public?: readonly string[];
  /** Default `"block"`: the answer ends there, with `PROMPT_LEAK`. `"flag"`: it goes on, and an event tells of it. */
  readonly onLeak?: "block" | "flag";
}

const MIN_CHARS = `must be a whole number of at least ${LEAST_QUOTED}`;
const optionsSchema = z
  .strictObject({
    ...hardenShape,
    quotation: z
      .union(
        [z.literal(false), z.strictObject({ minChars: z.int(MIN_CHARS).min(LEAST_QUOTED, MIN_CHARS) })],
        {
          error: "must be false or an object such as { minChars: 60 }",
        },
      )
      .default({ minChars: 60 }),
    public: z
      .array(z.string({ error: "must be a string" }), { error: "must be a list of strings" })
      .default([]),
    onLeak: z.enum(["block", "flag"], { error: 'must be "block" or "flag"' }).default("block"),
  })
  .refine(...someSection);

/**
 * The guard that puts `harden()`'s rules before the system prompt of every call (OWASP LLM01, LLM07). Nothing of a
 * caller enters them: the cached prefix of a deployment stays the same bytes. Turns with `role: "system"` are left as
 * they are, and so is the door. `createGuard()` also wraps text of others as `untrusted` says, by
 * `spotlightUntrusted()`.
 *
 * An answer that holds the canary, or quotes the prompt, is cut off with `PROMPT_LEAK`: see `leakFilter` for the ways
 * of writing that are seen through. Thinking is not looked at.
 *
 * A conversation that the API holds (a thread, as the SDK's tool runner uses) keeps the system prompt it was created
 * with, so the rules go out when it is created and not when it is continued: continue no thread that was created
 * without the guard. Its answers are watched as long as the same caller goes on with it.
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
  const makeCanary = keptByText((prompt) => canaryOf(parsed.secret, prompt));
  const watch = parsed.confidentiality === false ? undefined : leakWatch(leakRules(parsed));
  return {
    name: "hardenSystemPrompt",
    check({ stage, params }, caller, report): Verdict {
      if (stage === "door") return { allowed: true };
      if (continuesThread(params)) return { allowed: true, ...watch?.overThread(caller, report) };
      try {
        const hardened = withRules<ContentBlock>(params.system, rules, makeCanary);
        const { system } = hardened;
        const rewritten = system === params.system ? {} : { params: { ...params, system } };
        const filter = params.thread
          ? watch?.overNewThread(hardened, caller, report)
          : watch?.over(hardened, report);
        return { allowed: true, ...rewritten, ...filter };
      } catch (error) {
        if (!(error instanceof GuardError)) throw error;
        return { allowed: false, code: error.code, message: error.message };
      }
    },
  };
}

function leakRules({
  quotation,
  public: given,
  scope,
  role,
  refusal,
  onLeak,
}: z.output<typeof optionsSchema>): LeakRules {
  // The model is told to answer with the refusal, and may well say who it is and what it is for.
  const said = [scope, role, refusal].filter((words) => typeof words === "string");
  return { minQuoted: quotation !== false && quotation.minChars, public: [...given, ...said], onLeak };
}
