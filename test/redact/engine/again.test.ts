import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../../src/redact/redact.js";
import { ONE_SLOT } from "../../support/mixes.js";

const redactor = createRedactor({ entities: ["all"] });

/** Redacts a text that comes in pieces of one character: nothing that was found is remembered between two. */
function streamed(text: string): string {
  const filter = redactor.filter();
  let out = "";
  for (const char of text.split("")) out += filter.push(char);
  return out + filter.end();
}

// Put together, as no key-like text is to stand here.
const units = [
  "201-555-0123 ",
  "电话：13812345678",
  "tel 1234567 ",
  "curl -u a:",
  ["?PASS", "WORD=2ArSF*EE"].join(""),
  ["x;P", "WD=9kFt5oK_,"].join(""),
  "4242 4242 4242 4242\n",
  "a@b.example.com,",
  "x,5551234567\n",
  "| 555123456 |\n",
  ONE_SLOT,
];
const other = fc.constantFrom(
  "",
  " ",
  "x",
  "\nname,phone\n",
  "| phone |\n|---|\n",
  "order ",
  "[US_SSN]",
  "1",
);
const repeated = fc.tuple(fc.constantFrom(...units), fc.integer({ min: 1, max: 150 }));
const part = fc.tuple(repeated, other).map(([[unit, times], end]) => unit.repeat(times) + end);

describe("what is found again and again", () => {
  it("is what is found when nothing is remembered, whatever stands before, between and after", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const text = parts.join("");
        const whole = redactor.redact(text);
        found += whole.findings.length;
        expect(whole.text).toBe(streamed(text));
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(1_000);
  });

  it("is told each time with where it stands", () => {
    const unit = "call 201-555-0123 now ";
    const { findings } = redactor.redact(unit.repeat(500));
    const starts = findings.map(({ start }) => start);
    expect(starts).toEqual(Array.from({ length: 500 }, (_, i) => 5 + i * unit.length));
  });

  it("ends where something heads it", () => {
    const rows = "x,5551234567\n".repeat(60);
    const { text } = redactor.redact(`${rows}\nname,phone\n${rows}`);
    expect(text).toBe(`${rows}\nname,phone\n${"x,[PHONE_NUMBER]\n".repeat(60)}`);
  });
});
