import type { ContentBlock } from "../types.js";

/** Follows a conversation block by block, and knows whether something untrusted was read in it. */
export interface Taint {
  see(block: ContentBlock): void;
  readonly isTainted: boolean;
}

// What the user, the app and Claude write themselves. Every other block carries text or pictures of somebody else.
const OWN = /^(?:text|(?:redacted_)?thinking|compaction)$/;
const USE = /tool_use$/;
const RESULT = /tool_result$/;

/**
 * Starts to follow a conversation. Untrusted are results of tools, those of the vendor's servers too, unless the tool
 * `isTrusted`; documents, search results, images; and any kind of block that is not known.
 */
export function followTaint(isTrusted: (tool: unknown) => boolean): Taint {
  const names = new Map<unknown, unknown>();
  let isTainted = false;
  return {
    see(block) {
      const { type, id, name, tool_use_id } = block;
      if (USE.test(type)) names.set(id, name);
      else if (RESULT.test(type)) isTainted ||= !isTrusted(names.get(tool_use_id));
      else isTainted ||= !OWN.test(type);
    },
    get isTainted() {
      return isTainted;
    },
  };
}
