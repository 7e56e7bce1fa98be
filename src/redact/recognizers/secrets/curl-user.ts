import { charset } from "../../charset.js";
import { cut, findOpening, NONE, type Outcome, type Row } from "../../recognizer.js";
import { BEYOND, isJudged } from "../value-run.js";
import { isStandIn } from "../values/placeholder.js";
import { isPlaceholder } from "./url-credentials.js";

const BEHIND = 240;
const LONGEST = 160;
// After the short one the name may follow at once.
const OPENINGS: Readonly<Record<string, string>> = {
  "-u": ` ="'${charset("A-Za-z").chars}`,
  "--user": " =\"'",
  "--proxy-user": " =\"'",
};
const QUOTES = "\"'";
const END = /[\s[\]]/;
const CURL = /(?<!\w)curl(?!\w)/;
// What begins another thing, such as a key block.
const DASHES = "----";

function option([name, next]: [string, string]): Row {
  const opening = [...name, next];
  const match = (text: string, start: number, ended: boolean): Outcome => {
    const found = findOpening(opening, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    if (!isAfterCurl(text, start)) return NONE;
    let from = start + name.length;
    while (from < start + name.length + 6 && " =\"'".includes(text[from] ?? "-")) from++;
    const quote = text[from - 1] ?? " ";
    const end = findEnd(text, from, quote);
    if (end === undefined && !ended) return cut(ended);
    const judged = isJudged(text, end ?? text.length, ended);
    if (judged !== false) return judged === undefined ? cut(ended) : NONE;
    return judge(text, from, end ?? text.length);
  };
  return {
    opening,
    behind: BEHIND,
    reach: name.length + 6 + LONGEST + BEYOND,
    match,
  };
}

// A replacement ends the look to the left, as the beginning of the text does.
function isAfterCurl(text: string, start: number): boolean {
  if (text[start - 1] !== undefined && !/[\s\]]/.test(text[start - 1] ?? "")) return false;
  const before = text.slice(Math.max(0, start - BEHIND), start);
  return CURL.test(before.slice(before.lastIndexOf("]") + 1));
}

function findEnd(text: string, from: number, quote: string): number | undefined {
  for (let at = from; at < from + LONGEST; at++) {
    const char = text[at];
    if (char === undefined) return undefined;
    if (END.test(char) || (QUOTES.includes(quote) && char === quote)) return at;
    if (char === "-" && text.startsWith(DASHES, at)) return at;
  }
  return from + LONGEST;
}

function judge(text: string, from: number, end: number): Outcome {
  const [user = "", ...rest] = text
    .slice(from, end)
    .replace(/["'\\]/g, "")
    .split(":");
  const written = rest.join(":");
  const password = withoutPunctuation(written);
  if (
    rest.length === 0 ||
    /[$<{]|^[0-9]+$|^-/.test(password) ||
    isPlaceholder(user, password) ||
    (written !== password && isStandIn(written))
  )
    return NONE;
  return /^[$<{]/.test(user) ? NONE : { kind: "found", start: from, end };
}

// What a sentence around the command puts after it.
function withoutPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && "),.;".includes(text[end - 1] ?? "")) end--;
  return text.slice(0, end);
}

/** The name and the password that `curl` is given with `-u` or `--user`. */
export const curlCredentials: readonly Row[] = Object.entries(OPENINGS).map(option);
