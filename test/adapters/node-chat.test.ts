import { describe, expect, it, vi } from "vitest";
import { createChatRoute, guardOf } from "../../adapters/node-chat.js";
import { createGuard } from "../../src/index.js";
import { madeUpKey } from "../fake-claude/index.js";

const model = "claude-haiku-5-5";

describe("guardOf", () => {
  it("makes a guard, or takes the one that is shared, without options beside it", () => {
    const guard = createGuard({ client: false });
    expect(guardOf({ guard })).toBe(guard);
    expect(guardOf({ client: false })).not.toBe(guard);
    expect(() => guardOf({ guard, monitor: true } as never)).toThrow(
      /"monitor" belongs where the shared guard is made/,
    );
  });
});

describe("createChatRoute", () => {
  it("has a guard of its own only if it has options for one", () => {
    vi.stubEnv("ANTHROPIC_API_KEY", madeUpKey());
    expect(createChatRoute({ model, system: "Help.", pingInterval: "5s" }).ownGuard).toBe(false);
    vi.stubEnv("ANTHROPIC_API_KEY", undefined);
    expect(() => createChatRoute({ model })).toThrow(/No API key.*chatRoute\(\{ guard/);
    expect(createChatRoute({ model, client: false }).ownGuard).toBe(true);
    vi.unstubAllEnvs();
  });

  it("tells the options of the chat from those of the guard", () => {
    expect(() => createChatRoute({ model, client: false, maxTokens: 0 })).toThrow(/chatRoute: "maxTokens"/);
    expect(() => createChatRoute({ model, client: false, monitr: true } as never)).toThrow(
      /^claude-guard: unknown option "monitr"/,
    );
  });
});
