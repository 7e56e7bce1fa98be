import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalize } from "../../src/canonical/canonicalize.js";

describe("canonicalize", () => {
  it("leaves plain text as it is", () => {
    const text = "Where is my order? It was sent on 12 June.";
    const { map, ...rest } = canonicalize(text);
    expect(rest).toEqual({ text, changes: {}, decoded: [] });
    expect([0, 5, text.length].map(map)).toEqual([0, 5, text.length]);
  });

  it("maps offsets in order and within the text, and never throws", () => {
    const units = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          units.map((codes) => String.fromCharCode(...codes)),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const { text: plain, map } = canonicalize(text);
          let last = 0;
          for (let at = 0; at <= plain.length; at++) {
            expect(map(at)).toBeGreaterThanOrEqual(last);
            last = map(at);
          }
          expect(last).toBe(text.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
