import { expect, it } from "vitest";
import { followTaint } from "../../src/tools/taint.js";
import type { ContentBlock } from "../../src/types.js";

const tainted = (...blocks: readonly ContentBlock[]) => {
  const taint = followTaint((tool) => tool === "clock");
  for (const block of blocks) taint.see(block);
  return taint.isTainted;
};
const call = (name: string, type = "tool_use") => ({ type, id: name, name });
const result = (tool_use_id: string, type = "tool_result") => ({ type, tool_use_id });

it.each(["text", "thinking", "redacted_thinking", "compaction", "tool_use", "server_tool_use"])(
  "what the user, the app and Claude write is no reason: %s",
  (type) => expect(tainted({ type })).toBe(false),
);

it.each(["document", "search_result", "image", "web_search_tool_result", "mcp_tool_result", "a_new_kind"])(
  "what comes from others is: %s",
  (type) => expect(tainted({ type })).toBe(true),
);

it("results of tools count by the tool that was called, and by none that was not", () => {
  expect(tainted(call("clock"), result("clock"))).toBe(false);
  expect(tainted(call("clock", "server_tool_use"), result("clock", "x_tool_result"))).toBe(false);
  expect(tainted(call("mail"), result("mail"))).toBe(true);
  expect(tainted(result("clock"))).toBe(true);
  expect(tainted(call("mail"), result("mail"), call("clock"), result("clock"))).toBe(true);
});
