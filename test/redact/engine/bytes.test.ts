import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bytes } from "../../../src/redact/engine/bytes.js";

describe("bytes", () => {
  it("are what is ASCII, and nothing else", () => {
    const reading = new Bytes();
    const unit = fc.oneof(
      fc.constantFrom("plain words ".repeat(20), "\x7f", "\0", "é", "’", "語", "😀", "\ud83d", "\ude00"),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    const read = (text: string) => {
      for (let at = 0; at < text.length; ) {
        const length = reading.read(text, at);
        const codes = Array.from({ length }, (_, i) => text.charCodeAt(at + i));
        expect([...reading.bytes.subarray(0, length)]).toEqual(codes);
        expect(codes.every((code) => code < 128)).toBe(true);
        at += length || 1;
      }
    };
    fc.assert(fc.property(fc.array(unit, { maxLength: 40 }), (units) => read(units.join(""))));
  });

  it("are read again of a text that is ASCII, once one was not", () => {
    const reading = new Bytes();
    expect(reading.read("a".repeat(5_000), 0)).toBe(1_024);
    expect(reading.read("ж".repeat(5_000), 0)).toBe(0);
    const lengths = Array.from({ length: 7 }, () => reading.read("a".repeat(5_000), 0));
    expect(lengths).toEqual([32, 64, 128, 256, 512, 1_024, 1_024]);
  });
});
