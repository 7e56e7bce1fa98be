import type { EntityGroup } from "../../src/redact/recognizers.js";
import { createRedactor } from "../../src/redact/redact.js";
import { dataRows, hasData } from "./eval-data.js";

/** Whether the development data is there. */
export const available = hasData("secrets_gitleaks_literals");

/** Texts without secrets: documentation, code, pages, questions. */
export const CLEAN = ["technical_docs", "source_code", "web_wiki_docs", "banking77", "xquad_contexts_A"];

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly label: 0 | 1;
  readonly spans: readonly { readonly start: number; readonly end: number }[] | null;
}

/** How many secrets there are, how many were found, and which were not: by the name of the rule, and by id. */
export interface RuleRecall {
  found: number;
  of: number;
  readonly missed: string[];
}

const read = (name: string): Row[] => dataRows(name);

// A row without spans counts as found when anything in it is.
function isFound(row: Row, find: (text: string) => readonly { start: number; end: number }[]): boolean {
  const findings = find(row.text);
  if (row.spans === null) return findings.length > 0;
  return row.spans.every((span) => findings.some(({ start, end }) => start < span.end && end > span.start));
}

/** The recall of each rule. */
export function recallByRule(name: string, entities: readonly EntityGroup[]): Map<string, RuleRecall> {
  const { redact } = createRedactor({ entities });
  const rules = new Map<string, RuleRecall>();
  for (const row of read(name)) {
    if (row.label === 0) continue;
    const kind = row.kind.replace(/^secret_/, "");
    const rule = rules.get(kind) ?? { found: 0, of: 0, missed: [] };
    rules.set(kind, rule);
    rule.of++;
    if (isFound(row, (text) => redact(text).findings)) rule.found++;
    else rule.missed.push(row.id);
  }
  return rules;
}

/** The recall of all rules together. */
export function recallOf(name: string, entities: readonly EntityGroup[]): { found: number; of: number } {
  const sums = { found: 0, of: 0 };
  for (const { found, of } of recallByRule(name, entities).values()) {
    sums.found += found;
    sums.of += of;
  }
  return sums;
}

/** The rows without a secret in which one is found, by id and rule. */
export function flagged(name: string): string[] {
  const { redact } = createRedactor({ entities: ["secrets"] });
  const rows = read(name).filter((row) => row.label === 0 && redact(row.text).findings.length > 0);
  return rows.map(({ id, kind }) => `${id} ${kind.replace(/^secret_/, "")}`);
}

/** Findings in 100,000 characters of texts that hold no secrets. */
export function perHundredThousand(name: string): number {
  const { redact } = createRedactor({ entities: ["secrets"] });
  const sums = { findings: 0, characters: 0 };
  for (const { text } of read(name)) {
    sums.findings += redact(text).findings.length;
    sums.characters += text.length;
  }
  return (sums.findings / sums.characters) * 100_000;
}
