import { describe, expect, it, vi } from "vitest";
import { eventEmitter, subjectHasher } from "../src/events.js";
import type { Caller } from "../src/types.js";

const caller = (subject: string): Caller => ({ id: "1", subject, signal: new AbortController().signal });
const secret = "a secret of the test";

describe("subjectHasher", () => {
  it("gives 128 bits in hex, the same for the same subject and secret", async () => {
    const hash = subjectHasher(secret);
    const first = await hash(caller("me"));
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await hash(caller("me"))).toBe(first);
    expect(await subjectHasher(secret)(caller("me"))).toBe(first);
    expect(await hash(caller("you"))).not.toBe(first);
    expect(await subjectHasher("another secret of it")(caller("me"))).not.toBe(first);
  });

  it("is HMAC-SHA-256, so that others can compute it", async () => {
    const { createHmac } = await import("node:crypto");
    const wanted = createHmac("sha256", secret).update("subject me").digest("hex").slice(0, 32);
    expect(await subjectHasher(secret)(caller("me"))).toBe(wanted);
  });

  it("draws a secret of its own without one", async () => {
    expect(await subjectHasher(undefined)(caller("me"))).not.toBe(
      await subjectHasher(undefined)(caller("me")),
    );
  });

  it("hashes a caller once", async () => {
    const sign = vi.spyOn(crypto.subtle, "sign");
    const hash = subjectHasher(secret);
    const one = caller("me");
    await Promise.all([hash(one), hash(one)]);
    expect(sign).toHaveBeenCalledTimes(1);
    sign.mockRestore();
  });
});

describe("eventEmitter", () => {
  it("tells the listener, in order, with the id and the hash in the place of the subject", async () => {
    const listener = vi.fn();
    const emit = eventEmitter(listener, subjectHasher(secret));
    const one = caller("203.0.113.7");
    emit(one, { type: "allowed", stage: "door" });
    emit(one, { type: "completed", stage: "door", ms: 1 });
    expect(listener).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
    const events = listener.mock.calls.map(([event]) => event);
    expect(events.map(({ type }) => type)).toEqual(["allowed", "completed"]);
    expect(events[0]).toEqual({
      type: "allowed",
      stage: "door",
      id: "1",
      subject: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(JSON.stringify(events)).not.toContain("203.0.113.7");
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
    [
      "throws nothing",
      () => {
        throw undefined;
      },
    ],
  ])("is not moved by a listener that %s", async (_how, fails) => {
    const stray = vi.fn();
    process.on("unhandledRejection", stray);
    const listener = vi.fn(fails);
    const emit = eventEmitter(listener, subjectHasher(secret));
    for (let n = 0; n < 2; n++)
      expect(() => emit(caller("me"), { type: "allowed", stage: "call" })).not.toThrow();
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", stray);
    expect(stray).not.toHaveBeenCalled();
  });

  it("costs nothing without a listener", () => {
    const hash = vi.fn(subjectHasher(secret));
    eventEmitter(undefined, hash)(caller("me"), { type: "allowed", stage: "call" });
    expect(hash).not.toHaveBeenCalled();
  });
});
