import { bothCases, charset } from "../../charset.js";
import { cut, findOpening, isWordCode, NONE, type Row } from "../../recognizer.js";
import { findValue, LONGEST_LINK, LONGEST_NAME } from "../given-value.js";
import { BEYOND, closeRun, reader } from "../value-run.js";
import { SURELY } from "../values/drawn.js";
import { isRandom } from "../values/random.js";

const BODY = charset("A-Za-z0-9_.=+/-");
const LENGTHS = [16, 64] as const;
// A shorter one is of both cases.
const SHORT = 20;
const OF_BOTH_CASES = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]*$/;
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
    "pub|public|publishable|site|host|recv|pgp|gpg|peer|websocket|verify|verification|sitemap|indexnow|vapid",
    "s3|object|cache|primary|foreign|partition|sort|range|index|hash|row|lookup|idempotency|dedup|deduplication",
    "blob|file|image|photo|video|media|document|doc|item|record|entity|event|message|msg|routing|route|group|query",
    "storage|registry|shard|aggregate|order|product|translation|locale|join|surrogate|natural|composite|unique|bucket",
    "restored from|saved with|bucketing|tile|quad|field|column|map|property|prop|attribute|tag|label|slug|component|element|list|answer|react",
  ].join("|")}|\\b(?:the|a|an|this|that|same|each|every|its|which))$`,
  "i",
);

const read = reader(BODY, LENGTHS, isKey);

/**
 * Random values of 20 characters or more, or 16 of both cases, that are given to a name of which `key` is the last word,
 * whatever the others are: `ACME_KEY=…`, `"acmeKey": "…"`, `--acme-key …`, `the Acme key is …`, `?key=…`.
 */
export const givenKey: Row = {
  opening: OPENING,
  ahead: OPENING.length + 1,
  behind: 1 + BEHIND,
  reach: LONGEST_SPACE + LONGEST_NAME + LONGEST_LINK + LENGTHS[1] + BEYOND,
  match: (text, start, ended) => {
    const found = findOpening(OPENING, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    if (!isLastWord(text, start)) return NONE;
    const from = findGiven(text, start + OPENING.length, "_-".includes(text[start - 1] ?? " "));
    // Asked last: most words are followed by no value, and this takes longer to tell.
    return from === -1 || NO_SECRET.test(nameBefore(text, start)) ? NONE : read(text, from, ended);
  },
  close: closeRun(BODY),
};

/** Whether it is the last word of a name of more than one: `monkey` is one word. */
function isLastWord(text: string, start: number): boolean {
  const char = text[start - 1];
  if (char === undefined || !JOINED.has(char.charCodeAt(0))) return false;
  if (!JOINTS.includes(char)) return text[start] === "K";
  return char !== " " || isWordCode(text.charCodeAt(start - 2));
}

/** The words of the name before `start`, without what joins them to it. */
function nameBefore(text: string, start: number): string {
  const end = JOINTS.includes(text[start - 1] ?? "-") ? start - 1 : start;
  return text.slice(Math.max(0, start - 1 - BEHIND), end);
}

/** Where the value begins that the name before `from` is given: -1 if none is, `undefined` if the text ends first. */
function findGiven(text: string, from: number, isOption: boolean): number | undefined {
  const at = SPACE.end(text, from, from + LONGEST_SPACE);
  if (at === text.length) return undefined;
  if (!WORD.has(text.charCodeAt(at))) return findValue(text, at);
  if (at === from) return -1;
  const word = text.slice(at, at + IS.length).toLowerCase();
  if (word !== IS) return word.length < IS.length && IS.startsWith(word) ? undefined : isOption ? at : -1;
  return QUOTE.end(text, at + IS.length, from + LONGEST_LINK);
}

/** Whether it is random, or a part of it between full stops is that takes up most of it. */
export function isKey(value: string): boolean {
  if (!value.includes(".")) return isPart(value);
  return value.split(".").some((part) => part.length * 2 > value.length && isPart(part));
}

function isPart(value: string): boolean {
  if (value.length < (OF_BOTH_CASES.test(value) ? LENGTHS[0] : SHORT)) return false;
  // A digit at the end alone is that of a name.
  if (!/[0-9][A-Za-z]/.test(value) || !isRandom(value, 3, SURELY)) return false;
  if (/^[A-Za-z0-9]*$/.test(value)) return true;
  const words = value.split(/[_-]/).length;
  return value.length >= LONG && /[A-Z]/.test(value) && /[a-z]/.test(value) && words <= 3 + value.length / 16;
}
