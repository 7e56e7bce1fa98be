import type { Finding, Lines, Spot } from "./finding.js";
import { isRule, type RuleId } from "./rules.js";

const MARK = "claude-guard-ignore";
/** What opens a comment, in the languages that a repository holds. */
const OPENERS = ["//", "#", "/*", "*", "<!--", "--", ";"];

/** A comment that says which rule does not apply to its line and the next. */
export interface Ignore {
  readonly rule: RuleId;
  readonly line: number;
}

/** The comments of a text that ignore something, and those that do so wrongly. */
export interface Ignores {
  readonly valid: readonly Ignore[];
  readonly spots: readonly Spot[];
}

/** Where a comment may stand: tells it from a string that looks like one. */
export type IsComment = (offset: number) => boolean;

/** Reads the comments. In Markdown only those of HTML count: it shows code that is none of its own. */
export function readIgnores(path: string, text: string, lines: Lines, isComment?: IsComment): Ignores {
  const valid: Ignore[] = [];
  const spots: Spot[] = [];
  const openers = /\.(?:md|mdx|markdown)$/.test(path) ? ["<!--"] : OPENERS;
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + MARK.length)) {
    const line = lines.line(at);
    const before = lines
      .text(line)
      .slice(0, lines.column(at) - 1)
      .trimEnd();
    const isOpened = openers.some((opener) => before.endsWith(opener));
    if (!isOpened || isComment?.(at) === false) continue;
    const [, name = "", reason = ""] = /^ ([a-z-]{1,40})(?:: *(.{0,300}))?/.exec(rest(text, at)) ?? [];
    if (isRule(name) && isReason(reason)) valid.push({ rule: name, line });
    else spots.push({ rule: "bad-ignore", at, message: complaint(name) });
  }
  return { valid, spots };
}

function rest(text: string, at: number): string {
  return text.slice(at + MARK.length, at + MARK.length + 400);
}

function isReason(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace("-->", "").replace("*/", ""));
}

function complaint(name: string): string {
  return isRule(name) ? "It gives no reason." : "It names no rule that exists.";
}

/** Whether a comment covers a finding: it stands on the line, or on the one before. */
export function isIgnored({ rule, line }: Finding, ignores: readonly Ignore[]): boolean {
  return ignores.some((one) => one.rule === rule && (one.line === line || one.line === line - 1));
}
