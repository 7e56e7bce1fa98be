import type { Report } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import { RULES, type RuleId } from "../check/rules.js";
import { ruleSections } from "./docs.js";

/** The report as SARIF 2.1.0, as code scanning services read it. */
export function sarifReport({ findings, notes }: Report, version: string): string {
  const ids = Object.keys(RULES) as RuleId[];
  const sections = ruleSections();
  const run = {
    tool: {
      driver: { name: "claude-guard", version, rules: ids.map((id) => describe(id, sections.get(id) ?? "")) },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { ROOT: { description: { text: "The folder that was checked." } } },
    results: numbered(findings).map(([finding, n]) => result(finding, n, ids.indexOf(finding.rule))),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: notes.map((text) => ({ level: "note", message: { text } })),
      },
    ],
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

// There is no address to link to: what a page would say stands in the report.
function describe(id: RuleId, section: string): object {
  const { level, title, why, mend } = RULES[id];
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: `${why} ${mend}`,
      markdown: `${why}\n\n**Mend:** ${mend}\n\n${section}`,
    },
    defaultConfiguration: { level },
    properties: { tags: ["security"], precision: "high", "security-severity": SEVERITY[level] },
  };
}

/** How code scanning of GitHub sorts: high, and medium. */
const SEVERITY = { error: "8.0", warning: "5.0" } as const;

/** Findings with the count of those before them that are the same but for their line. */
function numbered(findings: readonly Finding[]): [Finding, number][] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const id = [finding.rule, finding.file, finding.key].join("\0");
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return [finding, count];
  });
}

function result(
  { rule, file, line, column, message, key, commit }: Finding,
  n: number,
  ruleIndex: number,
): object {
  const { level, title, mend } = RULES[rule];
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: `${title}. ${message} ${mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file).replace(/[?#]/g, encodeURIComponent), uriBaseId: "ROOT" },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    // For files that are there GitHub makes the second one itself, and warns if it is another.
    partialFingerprints: {
      "claudeGuard/v1": `${rule}:${key}:${n}`,
      ...(commit !== undefined && { primaryLocationLineHash: `${key}:${n}` }),
    },
  };
}
