import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../src/errors.js";
import { type SanitizeChanges, sanitize } from "../../src/input/sanitize.js";

const mark = "\u0301";

/** Every character but the controls and the halves of pairs. */
const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
  (one) => !/[\p{Cc}\p{Cs}]/u.test(one),
);

/** Text from what makes cleaning hard, in any order, and from all code units. */
const hostileText = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "a",
          "\r",
          "\n",
          "\t",
          "\0",
          "\x7f",
          "\x9f",
          "\ud83d",
          "\ude00",
          "\u200d",
          "\ufb2c",
          "\u{1d160}",
        ),
        fc.constantFrom(
          "\u0301",
          "\u0327",
          "\u0344",
          "\u0345",
          "\u0f73",
          "\u09be",
          "\u1161",
          "\u11a8",
          "\u1100",
        ),
        fc
          .tuple(fc.constantFrom("\u0301", "\u0344", "\u0334\u0323", "\u09be", "\ufe0f"), fc.nat(40))
          .map(([m, n]) => m.repeat(n)),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

const cases: readonly [what: string, text: string, clean: string, changes: SanitizeChanges][] = [
  ["plain text", "Hello, world!\n\tTwo.", "Hello, world!\n\tTwo.", {}],
  ["the empty string", "", "", {}],
  ["\\r\\n and lone \\r", "a\r\nb\rc\n", "a\nb\nc\n", { newlines: 2 }],
  ["null bytes", "a\0b\0", "ab", { controlCharacters: 2 }],
  ["C0, DEL and C1", "\x01\x08\x0b\x0c\x1b[31m\x1f\x7f\x80\x85\x9f", "[31m", { controlCharacters: 10 }],
  ["a lone high half", "a\ud83d", "a\ufffd", { loneSurrogates: 1 }],
  ["halves in the wrong order", "\udc00\ud800", "\ufffd\ufffd", { loneSurrogates: 2 }],
  [
    "halves that a control keeps apart",
    "\ud83d\0\ude00",
    "\ufffd\ufffd",
    { loneSurrogates: 2, controlCharacters: 1 },
  ],
  ["a newline that a control splits", "\r\0\n", "\n\n", { newlines: 1, controlCharacters: 1 }],
  ["a base and its accent", "e\u0301", "\u00e9", { normalized: true }],
  ["an accent behind a control", "e\0\u0301", "\u00e9", { controlCharacters: 1, normalized: true }],
  ["a character with a canonical twin", "\u212b", "\u00c5", { normalized: true }],
  ["31 marks in a row", `x${mark.repeat(31)}`, `x${mark.repeat(30)}`, { combiningMarks: 1 }],
  [
    "marks that become two each",
    `q${"\u0344".repeat(30)}`,
    `q${"\u0308\u0301".repeat(15)}`,
    { combiningMarks: 30, normalized: true },
  ],
];

describe("sanitize", () => {
  it.each(cases)("cleans %s", (_, text, clean, changes) => {
    expect(sanitize(text)).toEqual({ text: clean, changes });
  });

  it.each([
    ["emoji sequences", "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["Persian with a zero-width non-joiner", "می‌خواهم"],
    ["Indic conjuncts with joiners", "क्‍ष ശ്രീ"],
    ["Arabic and Hebrew with marks and direction marks", "مُحَمَّد\u200f שָׁלוֹם\u200e"],
    ["Tibetan and Thai stacks", "རྡོ་རྗེ ที่นี่"],
    ["ideographic variation sequences", "葛\u{e0100}飾区"],
    ["private use, noncharacters and line separators", "\ue000\ufffe\u2028"],
  ])("leaves %s as they are", (_, text) => {
    const normal = text.normalize("NFC");
    expect(sanitize(normal)).toEqual({ text: normal, changes: {} });
  });

  it.each([
    ["strip", "isAdmin", { hidden: 2 }],
    ["keep", "is\u200bAdmin\u{e0068}", {}],
  ] as const)("does what it is told with hidden characters: %s", (unicode, clean, changes) => {
    expect(sanitize("is\u200bAdmin\u{e0068}", { unicode })).toEqual({ text: clean, changes });
  });

  it("refuses them when told to, and passes text without them", () => {
    expect(() => sanitize("is\u200bAdmin", { unicode: "reject" })).toThrow(
      expect.objectContaining({ code: "HIDDEN_TEXT", message: "text holds hidden characters." }),
    );
    expect(sanitize("a\0", { unicode: "reject" })).toEqual({ text: "a", changes: { controlCharacters: 1 } });
  });

  it.each([
    [{ unicode: "remove" }, 'sanitize: "unicode" must be "strip", "reject" or "keep"'],
    [{ hidden: "strip" }, 'sanitize: unknown option "hidden"'],
  ])("refuses the options %j", (options, message) => {
    expect(() => sanitize("", options as never)).toThrow(new TypeError(message));
  });

  it("composes every character that can be composed", () => {
    const wrong = characters.filter((one) => {
      const composed = one.normalize("NFC");
      const clean = (text: string) => sanitize(text, { unicode: "keep" }).text;
      return clean(one) !== composed || clean(one.normalize("NFD")) !== composed;
    });
    expect(wrong).toEqual([]);
  });

  it("knows every combining mark", () => {
    const marks = characters.filter((one) => /\p{M}/u.test(one));
    expect(marks.length).toBeGreaterThan(2_000);
    const wrong = marks.filter((one) => {
      const { changes } = sanitize(`x${one.repeat(31)}`, { unicode: "keep" });
      return changes.combiningMarks === undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("leaves what may stay and nothing else, whatever comes in", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: clean } = sanitize(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).toBe(clean.normalize("NFC"));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
        expect(clean).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
        expect(clean).not.toMatch(/\p{M}{31}/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it("has nothing to do the second time", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = sanitize(text);
        expect(sanitize(once.text)).toEqual({ text: once.text, changes: {} });
        expect(once.text === text).toBe(Object.keys(once.changes).length === 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is normal form C and nothing more for text without what must go", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/[\p{Cc}]/u.test(text));
        expect(sanitize(text).text).toBe(text.normalize("NFC"));
      }),
    );
  });

  // Without the cap on runs of marks, ICU takes minutes for each of these; the test would time out.
  it.each([
    ["in turns", "\u0327\u0301".repeat(500_000)],
    ["in two blocks", `${"\u0345".repeat(500_000)}${"\u0334".repeat(500_000)}`],
    ["with controls between", "\u0327\0\u0301".repeat(300_000)],
  ])("keeps 30 of a million marks %s", (_, text) => {
    expect([...sanitize(text).text].length).toBe(30);
  });

  it.each([undefined, null, 1, {}, ["a"]])("refuses %j, which is no string", (value) => {
    expect(() => sanitize(value as string)).toThrow(GuardError);
    expect(() => sanitize(value as string)).toThrow("text must be a string.");
  });
});
