import * as z from "zod";
import { withheld } from "../injection/brought.js";
import { type Detection, type DetectOptions, detector, threshold } from "../injection/detect.js";
import { type Detections, detections } from "../injection/detections.js";
import { mapUserBlocks } from "../input/blocks.js";
import { checkTurns } from "../input/check-turns.js";
import { followTools } from "../input/follow-tools.js";
import { textsOf, writtenOf } from "../input/texts.js";
import { parseOptions } from "../options.js";
import type { Caller, ContentBlock, Deny, Guard, MessageParams, Report, Verdict } from "../types.js";

/**
 * What happens when something that a tool or a document brought reads like an attack: the call is refused, the text is
 * replaced by a note that it was withheld, or an event says so. `false`: it is not looked at.
 */
export type IndirectPolicy = "deny" | "strip" | "flag" | false;

/** Options of {@link blockInjection}. */
export interface BlockInjectionOptions extends DetectOptions {
  /** What happens to text of users. `"flag"`: an event, and the call goes on. Default `"deny"`. */
  readonly action?: "deny" | "flag";
  /** What happens to results of tools, documents and search results in a call. Default `"strip"`. */
  readonly indirect?: IndirectPolicy;
  /** The same by name of a tool. */
  readonly tools?: Readonly<Record<string, IndirectPolicy>>;
}

const policy = z.union([z.enum(["deny", "strip", "flag"]), z.literal(false)], {
  error: 'must be "deny", "strip", "flag" or false',
});
const schema = z.strictObject({
  threshold,
  action: z.enum(["deny", "flag"], { error: 'must be "deny" or "flag"' }).default("deny"),
  indirect: policy.default("strip"),
  tools: z.record(z.string(), policy, { error: "must be policies by name of a tool" }).default({}),
});

/**
 * A guard that runs `detectInjection()` over what others wrote (OWASP LLM01): at the door and at a call over the text
 * of each user turn, its blocks and turns that follow each other read as one; at a call over what tools, documents and
 * search results brought too. The system prompt and what Claude said are not looked at, nor images, PDFs and results of
 * server tools.
 *
 * Denies with `PROMPT_INJECTION`, quoting nothing, and with `INVALID_INPUT` what is no conversation. What is flagged or
 * withheld is told in an event with the score and the kinds of signals. A text that one `Caller` sends twice is judged
 * once. It is one layer: what it finds and what it does not is measured in `docs/block-injection.md`. What it finds is
 * kept in `judged` for guards that come after it.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({ blockInjection: { threshold: "strict", tools: { fetch_page: "deny", get_time: false } } });
 * ```
 */
export function blockInjection(options?: BlockInjectionOptions, judged: Detections = detections()): Guard {
  const { threshold, action, indirect, tools } = parseOptions("blockInjection", schema, options);
  const detect = detector(threshold);
  const toolsOf = followTools();
  const policies = new Map(Object.entries(tools));

  const judge = (caller: Caller, report: Report | undefined, text: string, isTold: boolean): boolean => {
    const known = judged(caller);
    const before = known.get(text);
    const detection = before ?? detect(text);
    known.set(text, detection);
    if (detection.flagged && isTold && before === undefined) report?.(noticeOf(detection));
    return detection.flagged;
  };

  const judgeUsers = ({ messages }: MessageParams, caller: Caller, report?: Report): Deny | undefined => {
    for (const { turn, text } of writtenOf(messages)) {
      const isFlagged = judge(caller, report, text, action === "flag");
      if (isFlagged && action === "deny") return deny(`messages[${turn}].content`);
    }
    return undefined;
  };

  const judgeBrought = (params: MessageParams, caller: Caller, report?: Report): Verdict => {
    const { names, gate } = toolsOf(params, caller);
    let denied: Deny | undefined;
    const judgeBlock = (block: ContentBlock): ContentBlock => {
      const own = block.type === "tool_result" ? policies.get(names.get(block.tool_use_id) ?? "") : undefined;
      const what = own ?? indirect;
      if (what === false || block.type === "text") return block;
      const [brought] = textsOf([{ role: "user", content: [block] }]);
      if (brought === undefined || !judge(caller, report, brought.text, what !== "deny")) return block;
      if (what === "deny") denied = deny("What a tool or a document brought");
      return what === "strip" ? withheld(block) : block;
    };
    const messages = mapUserBlocks(params.messages, judgeBlock);
    if (denied !== undefined) return denied;
    return {
      allowed: true,
      ...gate,
      ...(messages !== params.messages && { params: { ...params, messages } }),
    };
  };

  return {
    name: "blockInjection",
    check({ stage, params }, caller, report): Verdict {
      checkTurns(params.messages);
      const denied = judgeUsers(params, caller, report);
      if (denied !== undefined) return denied;
      return stage === "door" ? { allowed: true } : judgeBrought(params, caller, report);
    },
  };
}

function deny(what: string): Deny {
  const message = `${what} reads like an attempt to change what the assistant was told.`;
  return { allowed: false, code: "PROMPT_INJECTION", message };
}

function noticeOf({ score, signals }: Detection): Parameters<Report>[0] {
  const counts: Record<string, number> = {};
  for (const { kind } of signals) counts[kind] = (counts[kind] ?? 0) + 1;
  return { type: "flagged", code: "PROMPT_INJECTION", score, signals: counts };
}
