import type { Report } from "../check/check.js";
import { docsOf, RULES } from "../check/rules.js";

/** The report as JSON, for scripts. */
export function jsonReport({ findings, ms, ...counts }: Report, version: string): string {
  const report = {
    tool: { name: "claude-guard", version },
    findings: findings.map(({ rule, key, ...place }) => ({
      rule,
      ...RULES[rule],
      ...place,
      docs: docsOf(rule),
      key,
    })),
    ...counts,
    ms: Math.round(ms),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
