import { describe, expect, it, vi } from "vitest";
import { withDeadline } from "../../src/limits/deadline.js";

describe("withDeadline", () => {
  it("passes on what the work resolves to or rejects with, and leaves no timer", async () => {
    vi.useFakeTimers();
    try {
      expect(await withDeadline(Promise.resolve(5), 100)).toBe(5);
      await expect(withDeadline(Promise.reject(new Error("its own")), 100)).rejects.toThrow("its own");
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("rejects when the work hangs", async () => {
    await expect(withDeadline(new Promise(() => {}), 5)).rejects.toThrow("no answer within 5 ms");
  });

  it("does not blame the work for a stall of this process", async () => {
    const work = new Promise<string>((resolve) => setImmediate(() => resolve("in time")));
    const result = withDeadline(work, 1);
    const end = performance.now() + 20;
    while (performance.now() < end);
    expect(await result).toBe("in time");
  });
});
