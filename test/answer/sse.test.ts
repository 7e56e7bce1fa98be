import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SseFrame, sseError, sseEvent, sseReader } from "../../src/answer/sse.js";
import { GuardError } from "../../src/errors.js";
import { cutAt } from "../support/chunks.js";

function read(pieces: readonly string[]): { frames: Pick<SseFrame, "event" | "data">[]; rest: string } {
  const reader = sseReader();
  const frames = pieces.flatMap((piece) => reader.push(piece)).map(({ event, data }) => ({ event, data }));
  return { frames, rest: reader.rest() };
}

describe("sseReader", () => {
  it("reads event and data", () => {
    expect(read(["event: ping\ndata: {}\n\n"]).frames).toEqual([{ event: "ping", data: "{}" }]);
  });

  it("joins several data lines, takes one space off, ignores comments and unknown fields", () => {
    const text = ": hello\nid: 1\ndata:a\ndata:  b\ndata\n\n";
    expect(read([text]).frames).toEqual([{ event: undefined, data: "a\n b\n" }]);
  });

  it("keeps an unfinished event as the rest", () => {
    expect(read(["data: a\n\ndata: b\n"])).toEqual({
      frames: [{ event: undefined, data: "a" }],
      rest: "data: b\n",
    });
  });

  it("gives the same events however the text is cut, whatever the line ends", () => {
    const line = fc.constantFrom("data: a", "data: {}", "event: x", ": c", "", "data", "data: \u{1f600}");
    const end = fc.constantFrom("\n", "\r\n", "\r");
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end)), fc.array(fc.nat()), (lines, places) => {
        const text = lines.map((pair) => pair.join("")).join("");
        // A lone return at the very end may yet become a return and newline.
        const whole = read([text]);
        expect(read(cutAt(text, places))).toEqual(whole);
      }),
    );
  });

  it("reads every line end alike", () => {
    const text = "event: a\ndata: 1\n\ndata: 2\n\n";
    const expected = read([text]).frames;
    expect(read([text.replaceAll("\n", "\r\n")]).frames).toEqual(expected);
    expect(read([`${text.replaceAll("\n", "\r")}x`]).frames).toEqual(expected);
  });

  it("reads a 10 MB event that comes in small pieces", () => {
    const data = "x".repeat(10_000_000);
    const pieces = `event: a\ndata: ${data}\n\n`.match(/[\s\S]{1,16384}/g) ?? [];
    expect(read(pieces).frames).toEqual([{ event: "a", data }]);
  });

  it("refuses an event without end", () => {
    const reader = sseReader();
    const push = () => {
      for (let i = 0; i < 20; i++) reader.push("x".repeat(1024 * 1024));
    };
    expect(push).toThrowError(GuardError);
    expect(push).toThrowError("too long");
  });
});

describe("sseEvent", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.constantFrom("ping", "error"), fc.jsonValue(), (type, value) => {
        const [frame] = read([sseEvent({ type, value })]).frames;
        expect(frame?.event).toBe(type);
        expect(frame?.data).toBe(JSON.stringify({ type, value }));
      }),
    );
  });
});

describe("sseError", () => {
  it("has the form of the Messages API, and the code", () => {
    const [frame] = read([sseError(new GuardError("UPSTREAM_BUSY", "Later."))]).frames;
    expect(frame?.event).toBe("error");
    expect(JSON.parse(frame?.data ?? "")).toEqual({
      type: "error",
      error: { type: "api_error", code: "UPSTREAM_BUSY", message: "Later." },
    });
  });
});
