import type { Allow, Caller, MessageParams } from "../types.js";
import { type ToolNames, toolNames } from "./blocks.js";

/** The tools of one call: those that were used before, and what takes down those that its answer uses. */
export interface FollowedTools {
  readonly names: ToolNames;
  readonly gate: Pick<Allow, "tools">;
}

/**
 * Knows which tools a conversation used. A request that continues a thread, which the API holds, has only what they
 * returned: their names are known as long as the same caller goes on with it.
 */
export function followTools(): (params: MessageParams, caller: Caller) => FollowedTools {
  const used = new WeakMap<Caller, Map<unknown, string>>();
  return (params, caller) => {
    const names = toolNames(params.messages);
    if (!params.thread) return { names, gate: {} };
    const earlier = used.get(caller) ?? new Map<unknown, string>();
    used.set(caller, earlier);
    const begin = ({ type, id, name }: { readonly [field: string]: unknown }): false => {
      if (type === "tool_use") earlier.set(id, String(name));
      return false;
    };
    return { names: new Map([...earlier, ...names]), gate: { tools: { begin, check() {} } } };
  };
}
