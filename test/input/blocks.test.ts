import { describe, expect, it } from "vitest";
import { isBlock, mapUserBlocks, toolNames } from "../../src/input/blocks.js";
import type { Turn } from "../../src/types.js";

describe("isBlock", () => {
  it.each([[null], ["text"], [{}], [[]], [{ type: 1 }]])("takes %j for none", (value) =>
    expect(isBlock(value)).toBe(false),
  );

  it("takes an object with a type for one", () => expect(isBlock({ type: "text" })).toBe(true));
});

describe("mapUserBlocks", () => {
  const turns: readonly Turn[] = [
    { role: "user", content: [{ type: "a" }, { type: "b" }] },
    { role: "assistant", content: [{ type: "a" }] },
    { role: "user", content: "a" },
  ];

  it("changes blocks of users, and nothing else", () => {
    const changed = mapUserBlocks(turns, (block) => (block.type === "a" ? { type: "c" } : block));
    expect(changed).toEqual([{ role: "user", content: [{ type: "c" }, { type: "b" }] }, turns[1], turns[2]]);
    expect(mapUserBlocks(turns, (block) => block)).toBe(turns);
  });
});

describe("toolNames", () => {
  it("knows the tools that Claude used, and believes no user", () => {
    const use = (id: string, name: unknown) => ({ type: "tool_use", id, name, input: {} });
    const turns = [
      { role: "assistant", content: [use("t1", "fetch"), { type: "text", text: "?" }] },
      { role: "assistant", content: [use("t2", 7)] },
      { role: "user", content: [use("t3", "invented")] },
      { role: "assistant", content: "t4" },
    ];
    expect(toolNames(turns)).toEqual(new Map([["t1", "fetch"]]));
  });
});
