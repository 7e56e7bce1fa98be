import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LiteralAutomaton, LiteralScan } from "../../../src/prompt/leak/literal-automaton.js";

const word = fc.stringMatching(/^[ab0]{1,8}$/);
const units = (text: string) => text.split("").map((unit) => unit.charCodeAt(0));

describe("a scan for literals", () => {
  it("sees each end of one, and knows from where on the stream may become one, as by hand", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.stringMatching(/^[ab0é]{0,40}$/),
        (literals, text) => {
          const scan = new LiteralScan(new LiteralAutomaton(literals));
          units(text).forEach((unit, at) => {
            const sofar = text.slice(0, at + 1);
            expect(scan.step(unit, at)).toBe(literals.some((literal) => sofar.endsWith(literal)));
            const begins = (from: number) =>
              literals.some((literal) => literal.startsWith(sofar.slice(from)));
            // Three letters alone do not count.
            const froms = Array.from({ length: Math.max(0, at - 2) }, (_, from) => from);
            const open = froms.find(begins) ?? at + 1;
            expect(scan.openFrom(at + 1)).toBe(open);
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("finds nothing where there are none", () => {
    const scan = new LiteralScan(new LiteralAutomaton([]));
    expect(units("abc").map((unit, at) => scan.step(unit, at))).toEqual([false, false, false]);
    expect(scan.openFrom(3)).toBe(3);
  });
});
