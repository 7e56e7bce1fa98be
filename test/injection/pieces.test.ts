import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUDGET, piecesOf } from "../../src/injection/pieces.js";

describe("piecesOf", () => {
  it("is the whole text up to the budget", () => {
    expect(piecesOf(0)).toEqual([{ start: 0, end: 0 }]);
    expect(piecesOf(BUDGET)).toEqual([{ start: 0, end: BUDGET }]);
  });

  it("is the budget of a longer one: its beginning, its end, and what lies evenly between", () => {
    fc.assert(
      fc.property(fc.integer({ min: BUDGET + 1, max: 2 ** 31 }), (length) => {
        const pieces = piecesOf(length);
        expect(pieces[0]?.start).toBe(0);
        expect(pieces.at(-1)?.end).toBe(length);
        expect(pieces.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(BUDGET);
        const gaps = pieces.slice(2).map(({ start }, i) => start - (pieces[i + 1]?.end ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
