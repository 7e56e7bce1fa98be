import { describe, expect, it } from "vitest";
import { available, CLEAN, flagged, perHundredThousand, recallOf } from "../support/secrets.js";

// What is missed and what is flagged, by rule: npm run bench -- secrets-quality.
describe.skipIf(!available)("the development data", () => {
  it("has most secrets of published test cases found, though some of its positives are none", () => {
    const { found, of } = recallOf("secrets_gitleaks_literals", ["secrets"]);
    expect(found / of).toBeGreaterThanOrEqual(0.89);
  });

  it("has more than 95 % of the secrets found that are made of patterns", () => {
    const { found, of } = recallOf("secrets_gitleaks_synth", ["secrets"]);
    expect(found / of).toBeGreaterThanOrEqual(0.95);
  });

  it("has no placeholder of an Anthropic key flagged, and few other negatives", () => {
    expect(flagged("secrets_anthropic_A")).toEqual([]);
    expect(flagged("secrets_gitleaks_literals").length).toBeLessThanOrEqual(25);
  });

  it.each(CLEAN)("has at most one finding in 100,000 characters of %s", (name) => {
    expect(perHundredThousand(name)).toBeLessThanOrEqual(1);
  });
});
