import { describe, expect, it } from "vitest";
import { redact } from "../../src/redact/redact.js";
import { dataRows, hasData } from "../support/eval-data.js";

const available = hasData("secrets_anthropic_A", "stream_pii_dev");

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: 0 | 1;
  readonly spans?: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly value: string;
  }[];
}

// The rows are named by id only: their texts hold secrets, made up or not.
describe.skipIf(!available)("the development data", () => {
  const rows = available ? dataRows<Row>("secrets_anthropic_A") : [];

  it("has all its Anthropic keys found, from the first to the last character", () => {
    const keys = rows.flatMap((row) => (row.spans ?? []).map((span) => ({ row, span })));
    expect(keys.length).toBeGreaterThanOrEqual(48);
    const missed = keys.filter(({ row, span }) => {
      const { findings } = redact(row.text);
      return !findings.some(({ start, end }) => start <= span.start && end >= span.end);
    });
    expect(missed.map(({ row }) => row.id)).toEqual([]);
  });

  it("has no placeholder flagged", () => {
    const flagged = rows.filter((row) => row.label === 0 && redact(row.text).findings.length > 0);
    expect(flagged.map((row) => row.id)).toEqual([]);
  });

  it("has the keys, blocks and numbers in its streamed answers found", () => {
    const kinds = /^(?:ANTHROPIC|PEM|PRIVATE_KEY|SSN|US_SSN)/;
    const missed = dataRows<Row>("stream_pii_dev").flatMap((row) => {
      const { findings } = redact(row.text);
      return (row.spans ?? [])
        .filter(({ type }) => kinds.test(type))
        .filter(({ start, end }) => !findings.some((finding) => finding.start <= start && finding.end >= end))
        .map(({ type }) => `${row.id} ${type}`);
    });
    expect(missed).toEqual([]);
  });
});
