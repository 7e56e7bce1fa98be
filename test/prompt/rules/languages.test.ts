import { describe, expect, it } from "vitest";
import { harden } from "../../../src/prompt/harden.js";
import { RULES, type RuleLanguage } from "../../../src/prompt/rules/languages.js";
import { MARK, SPOTLIGHT_FORM } from "../../../src/prompt/spotlight.js";

const LETTERS = { ja: /\p{sc=Hira}/u, ko: /\p{sc=Hang}/u, zh: /\p{sc=Han}/u } as const;

describe.each(Object.keys(RULES) as RuleLanguage[])("the rules in %s", (language) => {
  const options = {
    language,
    scope: "SCOPE",
    role: "ROLE",
    refusal: "REFUSAL",
    rules: ["OWN"],
    untrusted: { mode: "datamark", tools: { a: "encode" } },
  } as const;
  const hardened = harden("PROMPT", options);
  const [title, ...lines] = `${hardened}`.split("\n");

  it("are the same sections in the same order", () => {
    expect(title).toBe(RULES[language].title);
    const places = [/SCOPE/, /ROLE/, new RegExp(`${hardened.canary}`), /"untrusted"/, /REFUSAL/, /^OWN$/];
    expect(lines.slice(0, 6)).toEqual(
      places.map((place, i) =>
        expect.stringMatching(new RegExp(`^${i + 1}\\. .*${place.source.replace("^", "")}`)),
      ),
    );
    expect(lines.slice(6)).toEqual(["", "PROMPT"]);
  });

  it("describe the wrapping in each of its forms", () => {
    expect(lines[3]).toContain(SPOTLIGHT_FORM);
    for (const field of ['"text"', '"source"', '"mark"', '"encoding"', MARK, "base64"]) {
      expect(lines[3]?.toLowerCase()).toContain(field);
    }
  });

  it("are no copy of another language's, and one line a rule", () => {
    const texts = Object.values(RULES[language]).map((text) =>
      typeof text === "function" ? text("x") : [text].flat().join("x"),
    );
    for (const text of texts) expect(text).not.toMatch(/\n|\s{2}|^\s|undefined/);
    for (const [other, rules] of Object.entries(RULES)) {
      if (other !== language) expect(rules.role).not.toBe(RULES[language].role);
    }
    if (language in LETTERS) {
      for (const text of texts) expect(text).toMatch(LETTERS[language as keyof typeof LETTERS]);
    }
  });

  it("stand alone without options, and are known when they stand there", () => {
    const plain = harden("PROMPT", { language });
    expect(`${plain}`).not.toMatch(/undefined|SCOPE/);
    expect(harden(plain.system, { language }).system).toBe(plain.system);
  });
});
