import { charset, isDigit } from "../charset.js";
import { isJudged } from "./value-run.js";

// Between a name and its value: the rest of the name, then what assigns. No bracket, so that no replacement is looked
// across.
const NAME = charset("A-Za-z0-9_. \t-");
const LINK = charset("=:>|?,({\"'`\\ \t\r\n");
const ASSIGNS = charset("=:>|,(");
/** What may stand around a value. */
export const QUOTES = "\"'`";
// Words that stand between the two: in settings, in code, and in a sentence.
const LINK_WORDS = "value default type string str --body is to".split(" ");
// As a part of the name it gives what stands in quotes behind it.
const DASH = " - ";
const LINK_BEGIN = charset("VvDdTtSsIi-");
const LONGEST_WORD = 8;
const WORD = charset("A-Za-z0-9_-");
// A comma stands between the names of a list too.
const IS_GIVEN = /[=:>]| (?:is|to) |value/i;
// A whole name, after which a space is enough.
const BARE = charset(" \t\n\"'`*");
const NAMES_SECRET = /(?:key|token|secret|passw(?:or)?d|pwd|passphrase|pass|unseal| -[ap])$/i;
/** How far a value may stand from the name that it is given, in characters of names. */
export const LONGEST_NAME = 40;
const LONGEST_NUMBER = 3;
/** How many characters may stand between a name and its value: signs, quotes, spaces. */
export const LONGEST_LINK = 40;

/** Where the name ends that goes on at `from`, which it does not before `least`; further on if it is too long for one. */
export function endOfName(text: string, from: number, characters = WORD, least = from): number {
  return characters.end(text, least, from + LONGEST_NAME + 1);
}

/** What stands from `start` on as one name, and with the words after it. `from`: where the known part of it ends. */
export function namesFrom(text: string, start: number, from: number): string[] {
  return [WORD, NAME].map((characters) => text.slice(start, endOfName(text, from, characters)).trimEnd());
}

/**
 * Where the value begins that a name is given; -1 if it is given none, `undefined` if the text ends before that. The
 * word ends at `end` at which the known part of the name ends at `from`.
 */
export function findValue(text: string, from: number, end = from): number | undefined {
  let at = endOfName(text, from, NAME, end);
  if (at > from + LONGEST_NAME) return -1;
  let assigned = text.startsWith(DASH, at - DASH.length);
  const limit = at + LONGEST_LINK;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return undefined;
    const length = isLink(text, at) ? 1 : linkWord(text, at);
    if (length === undefined) return undefined;
    if (length === 0) return assigned ? at : -1;
    assigned ||= length > 1 || ASSIGNS.has(code);
    at += length;
  }
  return -1;
}

/** How far behind the beginning of a name a value begins at least: a sign that gives it may be the last of the name. */
export function leastAhead(name: string): number {
  return name.length + (WORD.has(name.charCodeAt(name.length - 1)) ? 1 : 0);
}

/**
 * The same for a name that ends at `from`, or before a sign there, or that has a number of its own, and is given the
 * value by a sign or a word.
 */
export function findWholeValue(text: string, from: number): number | undefined {
  let end = WORD.has(text.charCodeAt(from - 1)) ? from : from - 1;
  while (end < from + LONGEST_NUMBER && isDigit(text.charCodeAt(end))) end++;
  const at = WORD.has(text.charCodeAt(end)) ? -1 : findValue(text, end);
  return at === undefined || at === -1 || IS_GIVEN.test(text.slice(end - 1, at)) ? at : -1;
}

// A bracket after a quote is that of an index, not of a replacement.
function isLink(text: string, at: number): boolean {
  return LINK.has(text.charCodeAt(at)) || (text[at] === "]" && QUOTES.includes(text[at - 1] ?? "-"));
}

/** How long the word is that links a name and its value; 0 if there is none, `undefined` if the text ends first. */
function linkWord(text: string, at: number): number | undefined {
  if (!LINK_BEGIN.has(text.charCodeAt(at))) return 0;
  const end = WORD.end(text, at, at + LONGEST_WORD + 1);
  const word = text.slice(at, end).toLowerCase();
  if (end === text.length && LINK_WORDS.some((known) => known.startsWith(word))) return undefined;
  return LINK_WORDS.includes(word) ? end - at : 0;
}

/** Where the value begins that follows a whole name with a space, or a word, and no sign between: `ENV X_KEY …`. */
export function findBareValue(
  text: string,
  start: number,
  from: number,
  end: number,
  ended: boolean,
): number | undefined {
  // What was replaced may have begun with a part of the name, and a sign that gave what followed.
  const judged = isJudged(text, endOfName(text, from, NAME, end), ended);
  if (judged !== false) return judged === undefined ? undefined : -1;
  let at = end;
  if (at === text.length) return undefined;
  // A sign that gives a value was followed already.
  if (ASSIGNS.has(text.charCodeAt(at)) || !NAMES_SECRET.test(text.slice(start, at))) return -1;
  const limit = at + LONGEST_LINK;
  for (let words = 0; at < limit; ) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return undefined;
    const length = BARE.has(code) ? 1 : words === 0 ? linkWord(text, at) : 0;
    if (length === undefined) return undefined;
    // A sign that gives a value was followed already, and what goes right on is no value: a path, base64.
    if (length === 0) return at === end || ASSIGNS.has(code) ? -1 : at;
    if (length > 1) words++;
    at += length;
  }
  return -1;
}
