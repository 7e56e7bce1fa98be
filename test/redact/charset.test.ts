import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charset } from "../../src/redact/charset.js";

describe("a set of characters", () => {
  const set = charset("a-c0-9_-");

  it("has what its class has, and nothing else", () => {
    expect([...set.chars].sort().join("")).toBe("-0123456789_abc");
    for (let code = 0; code < 300; code++)
      expect(set.has(code)).toBe(/[a-c0-9_-]/.test(String.fromCharCode(code)));
    expect(set.has(Number.NaN)).toBe(false);
  });

  it("ends in a text where the first other character stands, at a place or at the end of the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abcdé-]{0,12}$/), fc.nat(12), fc.nat(12), (text, from, length) => {
        const to = from + length;
        let end = from;
        while (end < to && set.has(text.charCodeAt(end))) end++;
        expect(set.end(text, from, to)).toBe(end);
      }),
    );
  });
});
