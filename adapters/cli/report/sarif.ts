import type { Report } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import { docsOf, RULES, type RuleId } from "../check/rules.js";

/** The report as SARIF 2.1.0, as code scanning services read it. */
export function sarifReport({ findings, notes }: Report, version: string): string {
  const ids = Object.keys(RULES) as RuleId[];
  const run = {
    tool: { driver: { name: "claude-guard", version, rules: ids.map(describe) } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { ROOT: { description: { text: "The folder that was checked." } } },
    results: findings.map((finding) => result(finding, ids.indexOf(finding.rule))),
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

function describe(id: RuleId): object {
  const { level, title, why, mend } = RULES[id];
  const more = `${docsOf(id)} of the package claude-guard`;
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: `${why} ${mend} See ${more}.`,
      markdown: `${why}\n\n**Mend:** ${mend}\n\nSee \`${more}\`.`,
    },
    defaultConfiguration: { level },
    properties: { tags: ["security"] },
  };
}

function result({ rule, file, line, column, message, key }: Finding, ruleIndex: number): object {
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
    partialFingerprints: { "claudeGuard/v1": `${rule}:${key}` },
  };
}
