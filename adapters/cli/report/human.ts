import type { Report } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import { docsOf, RULES, type RuleId } from "../check/rules.js";
import type { Terminal } from "../terminal.js";

/** The report for people: where, what, and how to mend it. */
export function humanReport(report: Report, { paint }: Terminal): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))];
  const places = report.findings.map((finding) => place(finding, paint)).join("");
  const advice = rules.map((rule) => advise(rule, paint)).join("\n");
  const notes = report.notes.map((note) => `${paint("warning", "note")}  ${visible(note)}\n`).join("");
  return [places, advice, notes, `${summary(report, paint)}\n`].filter((part) => part !== "").join("\n");
}

type Paint = Terminal["paint"];

function place({ rule, file, line, column, message }: Finding, paint: Paint): string {
  const { level, title } = RULES[rule];
  const where = paint("strong", `${visible(file)}:${line}:${column}`);
  return `${where}  ${paint(level, level)}  ${title}. ${visible(message)}  ${paint("dim", rule)}\n`;
}

function advise(rule: RuleId, paint: Paint): string {
  const { level, why, mend } = RULES[rule];
  const docs = paint("dim", docsOf(rule));
  return `${paint(level, rule)}\n  Why   ${why}\n  Mend  ${mend}\n  More  ${docs}\n`;
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
