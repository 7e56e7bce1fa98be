import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/redact/redact.js";
import { CONTEXT_BEHIND, saidBefore } from "../../src/redact/said-before.js";

const NUMBER = "533380006";

describe("what is said before a value", () => {
  it.each([
    ["a word", "Here is what you asked for, and more: the number of my passport is "],
    ["a word that is longer than what is read", `${"x".repeat(CONTEXT_BEHIND)}Passport\n`],
    ["a word that is as long", `${"x".repeat(CONTEXT_BEHIND - 9)}Passport\n`],
    ["a layout", `the passport:${" \n".repeat(60)}`],
    ["a replacement", `${"x".repeat(130)}[US_SSN] passport: `],
  ])("is the same where no more is kept than is read: %s", (_name, before) => {
    for (const more of ["x", "x ", "x. ", "Jane wrote: "]) {
      const text = more.repeat(130) + before;
      const kept = text.slice(-CONTEXT_BEHIND);
      expect(saidBefore(kept, kept.length)).toBe(saidBefore(text, text.length));
    }
  });

  it("may end a word, if that begins no further off than is read", () => {
    const redactor = createRedactor({ entities: ["PASSPORT"] });
    const redacted = [30, 80, 90, 130].map((times) => {
      const text = `${"x".repeat(times)}Passport\n${NUMBER}`;
      const filter = redactor.filter();
      const streamed = [...text].map((unit) => filter.push(unit)).join("") + filter.end();
      expect(streamed).toBe(redactor.redact(text).text);
      return !streamed.includes(NUMBER);
    });
    expect(redacted).toEqual([true, true, false, false]);
  });
});
