import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import { RULES, type RuleId } from "../check/rules.js";
import type { Terminal } from "../terminal.js";
import { packageFile } from "../version.js";

/** The report for people: rule by rule, errors first, where it is, why it matters and how to mend it. */
export function humanReport(report: Report, { paint, cwd }: Terminal): string {
  const rules = (Object.keys(RULES) as RuleId[]).sort((a, b) => rank(a) - rank(b));
  const blocks = rules.flatMap((rule) => {
    const findings = report.findings.filter((finding) => finding.rule === rule);
    return findings.length === 0 ? [] : [block(rule, findings, cwd, paint)];
  });
  const notes = report.notes.map((note) => `${paint("warning", "note")}  ${visible(note)}\n`).join("");
  return [...blocks, notes, `${summary(report, paint)}\n`].filter((part) => part !== "").join("\n");
}

type Paint = Terminal["paint"];

function rank(rule: RuleId): number {
  return RULES[rule].level === "error" ? 0 : 1;
}

function block(rule: RuleId, findings: readonly Finding[], cwd: string, paint: Paint): string {
  const { level, title, why, mend } = RULES[rule];
  const places = findings.map(({ file, line, column, message }) => {
    return `  ${paint("strong", `${visible(file)}:${line}:${column}`)}  ${visible(message)}\n`;
  });
  const more = paint("dim", `  More  ${docsPath(cwd)}#${rule}`);
  return `${paint(level, level)}  ${paint("strong", title)}  ${paint("dim", rule)}\n${places.join("")}  Why   ${why}\n  Mend  ${mend}\n${more}\n`;
}

/** The page that is installed with this program, as one can open it from where one is. */
function docsPath(cwd: string): string {
  const path = fileURLToPath(packageFile("docs/check.md"));
  const near = relative(cwd, path);
  return near.startsWith("..") ? path : near;
}

function summary({ findings, files, bytes, commits, ignored, baselined, ms }: Report, paint: Paint): string {
  const errors = findings.filter(({ rule }) => RULES[rule].level === "error").length;
  const counts = `${plural(errors, "error")}, ${plural(findings.length - errors, "warning")}`;
  const verdict = findings.length === 0 ? paint("good", "Nothing found") : paint("strong", counts);
  const seen = `in ${plural(files, "file")} (${(bytes / 1e6).toFixed(1)} MB) and ${plural(commits, "commit")}`;
  const known = [
    ...(ignored > 0 ? [`${ignored} ignored by comments`] : []),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
  ].join(", ");
  return `${verdict} ${seen}, ${(ms / 1000).toFixed(1)} s${known === "" ? "." : `; ${known}.`}`;
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** A name of a file may hold what a terminal takes for an order. */
function visible(text: string): string {
  return text.replace(/\p{C}/gu, "\u{fffd}");
}
