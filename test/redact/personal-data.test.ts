import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/redact/redact.js";
import {
  announced,
  available,
  covered,
  fakes,
  KINDS,
  orderNumbers,
  type Recall,
  recall,
  samples,
} from "../support/pii.js";

const redactor = createRedactor({ entities: ["contact", "financial", "national-ids"] });
const find = (text: string) => redactor.redact(text).findings;

function shares(counts: ReadonlyMap<string, Recall>): [string, number][] {
  return [...counts].map(([kind, { found, of }]) => [kind, found / of]);
}

function expectAtLeast(floor: number, counts: ReadonlyMap<string, Recall>): void {
  expect(counts.size).toBeGreaterThan(0);
  expect(shares(counts).filter(([, share]) => share < floor)).toEqual([]);
}

describe("made-up texts", () => {
  it("in sixteen locales have at least 95 % of each kind found", () => {
    expectAtLeast(0.95, recall(find, fakes(40), KINDS));
  });

  it("with numbers of orders have none taken for a card", () => {
    const flagged = orderNumbers(2_000).filter((number) => find(`order ${number} has left`).length > 0);
    expect(flagged).toEqual([]);
  });
});

// Values are not shown: they look like those of people, made up or not.
describe.skipIf(!available)("the development data", () => {
  it.each(["stream_pii_dev", "pii_presidio_generated_large", "pii_presidio_synth_v2"])(
    "%s has at least 98 %% of each kind found",
    (name) => expectAtLeast(0.98, recall(find, samples(name), KINDS)),
  );

  it("of single values has cards and accounts found, without any word around them", () => {
    expectAtLeast(1, recall(find, samples("pii_validatorjs_units"), ["CREDIT_CARD", "IBAN_CODE"]));
  });

  it("of single values has those found that words announce, though not of every country", () => {
    const found = new Map(shares(covered(find, announced())));
    expect(found.get("PHONE")).toBeGreaterThanOrEqual(0.98);
    expect(found.get("PASSPORT")).toBeGreaterThanOrEqual(0.95);
    expect(found.get("NATIONAL_ID")).toBeGreaterThanOrEqual(0.7);
    expect(found.get("TAX_ID")).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ["banking77", 0],
    ["xquad_contexts_A", 0],
    ["xquad_questions_A", 0],
    ["unicode_benign_A", 0],
    ["plexpt_zh_questions", 0],
    ["awesome_chatgpt_prompts", 0],
    // Each was looked at: addresses and numbers that somebody has, and examples that show what they look like.
    ["technical_docs", 2.4],
    ["source_code", 0.8],
    ["web_wiki_docs", 2],
  ])("%s has at most %d findings in 100 kB", (name, most) => {
    const texts = samples(name).map(({ text }) => text);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const count = texts.reduce((sum, text) => sum + find(text).length, 0);
    expect((count / length) * 100_000).toBeLessThanOrEqual(most);
  });
});
