import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { redact } from "../../src/redact/redact.js";

const folder = resolve(process.env.EVAL_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const available = existsSync(join(folder, "secrets_anthropic_A.jsonl"));
if (!available) {
  console.warn(`\n!!! SKIPPED: the development data was not found. EVAL_DATA names its folder.\n`);
}

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

function read(name: string): Row[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}

// The rows are named by id only: their texts hold secrets, made up or not.
describe.skipIf(!available)("the development data", () => {
  const rows = available ? read("secrets_anthropic_A") : [];

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
    const missed = read("stream_pii_dev").flatMap((row) => {
      const { findings } = redact(row.text);
      return (row.spans ?? [])
        .filter(({ type }) => kinds.test(type))
        .filter(({ start, end }) => !findings.some((finding) => finding.start <= start && finding.end >= end))
        .map(({ type }) => `${row.id} ${type}`);
    });
    expect(missed).toEqual([]);
  });
});
