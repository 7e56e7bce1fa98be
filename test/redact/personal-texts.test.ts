import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/redact/redact.js";
import { type Answer, answers } from "../support/personal/answers.js";

const redactor = createRedactor({ entities: ["contact", "financial", "national-ids"] });

/** How many there were, and how many of them were found. */
type Counts = Map<string, { found: number; of: number }>;

function count(counts: Counts, kind: string, isFound: boolean): void {
  const { found, of } = counts.get(kind) ?? { found: 0, of: 0 };
  counts.set(kind, { found: found + (isFound ? 1 : 0), of: of + 1 });
}

// Two countries' numbers may look alike: that a value is covered counts, not by which kind.
function measure(all: readonly Answer[]) {
  const values: Counts = new Map();
  const lookAlikes: Counts = new Map();
  for (const { text, spans } of all) {
    const { findings } = redactor.redact(text);
    for (const { type, start, end } of spans) {
      const touched = findings.some((f) => f.start < end && f.end > start);
      const covered = findings.some((f) => f.start <= start && f.end >= end);
      if (type.startsWith("not: ")) count(lookAlikes, type, touched);
      else count(values, type, covered);
    }
  }
  return { values, lookAlikes };
}

function share(counts: Counts): number {
  const all = [...counts.values()];
  return all.reduce((sum, { found }) => sum + found, 0) / all.reduce((sum, { of }) => sum + of, 0);
}

describe("made-up answers with values in many forms and languages", () => {
  const all = answers(1_520, 3);
  const { values, lookAlikes } = measure(all);

  it("are of many kinds", () => {
    expect(values.size).toBeGreaterThanOrEqual(29);
    expect(new Set(all.map(({ locale }) => locale)).size).toBeGreaterThanOrEqual(19);
    expect(new Set(all.map(({ form }) => form)).size).toBeGreaterThanOrEqual(30);
  });

  it("have 95 % of each kind found, and 99 % of all", () => {
    expect([...values].filter(([, { found, of }]) => found / of < 0.95)).toEqual([]);
    expect(share(values)).toBeGreaterThanOrEqual(0.99);
  });

  it("have less than one look-alike in five hundred taken for a value", () => {
    expect(share(lookAlikes)).toBeLessThan(0.002);
  });

  it("are the same in pieces", () => {
    for (const [i, { text }] of all.slice(0, 200).entries()) {
      const filter = redactor.filter();
      let streamed = "";
      for (let at = 0, size = 1 + (i % 7); at < text.length; at += size, size = 1 + ((size * 5 + i) % 11)) {
        streamed += filter.push(text.slice(at, at + size));
      }
      expect(streamed + filter.end()).toBe(redactor.redact(text).text);
    }
  });

  it("change no more if they are redacted twice", () => {
    for (const { text } of all.slice(0, 400)) {
      const once = redactor.redact(text).text;
      expect(redactor.redact(once).text).toBe(once);
    }
  });
});
