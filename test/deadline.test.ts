import { describe, expect, it, vi } from "vitest";
import { withDeadline } from "../src/deadline.js";

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
    const hangs = new Promise(() => {});
    await expect(withDeadline(hangs, 5)).rejects.toThrow("no answer within 5 ms");
    await expect(withDeadline(hangs, 5, () => new TypeError("late"))).rejects.toThrow(new TypeError("late"));
  });

  it("takes no longer than it says, that last turn included", async () => {
    vi.useFakeTimers();
    try {
      const result = withDeadline(new Promise(() => {}), 100).catch((error: Error) => error.message);
      await vi.advanceTimersByTimeAsync(99);
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(vi.getTimerCount()).toBe(0);
      expect(await result).toBe("no answer within 100 ms");
    } finally {
      vi.useRealTimers();
    }
  });

  it("lets an answer in that is read one turn after the timer, as after a stall of this process", async () => {
    vi.useFakeTimers();
    try {
      let answer = (_: string): void => {};
      const work = new Promise<string>((resolve) => {
        answer = resolve;
      });
      const result = withDeadline(work, 100);
      vi.advanceTimersToNextTimer();
      answer("just read");
      expect(await result).toBe("just read");
    } finally {
      vi.useRealTimers();
    }
  });
});
