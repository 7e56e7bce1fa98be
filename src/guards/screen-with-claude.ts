import * as z from "zod";
import type { ClaudeClient } from "../client.js";
import { GuardError } from "../errors.js";
import { detector } from "../injection/detect.js";
import { type Detections, detections } from "../injection/detections.js";
import { WEIGHTS } from "../injection/weights.js";
import { checkTurns } from "../input/check-turns.js";
import { textsOf } from "../input/texts.js";
import { parseOptions } from "../options.js";
import { firstOf } from "../screen/first-of.js";
import type { ScreenedText } from "../screen/question.js";
import { GONE, type Refusal, refusalFor } from "../screen/refusals.js";
import { type ScreenerOptions, screenerOf, screenerOptions } from "../screen/screener.js";
import type { Caller, Deny, Guard, Report, Stage, Verdict } from "../types.js";

/** Options of {@link screenWithClaude}. */
export interface ScreenWithClaudeOptions extends Omit<ScreenerOptions, "client"> {
  /** The client that asks: one of your own. Default: that of `createGuard`, without its guards. */
  readonly client?: ClaudeClient;
  /**
   * `always`: every text. `unsure`: only what the detector takes for an attack at its threshold `"strict"`; off topic
   * and harm are then judged only of these. Default `"unsure"`.
   */
  readonly when?: "always" | "unsure";
  /**
   * Which texts: what users wrote; what tools and documents brought; what Claude answers. `"answer"` holds every answer
   * back until it is complete and was judged, whatever `when` says. Default `["user", "tool_result"]`.
   */
  readonly texts?: readonly ScreenedText[];
  /** Where texts of users and tools are judged: at each call of Claude, or at the door. Default `"call"`. */
  readonly stage?: Stage;
  /** `flag`: the event `flagged` tells, and the call passes. Default `"deny"`. */
  readonly action?: "deny" | "flag";
  /** What happens where there is no verdict: `deny` with `SCREEN_UNAVAILABLE`, or `allow`. Default `"deny"`. */
  readonly onFailure?: "deny" | "allow";
}

const schema = screenerOptions.extend({
  when: z.enum(["always", "unsure"], { error: 'must be "always" or "unsure"' }).default("unsure"),
  texts: z
    .array(z.enum(["user", "tool_result", "answer"], { error: 'must be "user", "tool_result" or "answer"' }))
    .min(1, "must not be empty")
    .default(["user", "tool_result"]),
  stage: z.enum(["call", "door"], { error: 'must be "call" or "door"' }).default("call"),
  action: z.enum(["deny", "flag"], { error: 'must be "deny" or "flag"' }).default("deny"),
  onFailure: z.enum(["deny", "allow"], { error: 'must be "deny" or "allow"' }).default("deny"),
});

// A conversation that is new to this process may have a hundred texts: the API limits how many calls come at once.
const AT_ONCE = 8;

/**
 * Has a small Claude model judge texts before the call (OWASP LLM01): does a text try to inject instructions, ask for
 * harm, leave the topic? With `"answer"` among the `texts` it judges what Claude says too (LLM02, LLM07): does an
 * answer reveal instructions or secrets, help with harm, leave the topic? One call for each new text, eight at a time;
 * verdicts are kept, so that a conversation that is sent again costs nothing. It adds the time of that call to the
 * first answer. It denies with `PROMPT_INJECTION` or `CONTENT_REFUSED`; where there is no verdict with
 * `SCREEN_UNAVAILABLE`, unless `onFailure` says otherwise.
 *
 * An answer is judged as a whole, as the app would get it, and before any of it goes out: a streamed one arrives at
 * once, when it is complete. One that is withheld ends the call with `OUTPUT_BLOCKED`; it was paid for. Judged is its
 * text, not the input of tools.
 *
 * A model can be talked into a wrong verdict, and what it sees leaves your server as every prompt does. `hide` rewrites
 * each text before it does, as `createGuard()` has it with `redactInput`.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({ screenWithClaude: { when: "always", topic: "orders and deliveries of Acme" } });
 * ```
 */
export function screenWithClaude(
  options: ScreenWithClaudeOptions,
  judged: Detections = detections(),
  hide: (text: string) => string = (text) => text,
): Guard {
  const settings = parseOptions("screenWithClaude", schema, options);
  const { when, texts } = settings;
  const judge = judgeBy(settings, hide);
  const wanted = new Set(texts);
  const detect = detector("strict");
  const isSuspect = (text: string, caller: Caller): boolean => {
    const before = judged(caller).get(text);
    return before === undefined ? detect(text).flagged : before.score >= WEIGHTS.strict;
  };

  return {
    name: "screenWithClaude",
    async check({ stage, params }, caller, report): Promise<Verdict> {
      const answers =
        stage === "call" && wanted.has("answer")
          ? { judge: (answer: string) => orThrow(judge("answer", answer, caller, report)) }
          : {};
      if (stage !== settings.stage) return { allowed: true, ...answers };
      checkTurns(params.messages);
      const asked = textsOf(params.messages).filter(
        ({ origin, text }) =>
          wanted.has(origin) && text !== "" && (when === "always" || isSuspect(text, caller)),
      );
      const denied = await firstOf(asked, AT_ONCE, ({ origin, text }) => judge(origin, text, caller, report));
      return denied ?? { allowed: true, ...answers };
    },
  };
}

/** Says why a text may not pass, if it may not. */
type JudgeText = (
  kind: ScreenedText,
  text: string,
  caller: Caller,
  report: Report | undefined,
) => Promise<Deny | undefined>;

function judgeBy(
  { action, onFailure, ...screening }: z.output<typeof schema>,
  hide: (text: string) => string,
): JudgeText {
  const screener = screenerOf(screening);
  const refusalOf = async (kind: ScreenedText, text: string): Promise<Refusal | undefined> => {
    try {
      return refusalFor(kind, await screener.screen(hide(text), kind));
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      return onFailure === "allow" ? undefined : error;
    }
  };
  return async (kind, text, caller, report) => {
    if (caller.signal.aborted) return GONE;
    const refusal = await refusalOf(kind, text);
    if (refusal === undefined) return undefined;
    const { code, message } = refusal;
    if (action === "deny" || code === "SCREEN_UNAVAILABLE") return { allowed: false, code, message };
    report?.({ type: "flagged", code });
    return undefined;
  };
}

async function orThrow(denied: Promise<Deny | undefined>): Promise<void> {
  const refusal = await denied;
  if (refusal !== undefined) throw new GuardError(refusal.code, refusal.message);
}
