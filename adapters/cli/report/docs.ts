import { readFileSync } from "node:fs";
import { RULES, type RuleId } from "../check/rules.js";
import { packageFile } from "../version.js";

/** What the page about the rules says of each, as Markdown that stands by itself. */
export function ruleSections(): ReadonlyMap<RuleId, string> {
  const page = readFileSync(packageFile("docs/check.md"), "utf8");
  const ids = Object.keys(RULES) as RuleId[];
  return new Map(ids.map((id) => [id, sectionOf(page, id)]));
}

function sectionOf(page: string, id: RuleId): string {
  const [, section = ""] = page.split(`### \`${id}\`\n`);
  const [text = ""] = section.split(/^#{2,3} /m);
  // Links lead nowhere from where this is shown: the pages are those of the package.
  return text.trim().replace(/\[([^[\]]{1,80})\]\([^()]{1,80}\)/g, "$1");
}
