import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LongText } from "../../src/history/long-text.js";
import { cutAt } from "../support/chunks.js";

// Long enough to be kept as a hash, in part or in whole.
const text = fc
  .tuple(fc.string({ unit: "binary", maxLength: 40 }), fc.nat({ max: 2000 }))
  .map(([some, times]) => some.repeat(times));

describe("LongText", () => {
  it("has one value for one text, however it is put together", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat()), async (whole, places) => {
        const put = cutAt(whole, places).reduce((made, piece) => made.plus(piece), new LongText());
        expect(await put.value()).toEqual(await new LongText().plus(whole).value());
        expect(put.isEmpty).toBe(whole === "");
      }),
    );
  });

  it("has another value for another text, and does not change", async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.nat(),
        fc.constantFrom("x", "\ud800", "\ufffd"),
        async (whole, n, instead) => {
          const at = n % (whole.length + 1);
          const other = whole.slice(0, at) + instead + whole.slice(at + 1);
          const [one, two] = [new LongText().plus(whole), new LongText().plus(other)];
          const before = await one.value();
          one.plus("more");
          expect(await one.value()).toEqual(before);
          if (whole === other) expect(await two.value()).toEqual(before);
          else expect(await two.value()).not.toEqual(before);
        },
      ),
    );
  });

  it("keeps no more than its end", async () => {
    const [hashed, end] = await new LongText().plus("x".repeat(1_000_000)).value();
    expect(hashed).toMatch(/^[0-9a-f]{64}$/);
    expect(end.length).toBeLessThan(16 * 1024);
  });
});
