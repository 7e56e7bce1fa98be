import * as z from "zod";
import type { ClaudeClient } from "../client.js";
import { GuardError } from "../errors.js";
import { detector } from "../injection/detect.js";
import { type Detections, detections } from "../injection/detections.js";
import { WEIGHTS } from "../injection/weights.js";
import { checkTurns } from "../input/check-turns.js";
import { type OriginText, textsOf } from "../input/texts.js";
import { parseOptions } from "../options.js";
import { firstOf } from "../screen/first-of.js";
import type { ScreenVerdict } from "../screen/question.js";
import { type ScreenerOptions, screenerOf, screenerOptions } from "../screen/screener.js";
import type { Caller, Deny, DenyCode, Guard, Report, Stage, Verdict } from "../types.js";

/** Options of {@link screenWithClaude}. */
export interface ScreenWithClaudeOptions extends Omit<ScreenerOptions, "client"> {
  /** The client that asks: one of your own. Default: that of `createGuard`, without its guards. */
  readonly client?: ClaudeClient;
  /**
   * `always`: every text. `unsure`: only what the detector takes for an attack at its threshold `"strict"`; off topic
   * and harm are then judged only of these. Default `"unsure"`.
   */
  readonly when?: "always" | "unsure";
  /** Which texts: what users wrote, what tools and documents brought. Default both. */
  readonly texts?: readonly OriginText["origin"][];
  /** Where: at each call of Claude, or at the door. Default `"call"`. */
  readonly stage?: Stage;
  /** `flag`: the event `flagged` tells, and the call passes. Default `"deny"`. */
  readonly action?: "deny" | "flag";
  /** What happens where there is no verdict: `deny` with `SCREEN_UNAVAILABLE`, or `allow`. Default `"deny"`. */
  readonly onFailure?: "deny" | "allow";
}

const schema = screenerOptions.extend({
  when: z.enum(["always", "unsure"], { error: 'must be "always" or "unsure"' }).default("unsure"),
  texts: z
    .array(z.enum(["user", "tool_result"], { error: 'must be "user" or "tool_result"' }))
    .min(1, "must not be empty")
    .default(["user", "tool_result"]),
  stage: z.enum(["call", "door"], { error: 'must be "call" or "door"' }).default("call"),
  action: z.enum(["deny", "flag"], { error: 'must be "deny" or "flag"' }).default("deny"),
  onFailure: z.enum(["deny", "allow"], { error: 'must be "deny" or "allow"' }).default("deny"),
});

const REFUSAL: Readonly<
  Partial<Record<ScreenVerdict, { readonly code: DenyCode; readonly message: string }>>
> = {
  injection: {
    code: "PROMPT_INJECTION",
    message: "The request was refused: it tries to change how the assistant works.",
  },
  harmful: {
    code: "CONTENT_REFUSED",
    message: "The request was refused: the assistant does not help with this.",
  },
  off_topic: {
    code: "CONTENT_REFUSED",
    message: "The request was refused: it is not what the assistant is for.",
  },
};

const GONE: Deny = {
  allowed: false,
  code: "CALLER_GONE",
  message: "The caller left before the request was screened.",
};
// A conversation that is new to this process may have a hundred texts: the API limits how many calls come at once.
const AT_ONCE = 8;

/**
 * Has a small Claude model judge texts before the call (OWASP LLM01): does a text try to inject instructions, ask for
 * harm, leave the topic? One call for each new text, eight at a time; verdicts are kept, so that a conversation that
 * is sent again costs nothing. It adds the time of that call to the first answer. It denies with `PROMPT_INJECTION` or
 * `CONTENT_REFUSED`; where there is no verdict with `SCREEN_UNAVAILABLE`, unless `onFailure` says otherwise.
 *
 * A model can be talked into a wrong verdict, and what it sees leaves your server as every prompt does. To judge
 * answers use `createScreener` on what you are about to send.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({ screenWithClaude: { when: "always", topic: "orders and deliveries of Acme" } });
 * ```
 */
export function screenWithClaude(options: ScreenWithClaudeOptions, judged: Detections = detections()): Guard {
  const settings = parseOptions("screenWithClaude", schema, options);
  const { when, texts, action, onFailure, ...screening } = settings;
  const screener = screenerOf(screening);
  const wanted = new Set<string>(texts);
  const detect = detector("strict");
  const isSuspect = (text: string, caller: Caller): boolean => {
    const before = judged(caller).get(text);
    return before === undefined ? detect(text).flagged : before.score >= WEIGHTS.strict;
  };

  const refusalOf = async ({ origin, text }: OriginText): Promise<Deny | undefined> => {
    try {
      const refusal = REFUSAL[await screener.screen(text, origin)];
      return refusal && { allowed: false, ...refusal };
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      return onFailure === "allow" ? undefined : { allowed: false, code: error.code, message: error.message };
    }
  };
  const judge = async (text: OriginText, caller: Caller, report?: Report): Promise<Deny | undefined> => {
    if (caller.signal.aborted) return GONE;
    const refusal = await refusalOf(text);
    if (refusal === undefined || action === "deny" || refusal.code === "SCREEN_UNAVAILABLE") return refusal;
    report?.({ type: "flagged", code: refusal.code });
    return undefined;
  };

  return {
    name: "screenWithClaude",
    async check({ stage, params }, caller, report): Promise<Verdict> {
      if (stage !== settings.stage) return { allowed: true };
      checkTurns(params.messages);
      const asked = textsOf(params.messages).filter(
        ({ origin, text }) =>
          wanted.has(origin) && text !== "" && (when === "always" || isSuspect(text, caller)),
      );
      return (await firstOf(asked, AT_ONCE, (text) => judge(text, caller, report))) ?? { allowed: true };
    },
  };
}
