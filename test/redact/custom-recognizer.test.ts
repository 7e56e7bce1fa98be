import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor, redact } from "../../src/redact/redact.js";
import { chunked, units } from "./texts.js";

const entity = "ORDER_ID";
const patterns = [
  /ORD-\d{8}/,
  /\bORD-\d{2,4}\b/,
  /(?:AB|ABC|B)-?[0-9a-f]{2,3}/i,
  /x{2,5}y?z{0,2}|xyz/,
  /[^\W\d_]a[^a]b.c/,
  /\u00e9\x41\.{2}[\]\-^]\s/,
];
const soup = fc
  .array(
    fc.constantFrom(
      "ORD-",
      "12",
      "1",
      "x",
      "xx",
      "y",
      "z",
      "AB",
      "abc-",
      "f0",
      "é",
      "A",
      "..",
      "]",
      " ",
      "\n",
      "b",
      "a",
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(""));

/** By the engine of the language, at each place: the longest of what the pattern may match there. */
function longest(pattern: RegExp, text: string, start: number): number {
  for (let end = text.length; end > start; end--) {
    // Lookbehind and lookahead see the whole text.
    const whole = new RegExp(
      `(?<=^[^]{${start}})(?:${pattern.source})(?=[^]{${text.length - end}}$)`,
      pattern.flags,
    );
    if (whole.test(text)) return end;
  }
  return -1;
}

function byHand(pattern: RegExp, text: string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const end = longest(pattern, text, at);
    out += end === -1 ? text[at] : `[${entity}]`;
    at = end === -1 ? at + 1 : end;
  }
  return out;
}

/** All words of these letters, up to a length. */
function wordsOf(letters: string, length: number): string[] {
  if (length === 0) return [""];
  return ["", ...[...letters].flatMap((letter) => wordsOf(letters, length - 1).map((word) => letter + word))];
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

describe("a recognizer of one's own", () => {
  it.each(patterns.map((pattern) => [String(pattern), pattern] as const))(
    "finds the longest match, streamed or whole: %s",
    (_name, pattern) => {
      const redactor = createRedactor({ entities: ["US_ITIN"], recognizers: [{ entity, pattern }] });
      fc.assert(
        fc.property(chunked(soup), ({ text, chunks }) => {
          const whole = redactor.redact(text).text;
          // After a match the text begins anew, which only \b could see.
          if (!pattern.source.includes("\\b")) expect(whole).toBe(byHand(pattern, text));
          for (const pieces of [chunks, units(text)]) {
            const filter = redactor.filter();
            expect(pieces.map((piece) => filter.push(piece)).join("") + filter.end()).toBe(whole);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each([[/a1{2}b/], [/ab|b1a/], [/\bab?1\b/], [/a[1b]{1,2}a/], [/aa/, /ab1/], [/(?:ab){1,2}1/, /b1/]])(
    "is held back as long as some text could make a difference, and no longer: %s",
    (...given) => {
      const recognizers = given.map((pattern, i) => ({ entity: `KIND_${i}`, pattern }));
      const redactor = createRedactor({ entities: ["US_ITIN"], recognizers });
      const words = wordsOf("ab1", 4);
      for (const begun of words) {
        const wholes = words.map((more) => redactor.redact(begun + more).text);
        expect(redactor.filter().push(begun)).toBe(wholes.reduce(commonStart));
      }
    },
  );

  it("comes before the built-in kinds, and takes an operator", () => {
    const recognizers = [{ entity, pattern: /\b536-22-14\d{2}\b/ }];
    expect(redact("It is 536-22-1459.", { recognizers }).findings).toEqual([{ entity, start: 6, end: 17 }]);
    const operators = { [entity]: { type: "mask" } } as const;
    expect(redact("It is 536-22-1459.", { recognizers, operators }).text).toBe("It is ****1459.");
    expect(redact("It is X536-22-1459.", { recognizers }).text).toBe("It is X[US_SSN].");
  });

  it("is sent as soon as it is complete", () => {
    const filter = createRedactor({ recognizers: [{ entity, pattern: /ORD-\d{4}/ }] }).filter();
    expect(filter.push("My ORD-123")).toBe("My ");
    expect(filter.push("4")).toBe("[ORDER_ID]");
  });

  it.each([
    [/a\d+/, "must be bounded: write {1,64}, or what you need, in place of +"],
    [/a\d*/, "must be bounded: write {0,64}, or what you need, in place of *"],
    [/ab{2,}/, "must be bounded: write {2,64}, or what you need, in place of {2,}"],
    [/ab{2,4}?/, "must not have two quantifiers in a row"],
    [/(?<=a)bc/, "must not look ahead or behind"],
    [/ab(?!c)/, "must not look ahead or behind"],
    [/(ab)\1/, "must not refer back to a group"],
    [/^ab/, "must not have ^"],
    [/ab$/, "must not have $"],
    [/a\bb/, "must have \\b at its beginning or end alone"],
    [/a[\b]b/, "must have \\b at its beginning or end alone"],
    [/ab\cA/, "must not have \\c: write out the characters"],
    [/\b-ab/, "must have \\b next to letters"],
    [/a?/, "must match 2 characters or more"],
    [/(?:a{200}){200}/, "must be shorter: written out it has over 1000 characters"],
    [/a{10000}/, "must be shorter: written out it has over 1000 characters"],
    [/ab{0,123456789}/, "must be shorter"],
    [/a{600}/, "must match at most 512 characters, not 600"],
    [/(?:a?){400}b{100}/, "must leave fewer ways to match"],
    [/(?:aaa|aa|a){2,100}/, "must leave fewer ways to match"],
    [/.ab/, "must begin with a character of a few"],
    [/\p{L}ab/u, "must not have \\p"],
    [/\bab|cd/, "must have its alternatives in a group between \\b: \\b(?:one|other)\\b"],
    [/ab|cd\b/, "must have its alternatives in a group"],
    [/ab.c/u, "must not have the flag u with ., [^ ], \\D, \\S or \\W"],
    [/ab[^c]/u, "must not have the flag u with"],
    [/ab/iu, "must not have the flag u with the flag i: leave out u"],
    // The compiler refuses such literals.
    ...["ab\\012", "ab[\\08]"].map((source): [RegExp, string] => [
      new RegExp(source),
      "must write escapes as \\xHH or \\uHHHH",
    ]),
    [/ab\u200bc/, "must not have a part that nothing matches"],
    [/ab[\xad]/, "must not have a part that nothing matches"],
    [/a&amp;b/, "must have the character itself in place of &amp;"],
    [/a&#x41;b/, "must have the character itself in place of &#x41;"],
    [/ab/m, 'must not have the flag "m"'],
    [/😀ab/, "must not have characters beyond U+FFFF"],
  ])("is refused when it is %s", (pattern, why) => {
    const refused = expect(() => redact("", { recognizers: [{ entity, pattern }] }));
    refused.toThrow(TypeError);
    refused.toThrow(`redact: "recognizers.0.pattern" ${why}`);
  });

  it.each([
    /\d{1,64}[a-z]{1,32}/,
    /(?:[0-9a-f]{4}-){3,7}[0-9a-f]{4}/i,
    /a{512}/,
    // What repeats nothing takes no time.
    /(?:(?:|(?:a{0}){999999999}){999999999}){1,999999999}ab/,
    /ORD[-_ ]?(?:DE|FR)?\d{6,12}/,
  ])("may be %s", (pattern) => {
    expect(redact("", { recognizers: [{ entity, pattern }] }).text).toBe("");
  });

  it.each([
    [/ID[\d-.]{4}/, "ID1-2.", "IDa123"],
    [/ID[a-\d]{3}/, "IDa-1", "IDb-1"],
    [/ID[\d-z]{3}/, "ID1-z", "IDa-z"],
    [/ID[-\d-]{3}/, "ID1--", "ID1-z"],
    [/ID[^\d\]]{2}x/, "ID[ax", "ID]ax"],
    [/ID[\x41-\u0043\]]{2}/i, "IDb]", "IDd]"],
    [/ID[(?:{2}|)]{3}/, "ID(2)", "ID(3)"],
    [/a&b\d/, "a&amp;b1", "a&lt;b1"],
  ])("reads a class as JavaScript does: %s", (pattern, match, pass) => {
    const { text } = redact(`${match} ${pass}`, { recognizers: [{ entity, pattern }] });
    expect(text).toBe(`[${entity}] ${pass}`);
  });

  it.each([
    [/注文番号：\d{6}/, ["注文番号：123456", "注文番号:123456", "注文番号：１２３４５６"]],
    [/ＩＤ[Ａ-Ｃ]{2}/i, ["ＩＤＡＢ", "idac"]],
    [/Straße É\d/i, ["STRAßE é1", "straße É1"]],
    [/αριθμός \d/i, ["ΑΡΙΘΜΌΣ 1", "ΑΡΙΘΜΌς 1", "αριθμόσ 1"]],
    [/[α-σ]μ\d/i, ["ΣΜ1", "ς\xb51"]],
    [/ſk\d/i, ["ſK1"]],
    [/no[^：]\d/, ["no 1"]],
    [/id[\u0080-\uffff]/, ["id中"]],
  ])("is read as texts are seen: %s", (pattern, texts) => {
    const own = createRedactor({ recognizers: [{ entity, pattern }] });
    for (const text of texts) expect(own.redact(`a ${text} b`).text).toBe(`a [${entity}] b`);
    expect(own.redact("no:1 no：1 id. ").findings).toEqual([]);
  });

  it.each(["US_SSN", "CUSTOM_SECRET", "order", ""])("must have a name of its own: not %j", (name) => {
    expect(() => redact("", { recognizers: [{ entity: name, pattern: /abc/ }] })).toThrow(
      /^redact: "recognizers\.0\.entity" must/,
    );
  });
});
