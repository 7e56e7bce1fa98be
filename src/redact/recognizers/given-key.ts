import { bothCases, charset } from "../charset.js";
import { cut, findOpening, NONE, type Row } from "../recognizer.js";
import { findValue, LONGEST_LINK, LONGEST_NAME } from "./given-value.js";
import { isIdentifier } from "./identifier.js";
import { isMixed, isRandom } from "./random.js";
import { BEYOND, closeRun, reader } from "./value-run.js";

const BODY = charset("A-Za-z0-9_=+/-");
const LENGTHS = [20, 64] as const;
// How long a value is in which signs stand between letters.
const LONG = 24;
const OPENING = [..."key"].map(bothCases);
const IS = "is ";
const LONGEST_SPACE = 4;
const BEHIND = 16;

// What joins a name and its last word, or a letter before a capital.
const JOINTS = "_. ?&-";
const JOINED = charset(`A-Za-z0-9${JOINTS}`);
const SPACE = charset(" \t");
const QUOTE = charset("\"'`*");
// With these a name goes on, or a sentence ends.
const WORD = charset("A-Za-z0-9_. \t-");
// Keys that everybody may know, or that only say where something is.
const NO_SECRET = new RegExp(
  `(?:${[
    "pub|public|publishable|site|host|recv|pgp|gpg|peer|verify|verification|sitemap|indexnow|vapid",
    "s3|object|cache|primary|foreign|partition|sort|range|index|hash|row|lookup|idempotency|dedup|deduplication",
    "blob|file|image|photo|video|media|document|doc|item|record|entity|event|message|msg|routing|route|group|query",
    "storage|registry|shard|aggregate|order|product|translation|locale|join|surrogate|natural|composite|unique|bucket",
    "bucketing|tile|quad|field|column|map|property|prop|attribute|tag|label|slug|component|element|list|answer|react",
  ].join("|")}|\\b(?:the|a|an|this|that|same|each|every|its|which))$`,
  "i",
);

const read = reader(BODY, LENGTHS, isKey);

/**
 * Random values of 20 characters or more that are given to a name of which `key` is the last word, whatever the others
 * are: `ACME_KEY=…`, `"acmeKey": "…"`, `--acme-key …`, `the Acme key is …`, `?key=…`.
 */
export const givenKey: Row = {
  opening: OPENING,
  behind: 1 + BEHIND,
  reach: LONGEST_SPACE + LONGEST_NAME + LONGEST_LINK + LENGTHS[1] + BEYOND,
  match: (text, start, ended) => {
    const found = findOpening(OPENING, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    if (!isSecretName(text, start - 1)) return NONE;
    const isOption = "_-".includes(text[start - 1] ?? " ");
    return read(text, findGiven(text, start + OPENING.length, isOption), ended);
  },
  close: closeRun(BODY),
};

/** Whether the name that ends with the word after `joint` may be that of a secret. */
function isSecretName(text: string, joint: number): boolean {
  const char = text[joint];
  if (char === undefined || !JOINED.has(char.charCodeAt(0))) return false;
  const isCamel = !JOINTS.includes(char);
  // A letter and small ones after it are one word: `monkey`.
  if (isCamel && text[joint + 1] !== "K") return false;
  const name = text.slice(Math.max(0, joint - BEHIND), isCamel ? joint + 1 : joint);
  return (char !== " " || /[A-Za-z0-9]$/.test(name)) && !NO_SECRET.test(name);
}

/** Where the value begins that the name before `from` is given: -1 if none is, `undefined` if the text ends first. */
function findGiven(text: string, from: number, isOption: boolean): number | undefined {
  let at = from;
  while (at < from + LONGEST_SPACE && SPACE.has(text.charCodeAt(at))) at++;
  if (at === text.length) return undefined;
  if (!WORD.has(text.charCodeAt(at))) return findValue(text, at);
  if (at === from) return -1;
  const word = text.slice(at, at + IS.length).toLowerCase();
  if (word !== IS) return word.length < IS.length && IS.startsWith(word) ? undefined : isOption ? at : -1;
  at += IS.length;
  while (at < from + LONGEST_LINK && QUOTE.has(text.charCodeAt(at))) at++;
  return at;
}

function isKey(value: string): boolean {
  // A digit at the end alone is that of a name.
  if (!/[0-9][A-Za-z]/.test(value) || !isMixed(value) || !isRandom(value) || isIdentifier(value))
    return false;
  if (/^[A-Za-z0-9]*$/.test(value)) return true;
  const words = value.split(/[_-]/).length;
  return value.length >= LONG && /[A-Z]/.test(value) && /[a-z]/.test(value) && words <= 3 + value.length / 16;
}
