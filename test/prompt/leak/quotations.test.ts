import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Folding } from "../../../src/prompt/leak/fold.js";
import { QuotationScan, Quotations } from "../../../src/prompt/leak/quotations.js";

const folding = new Folding();
const ANCHOR = 4;

/** At which letters of the stream a quote ends. */
function endsIn(stream: string, texts: readonly string[], least: number, every = 1): number[] {
  const forms = texts.map((text) => ({ text, least, every }));
  const scan = new QuotationScan(ANCHOR, () => new Quotations(forms, ANCHOR, folding));
  return stream.split("").flatMap((unit, i) => (scan.step(unit.charCodeAt(0)) > 0 ? [i] : []));
}

/** Every stretch of letters that has `least` characters with what stands beside it. */
function quotesOf(text: string, least: number): string[] {
  const at = [...text.matchAll(/\w/g)].map(({ index }) => index);
  return at.flatMap((_, from) =>
    at.slice(from + ANCHOR - 1).flatMap((last, more) => {
      const next = at[from + ANCHOR + more] ?? text.length;
      const before = at[from - 1] ?? -1;
      return next - before - 1 >= least ? [text.slice(at[from], last + 1).replaceAll("-", "")] : [];
    }),
  );
}

describe("a scan for quotes", () => {
  const lettersOf = (minLength: number) =>
    fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength, maxLength: 60 });
  const letters = lettersOf(0);

  it("ends at each letter that makes a quote, as by hand, whatever the text repeats", () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: ANCHOR, max: 20 }), (text, stream, least) => {
        const by = stream.split("").flatMap((_, i) => {
          const last = stream.slice(Math.max(0, i + 1 - least), i + 1);
          return last.length === least && text.includes(last) ? [i] : [];
        });
        expect(endsIn(stream, [text], least)).toEqual(by);
      }),
      { numRuns: 2_000 },
    );
  });

  it("tells lengths apart, in several texts with gaps of any size", () => {
    const gappy = fc.string({ unit: fc.constantFrom("a", "b", "-"), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(gappy, { minLength: 2, maxLength: 3 }), letters, (texts, stream) => {
        const quotes = texts.flatMap((text) => quotesOf(text, 12));
        const by = stream.split("").flatMap((_, i) => {
          const before = stream.slice(0, i + 1);
          return quotes.some((quote) => before.endsWith(quote)) ? [i] : [];
        });
        expect(endsIn(stream, texts, 12)).toEqual(by);
      }),
      { numRuns: 2_000 },
    );
  });

  it("that looks seldom misses none that is long enough, and is early by less than its step", () => {
    fc.assert(
      fc.property(
        lettersOf(31),
        fc.nat(),
        fc.integer({ min: 12, max: 20 }),
        fc.nat(10),
        (text, from, least, more) => {
          const quote = text.slice(from % (text.length - least - more)).slice(0, least + more);
          expect(endsIn(quote, [text], least, 8).length).toBeGreaterThan(0);
          for (const end of endsIn(quote, [text], least, 8)) expect(end).toBeGreaterThan(least - 8 - 1);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("counts what stands between the letters of a text, and at both ends", () => {
    expect(endsIn("cdefg", ["ab-- c d e f g --hi"], 12)).toEqual([4]);
    expect(endsIn("cdefg", ["ab-- c d e f g --hi"], 15)).toEqual([4]);
    expect(endsIn("cdefg", ["ab-- c d e f g --hi"], 16)).toEqual([]);
  });

  it("has them made ready when a stream is as long as the anchor, and once", () => {
    const make = vi.fn(() => new Quotations([{ text: "abcdefgh", least: 6, every: 1 }], ANCHOR, folding));
    const scan = new QuotationScan(ANCHOR, make);
    for (const letter of "xab") scan.step(letter.charCodeAt(0));
    expect(make).not.toHaveBeenCalled();
    const found = [..."cdefgh"].map((letter) => scan.step(letter.charCodeAt(0)));
    expect(found).toEqual([0, 0, 0, 6, 6, 6]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("takes no quote of fewer letters than the anchor, and none over the border of two texts", () => {
    expect(endsIn("abc", ["a---------b---------c"], 12)).toEqual([]);
    expect(endsIn("abcdefgh", ["abcd", "efgh"], 6)).toEqual([]);
  });
});
