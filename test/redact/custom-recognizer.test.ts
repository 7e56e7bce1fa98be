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
    [/\b-ab/, "must have \\b next to letters"],
    [/a?/, "must match 2 characters or more"],
    [/(?:a{200}){200}/, "must be shorter: written out it has over 1000 characters"],
    [/a{600}/, "must match at most 512 characters, not 600"],
    [/(?:a?){400}b{100}/, "must leave fewer ways to match"],
    [/(?:aaa|aa|a){2,100}/, "must leave fewer ways to match"],
    [/.ab/, "must begin with a character of a few"],
    [/\p{L}ab/u, "must not have \\p"],
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
    /ORD[-_ ]?(?:DE|FR)?\d{6,12}/,
  ])("may be %s", (pattern) => {
    expect(redact("", { recognizers: [{ entity, pattern }] }).text).toBe("");
  });

  it.each(["US_SSN", "CUSTOM_SECRET", "order", ""])("must have a name of its own: not %j", (name) => {
    expect(() => redact("", { recognizers: [{ entity: name, pattern: /abc/ }] })).toThrow(
      /^redact: "recognizers\.0\.entity" must/,
    );
  });
});
