import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charset } from "../../../src/redact/charset.js";
import { closeRun, readBody, reader } from "../../../src/redact/recognizers/value-run.js";

const body = charset("a-z.-");
/** Letters, the signs that end a run where there are many of them, and what is no part of it. */
const texts = fc
  .array(fc.constantFrom("a", "b", "key", "-", "--", "----", ".", "..", "...", " ", "[", "(", "…", "{"), {
    maxLength: 14,
  })
  .map((parts) => parts.join(""));

describe("a body", () => {
  const read = (text: string, length = 3) => readBody(body, text, 0, length, true);

  it("ends where it is long enough, after neither a dash nor a full stop", () => {
    expect(["abcdef", "ab.cd", "ab-cd", "ab..cd", "abc"].map((text) => read(text))).toEqual([3, 4, 4, 5, 3]);
  });

  it("is none if it is shorter, ends in dots or goes on in four dashes", () => {
    expect(["ab", "ab cd", "ab...cd", "ab----cd", "", "a."].map((text) => read(text))).toEqual(
      Array(6).fill(-1),
    );
  });

  it("is not made long enough by the signs that are left of it before what was redacted", () => {
    expect(["ab-[", "ab--.[", "ab-..["].map((text) => read(text))).toEqual(Array(3).fill(-1));
    expect(["ab- ", "ab-", "abc-[", "abc["].map((text) => read(text))).toEqual(Array(4).fill(3));
  });

  it("waits for the rest of it", () => {
    expect(["", "ab", "ab-", "ab.."].map((text) => readBody(body, text, 0, 3, false))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it("is said once: what is said of a text is said of every longer one", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, length) => {
        let decided: number | undefined;
        for (let end = 0; end <= text.length; end++) {
          const said = readBody(body, text.slice(0, end), 0, length, false);
          if (decided !== undefined) expect(said).toBe(decided);
          decided = said;
        }
        if (decided !== undefined) expect(read(text, length)).toBe(decided);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a value", () => {
  const read = reader(body, [3, 6], () => true);
  const endOf = (text: string) => {
    const outcome = read(text, 0, true);
    return outcome.kind === "certain" ? text.slice(0, outcome.from) : outcome.kind;
  };

  it("is read up to what ends it, without the signs that end a sentence", () => {
    expect(["abcd ", "abcdefgh", "abc. ", "abc- ", "abc", "abc----"].map(endOf)).toEqual([
      "abcd",
      "abcdef",
      "abc",
      "abc",
      "abc",
      "abc",
    ]);
  });

  it("is none of which only the beginning is shown, nor a call, an element of a list, or what was left", () => {
    expect(["ab..d", "abc…", "abc(x)", "abc[0]", "ab"].map(endOf)).toEqual(Array(5).fill("none"));
    expect(endOf("abcd[CUSTOM_SECRET]")).toBe("abcd");
  });
});

describe("the end of a run", () => {
  const close = closeRun(body);

  it("is before what is no part of it, a full stop, three of them or four dashes", () => {
    const ends = ["abc def", "abc. ", "abc...def", "abc----", "ab-- c"].map(
      (text) => close(text, 0, false).at,
    );
    expect(ends).toEqual([3, 3, 3, 3, 4]);
  });

  it("is the same whatever the pieces", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(12), { maxLength: 6 }), (text, cuts) => {
        const whole = close(text, 0, true).at;
        let at = 0;
        for (const cut of [...cuts].sort((a, b) => a - b)) {
          if (cut < at || cut > text.length) continue;
          const closing = close(text.slice(0, cut), at, false);
          at = closing.at;
          if (closing.done) {
            expect(at).toBe(whole);
            return;
          }
        }
        expect(close(text, at, true).at).toBe(whole);
      }),
      { numRuns: 2_000 },
    );
  });
});
