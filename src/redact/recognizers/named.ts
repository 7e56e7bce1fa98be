import { bothCases, type Charset, charset } from "../charset.js";
import { cut, NONE, type Outcome, type Row } from "../recognizer.js";
import { isIdentifier } from "./identifier.js";
import { isPublished } from "./placeholder.js";
import { entropy, isMixed, isRandom } from "./random.js";
import { BEYOND, closeRun, readUpTo } from "./token.js";

/** A secret that is known by the name it is given: `datadog_api_key = "…"`. */
export interface NamedSpec {
  /** Names, in lower case. Each may stand in any case. */
  readonly names: readonly string[];
  /** How many characters the value has at least. So many decide; all that follow belong to the secret. */
  readonly length: number;
  /** How many of its characters are looked at, where it has them: more than `length` for what people choose. */
  readonly upTo?: number;
  /** The characters of the value, as in a character class. Default: letters, digits, `_`, `=` and `-`. */
  readonly body?: string;
  /** Whether the name counts only as `name`, `Name` and `NAME`: for short ones, which stand in other words too. */
  readonly wholeCase?: boolean;
  /**
   * Given where the name must end there, a sign or the like give it the value, and quotes stand around it: for values
   * that could be words. `bare` says what counts without quotes, up to the first character that is not of `characters`.
   */
  readonly whole?: { readonly bare?: { readonly characters: string; check(value: string): boolean } };
  /** Whether a name, of which the secret's is the beginning, is that of something else. Default: none is. */
  readonly isOther?: (name: string) => boolean;
  /** Whether so much of the value is that of a secret. Default: random, digits and letters mixed. */
  readonly check?: (value: string) => boolean;
}

// Between a name and its value: the rest of the name, then what assigns. No bracket, so that no replacement is looked
// across.
const NAME = charset("A-Za-z0-9_. \t-");
const LINK = charset("=:>|?,({\"'`\\ \t\r\n");
const ASSIGNS = charset("=:>|,(");
const QUOTES = "\"'`";
// Words that stand between the two: in settings, in code, and in a sentence.
const LINK_WORDS = "value default type string str --body is to".split(" ");
const LINK_BEGIN = charset("VvDdTtSsIi-");
const LONGEST_WORD = 8;
const WORD = charset("A-Za-z0-9_-");
// A comma stands between the names of a list too.
const IS_GIVEN = /[=:>]| (?:is|to) |value/i;
// A whole name, after which a space is enough.
const BARE = charset(" \t\"'`*");
const NAMES_SECRET = /(?:key|token|secret|passw(?:or)?d|pwd|passphrase|pass|unseal| -[ap])$/i;
/** How far a value may stand from the name that it is given, in characters of names. */
export const LONGEST_NAME = 40;
/** How many characters may stand between a name and its value: signs, quotes, spaces. */
export const LONGEST_LINK = 40;

/** Makes the rows of a secret that is known by its name: one for each name. Only the value is redacted. */
export function named(spec: NamedSpec): Row[] {
  const { length, upTo = length, check = isKey } = spec;
  const body = charset(spec.body ?? "A-Za-z0-9_=-");
  const read = reader(body, [length, upTo], check);
  const close = closeRun(body);
  const bare =
    spec.whole?.bare && reader(charset(spec.whole.bare.characters), [length, upTo], spec.whole.bare.check);
  return spec.names.map((name) => ({
    opening: [...name].map(bothCases),
    behind: 0,
    reach: name.length + LONGEST_NAME + LONGEST_LINK + upTo + BEYOND,
    match: (text, start, ended) =>
      matchNamed(spec, name, { read, ...(bare && { bare }) }, text, start, ended),
    close,
    told: { name, body, length },
  }));
}

/** Reads the value that begins at `from`; there is none at -1, and the text ends before it at `undefined`. */
type Read = (
  text: string,
  from: number | undefined,
  ended: boolean,
  isEnough?: (value: string) => boolean,
) => Outcome;

interface Readers {
  readonly read: Read;
  readonly bare?: Read;
}

function reader(body: Charset, lengths: readonly [number, number], check: (value: string) => boolean): Read {
  return (text, from, ended, isEnough) => {
    const end = from === undefined || from === -1 ? from : readUpTo(body, text, from, lengths, ended);
    if (from === undefined || end === undefined) return cut(ended);
    const value = text.slice(from, end);
    return end !== -1 && isEnough?.(value) !== false && check(value)
      ? { kind: "certain", start: from, from: end }
      : NONE;
  };
}

function matchNamed(
  { wholeCase, whole, isOther }: NamedSpec,
  name: string,
  readers: Readers,
  text: string,
  start: number,
  ended: boolean,
): Outcome {
  for (let i = 0; i < name.length; i++) {
    const char = text[start + i];
    if (char === undefined) return cut(ended);
    if (char !== name[i] && char !== name[i]?.toUpperCase()) return NONE;
  }
  const after = start + name.length;
  if (wholeCase === true && !isWholeCase(text.slice(start, after))) return NONE;
  if (whole !== undefined) return readWhole(readers, text, after, ended);
  const from = findValue(text, after);
  if (from !== undefined && isOther !== undefined) {
    const ends = [endOfName(text, after), endOfName(text, after, NAME)];
    if (ends.some((end) => isOther(text.slice(start, end).trimEnd()))) return NONE;
  }
  const assigned = readers.read(text, from, ended);
  // What is redacted already was what the name is given: what stands between is a part of the name.
  if (assigned.kind !== "none" || text[from ?? text.length] === "[") return assigned;
  return readers.read(text, findBareValue(text, start, after), ended, hasDigit);
}

/** Where the name ends that goes on at `from`; further on if it is too long for one. */
export function endOfName(text: string, from: number, characters = WORD): number {
  let at = from;
  while (at <= from + LONGEST_NAME && characters.has(text.charCodeAt(at))) at++;
  return at;
}

function readWhole({ read, bare }: Readers, text: string, after: number, ended: boolean): Outcome {
  const from = WORD.has(text.charCodeAt(after)) ? -1 : findValue(text, after);
  if (from === undefined || from === -1) return from === -1 ? NONE : cut(ended);
  if (!IS_GIVEN.test(text.slice(after - 1, from))) return NONE;
  const quote = text[from - 1] ?? "";
  if (!QUOTES.includes(quote)) {
    const value = bare?.(text, from, ended) ?? NONE;
    return value.kind === "certain" ? { kind: "found", start: from, end: value.from } : value;
  }
  const value = read(text, from, ended);
  if (value.kind !== "certain" || text[value.from] === quote) return value;
  return value.from < text.length ? NONE : cut(ended);
}

/** Where the value begins that a name is given; -1 if it is given none, `undefined` if the text ends before that. */
export function findValue(text: string, from: number): number | undefined {
  let at = endOfName(text, from, NAME);
  if (at > from + LONGEST_NAME) return -1;
  let assigned = false;
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

// A bracket after a quote is that of an index, not of a replacement.
function isLink(text: string, at: number): boolean {
  return LINK.has(text.charCodeAt(at)) || (text[at] === "]" && QUOTES.includes(text[at - 1] ?? "-"));
}

/** How long the word is that links a name and its value; 0 if there is none, `undefined` if the text ends first. */
function linkWord(text: string, at: number): number | undefined {
  if (!LINK_BEGIN.has(text.charCodeAt(at))) return 0;
  let end = at;
  while (end <= at + LONGEST_WORD && WORD.has(text.charCodeAt(end))) end++;
  const word = text.slice(at, end).toLowerCase();
  if (end === text.length && LINK_WORDS.some((known) => known.startsWith(word))) return undefined;
  return LINK_WORDS.includes(word) ? end - at : 0;
}

/** Where the value begins that follows a whole name with a space, or a word, and no sign between: `ENV X_KEY …`. */
function findBareValue(text: string, start: number, from: number): number | undefined {
  let at = endOfName(text, from);
  if (at === text.length) return undefined;
  // A sign that gives a value was followed already.
  if (at > from + LONGEST_NAME || ASSIGNS.has(text.charCodeAt(at))) return -1;
  if (!NAMES_SECRET.test(text.slice(start, at))) return -1;
  const end = at;
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

// After a space only, words would be taken for values.
function hasDigit(value: string): boolean {
  return /[0-9]/.test(value);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Where a key is a UUID, only one of few different characters is none.
function isKey(value: string): boolean {
  if (UUID.test(value)) return entropy(value) >= 3 && /[a-f]/i.test(value) && !isPublished(value);
  return isRandom(value) && (isMixed(value) || /[0-9]/.test(value)) && !isIdentifier(value);
}

function isWholeCase(name: string): boolean {
  const rest = name.slice(1);
  return rest === rest.toLowerCase() || name === name.toUpperCase();
}
