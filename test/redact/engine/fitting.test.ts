import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fitting } from "../../../src/redact/engine/fitting.js";
import { beginsWord, continuesNumber, NONE, type Recognizer } from "../../../src/redact/recognizer.js";

interface Kind {
  readonly opening: readonly string[];
  readonly word?: boolean;
  readonly number?: boolean;
  readonly whole?: boolean;
}

function row({ opening, word = false, number = false, whole = false }: Kind): Recognizer {
  return {
    entity: "A",
    opening,
    ...(word && { word: true }),
    ...(number && { number: true }),
    ...(whole && { whole: true }),
    behind: 2,
    reach: 40,
    match: () => NONE,
  };
}

/** The places in the table of the rows that may begin at `at`, asked one by one. */
function standing(rows: readonly Recognizer[], text: string, at: number): number[] {
  const stands = ({ opening, word, number, whole }: Recognizer) =>
    !(whole === true && /[0-9]/.test(text[at + opening.length] ?? "")) &&
    !(word === true && !beginsWord(text, at)) &&
    !(number === true && continuesNumber(text, at)) &&
    opening.every((allowed, i) => text[at + i] === undefined || allowed.includes(text[at + i] ?? ""));
  return rows.flatMap((one, rank) => (stands(one) ? [rank] : []));
}

function fitting(rows: readonly Recognizer[], text: string): number[][] {
  const all = new Fitting(rows.map((row, rank) => ({ row, rank })));
  return Array.from({ length: text.length }, (_, at) => all.at(text, at).map(({ rank }) => rank));
}

const rowsOf = fc.array(
  fc
    .record({
      opening: fc.array(fc.constantFrom("a", "ab", "b1", "1-", "12", "é1", "\\n"), {
        minLength: 1,
        maxLength: 20,
      }),
      word: fc.boolean(),
      number: fc.boolean(),
      whole: fc.boolean(),
    })
    .map(row),
  { maxLength: 40 },
);

describe("the rows that fit a place", () => {
  it("are those that fit when each is asked, in the order of the table", () => {
    fc.assert(
      fc.property(rowsOf, fc.stringMatching(/^[ab12éü \\n-]{0,40}$/), (rows, text) => {
        expect(fitting(rows, text)).toEqual([...text].map((_, at) => standing(rows, text, at)));
      }),
      { numRuns: 2_000 },
    );
  });

  // Of 1,024 rows, one word tells in which words they are.
  it.each([60, 1_100])("are the same where texts never begin alike, of %d rows", (count) => {
    const letters = "abcdefghijklmnop";
    const allows = (n: number, i: number, k: number) =>
      Math.imul(n * 1009 + i * 101 + k * 7, 0x9e3779b1) >>> 30 > 0;
    const rows = Array.from({ length: count }, (_, n) =>
      row({
        opening: Array.from({ length: 12 }, (_, i) =>
          [...letters].filter((_, k) => allows(n, i, k)).join(""),
        ),
      }),
    );
    let state = 1;
    const text = Array.from({ length: 600_000 / count }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return letters[(state >> 12) % letters.length];
    }).join("");
    expect(fitting(rows, text)).toEqual([...text].map((_, at) => standing(rows, text, at)));
  });
});
