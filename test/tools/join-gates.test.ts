import { describe, expect, it, vi } from "vitest";
import { GuardError } from "../../src/errors.js";
import { joinGates, type NamedGate } from "../../src/tools/join-gates.js";
import type { ToolGate } from "../../src/types.js";

const use = { id: "1", name: "pay", input: {} };
const block = { type: "tool_use", ...use };
const no = new GuardError("TOOL_NOT_ALLOWED", "No.");
const gate = (name: string, own: Partial<ToolGate> = {}): NamedGate => ({
  name,
  gate: { begin: vi.fn(() => false), check: vi.fn(), ...own },
});
const throwing = (error: unknown) => () => {
  throw error;
};
const rethrow = (_: string, error: GuardError) => {
  throw error;
};

describe("joined gates", () => {
  it("hold what one of them holds, and all are told of it and asked", async () => {
    const gates = [gate("a"), gate("b", { begin: vi.fn(() => true) }), gate("c")];
    const joined = joinGates(gates, rethrow);
    expect(joined.begin(block)).toBe(true);
    await joined.check(use);
    for (const one of gates) {
      expect(one.gate.begin).toHaveBeenCalledExactlyOnceWith(block);
      expect(one.gate.check).toHaveBeenCalledExactlyOnceWith(use);
    }
  });

  it("end with the first refusal, and ask nobody after it", async () => {
    const later = gate("b");
    const joined = joinGates(
      [gate("a", { begin: throwing(no), check: () => Promise.reject(no) }), later],
      rethrow,
    );
    expect(() => joined.begin(block)).toThrow(no);
    await expect(joined.check(use)).rejects.toBe(no);
    expect(later.gate.begin).not.toHaveBeenCalled();
    expect(later.gate.check).not.toHaveBeenCalled();
  });

  it("go on where a refusal is only noted, by the name of its guard", async () => {
    const noted = vi.fn();
    const later = gate("b", { begin: () => true });
    const joined = joinGates([gate("a", { begin: throwing(no), check: throwing(no) }), later], noted);
    expect(joined.begin(block)).toBe(true);
    await joined.check(use);
    expect(noted.mock.calls).toEqual([
      ["a", no],
      ["a", no],
    ]);
    expect(later.gate.check).toHaveBeenCalledOnce();
  });

  it("take a gate that fails for one that did not say yes, and show nothing of why", async () => {
    const cause = new Error("a secret");
    const joined = joinGates(
      [gate("a", { begin: throwing(cause), check: () => Promise.reject(cause) })],
      rethrow,
    );
    const failed = expect.objectContaining({
      code: "GUARD_FAILED",
      cause,
      message: expect.not.stringContaining("secret"),
    });
    expect(() => joined.begin(block)).toThrow(failed);
    await expect(joined.check(use)).rejects.toEqual(failed);
  });
});
