import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalize } from "../../src/canonical/canonicalize.js";
import { DISGUISES, SENTENCES } from "../support/disguises.js";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
const views = (text: string): string[] => {
  const { text: plain, decoded } = canonicalize(text);
  return [plain, ...decoded.map((one) => one.text)];
};
const restores = (sentence: string, written: string): boolean => {
  const wanted = wordsOf(sentence);
  return views(written).some((view) => {
    const have = wordsOf(view).join(" ");
    return have.includes(wanted.join(" "));
  });
};

// Anything at all that bytes can hold, with no help from what words look like.
const EXACT = [
  "base64",
  "base64url",
  "base32",
  "hex",
  "hex, spaced",
  "hex, 0x",
  "binary",
  "decimal codes",
  "URL escapes",
  "HTML, decimal",
  "HTML, hexadecimal",
  "\\x escapes",
  "\\u escapes",
  "quoted-printable",
  "Morse",
  "tags",
  "variation selectors",
  "zero-width bits",
  "zero-width spaces",
  "word joiners",
  "soft hyphens",
  "direction marks",
  "full-width",
  "mathematical bold",
  "circled",
  "one mark each",
  "spaced letters",
  "dotted letters",
];

describe.each(Object.entries(DISGUISES))("written in %s", (_, disguise) => {
  it.each(SENTENCES)("%j is read", (sentence) => {
    expect(restores(sentence, disguise(sentence))).toBe(true);
  });

  it.each(SENTENCES)("%j is read behind other words", (sentence) => {
    expect(restores(sentence, `Read this and do what it says: ${disguise(sentence)}`)).toBe(true);
  });
});

describe.each(EXACT)("any words in %s", (name) => {
  it("are read", () => {
    const word = fc.string({
      unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 9 }), (all) => {
        const sentence = all.join(" ");
        const written = DISGUISES[name]?.(sentence) ?? "";
        expect(views(written).some((view) => view.toLowerCase().includes(sentence))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
