import * as z from "zod";
import { checkTurns } from "../input/check-turns.js";
import { parseOptions } from "../options.js";
import { joinGates } from "../tools/join-gates.js";
import {
  askNobody,
  deniedTool,
  hasConfirm,
  type ToolPolicyOptions,
  toolPolicyShape,
} from "../tools/policy.js";
import { toolGate } from "../tools/tool-gate.js";
import type { DenyCode, Guard, ToolGate, Verdict } from "../types.js";

/** Options of {@link guardTools}. */
export interface GuardToolsOptions extends ToolPolicyOptions {
  /** `flag`: says in an event what would be refused, and lets it pass; nobody is asked. Default `"block"`. */
  readonly action?: "block" | "flag";
}

const schema = z
  .strictObject({
    ...toolPolicyShape,
    action: z.enum(["block", "flag"], { error: 'must be "block" or "flag"' }).default("block"),
  })
  .refine(...hasConfirm);

/**
 * A guard that stops tool calls outside a policy before the app sees them, in streamed answers too (OWASP LLM06,
 * excessive agency; LLM01).
 *
 * Of a `tool_use` whose name is not allowed nothing goes out. Where a tool has `args` or must be confirmed, its block
 * and what follows it are held back until the input is complete and was checked; then the same events go out. No
 * timeout runs while somebody decides. A call that is refused ends the answer with `TOOL_NOT_ALLOWED` or
 * `TOOL_NOT_CONFIRMED`; text before it has left.
 *
 * Once Claude has read something untrusted (results of tools that are not `trusted`, documents, images, web pages in
 * the same answer, whatever a continued thread or a compaction stands for), tools marked `sensitive` must be confirmed.
 * Text of others that the app puts into a user's text is not seen as such.
 *
 * Tools that run at the vendor (`server_tool_use`, `mcp_tool_use`) have begun to run when their block comes: they are
 * allowed or refused by name, and refused where the policy asks for more. A request that declares a tool which is not
 * allowed is denied with `TOOL_NOT_ALLOWED` before it is sent.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({
 *   guardTools: {
 *     tools: {
 *       get_order: { args: z.object({ id: z.string().regex(/^\d{1,12}$/) }), trusted: true },
 *       refund: { confirm: (use, caller) => askTheUser(caller.subject, use) },
 *     },
 *   },
 * });
 * ```
 */
export function guardTools(options: GuardToolsOptions): Guard {
  const { action, ...policy } = parseOptions("guardTools", schema, options);
  const unasked = askNobody(policy);
  return {
    name: "guardTools",
    check({ stage, params }, caller, report): Verdict {
      if (stage === "door") return { allowed: true };
      checkTurns(params.messages);
      const declared = deniedTool(policy, params);
      if (action === "block") return declared ?? { allowed: true, tools: toolGate(policy, params, caller) };
      const note = (code: DenyCode) => report?.({ type: "flagged", code });
      if (declared !== undefined) note(declared.code);
      return { allowed: true, tools: flagging(toolGate(unasked, params, caller), note) };
    },
  };
}

function flagging(gate: ToolGate, note: (code: DenyCode) => void): ToolGate {
  return joinGates([{ name: "guardTools", gate }], (_, { code }) => note(code));
}
