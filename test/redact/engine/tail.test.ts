import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Tail } from "../../../src/redact/engine/tail.js";

describe("the end of a text", () => {
  it("is what the text ends in, whatever its pieces", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 9 }),
      fc.nat(90).map((n) => "ab".repeat(n)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(50), (pieces, length) => {
        const tail = new Tail(50);
        let text = "";
        for (const one of pieces) {
          tail.add(one);
          text += one;
          expect(tail.last(length)).toBe(length === 0 ? "" : text.slice(-length));
        }
      }),
    );
  });

  it("is the same of many short pieces", () => {
    const tail = new Tail(1_000);
    for (let i = 0; i < 5_000; i++) tail.add(String(i % 10));
    expect(tail.last(1_000)).toBe("0123456789".repeat(100));
  });
});
