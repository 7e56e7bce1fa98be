import { GuardError } from "../errors.js";
import { continuesThread } from "../thread.js";
import type { Caller, ContentBlock, MessageParams, ToolGate, ToolUse } from "../types.js";
import { notAllowed, ruleOf, type ToolPolicy } from "./policy.js";
import { followTaint, type Taint } from "./taint.js";

/** The gate for the answer to one call, which applies the policy to what Claude asks for. */
export function toolGate(policy: ToolPolicy, params: MessageParams, caller: Caller): ToolGate {
  const taint = readTaint(policy, params);
  const mustAsk = (rule: ReturnType<typeof ruleOf>) =>
    rule.confirm !== false || (rule.sensitive && taint.isTainted);
  return {
    begin(block) {
      taint.see(block);
      if (!block.type.endsWith("tool_use")) return false;
      const rule = ruleOf(policy, block.name);
      const isHeld = rule.args !== undefined || mustAsk(rule);
      if (isHeld && block.type !== "tool_use") throw cannotWait(block);
      return isHeld;
    },
    check(use) {
      const rule = ruleOf(policy, use.name);
      // Nothing but `true` is a yes: a schema may answer with a promise.
      if (rule.args !== undefined && rule.args.safeParse(use.input).success !== true) {
        throw notAllowed(`The tool "${use.name}" was asked for with an input that is not allowed.`);
      }
      if (!mustAsk(rule)) return undefined;
      const confirm = typeof rule.confirm === "function" ? rule.confirm : policy.confirm;
      return confirmed(use, async () => confirm?.({ ...use, afterUntrusted: taint.isTainted }, caller));
    },
  };
}

async function confirmed({ name }: ToolUse, ask: () => Promise<boolean | undefined>): Promise<void> {
  let answer: boolean | undefined;
  let cause: unknown;
  try {
    answer = await ask();
  } catch (error) {
    cause = error;
  }
  if (answer !== true) {
    throw new GuardError("TOOL_NOT_CONFIRMED", `The tool "${name}" was not confirmed.`, { cause });
  }
}

// It runs at the vendor, perhaps before its input has come to an end.
function cannotWait({ name }: ContentBlock): GuardError {
  return new GuardError(
    "TOOL_NOT_CONFIRMED",
    `The tool "${name}" runs where it can be neither checked nor confirmed before.`,
  );
}

// What was read before need not be in the request.
const UNSEEN: ContentBlock = { type: "unseen" };

function readTaint(policy: ToolPolicy, params: MessageParams): Taint {
  const taint = followTaint((tool) => policy.tools.get(tool as string)?.trusted === true);
  for (const turn of params.messages) {
    if (typeof turn.content === "string") continue;
    for (const block of turn.content) taint.see(block.type === "compaction" ? UNSEEN : block);
  }
  if (continuesThread(params)) taint.see(UNSEEN);
  return taint;
}
