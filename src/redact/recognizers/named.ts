import { bothCases, type Charset, charset } from "../charset.js";
import { Context, type Given } from "../context.js";
import { cut, findOpening, NONE, type Outcome, type Row } from "../recognizer.js";
import {
  endOfName,
  findBareValue,
  findValue,
  findWholeValue,
  LONGEST_LINK,
  LONGEST_NAME,
  leastAhead,
  namesFrom,
  QUOTES,
} from "./given-value.js";
import { BEYOND, closeRun, endOfValue, type Read, reader } from "./value-run.js";
import { entropy } from "./values/entropy.js";
import { isPublished } from "./values/placeholder.js";
import { isRandom } from "./values/random.js";

/** A secret that is known by the name it is given: `datadog_api_key = "…"`. */
export interface NamedSpec {
  /** Names, in lower case. Each may stand in any case. */
  readonly names: readonly string[];
  /** How many characters the value has at least. So many decide; all that follow belong to the secret. */
  readonly length: number;
  /** How many of its characters are looked at, where it has them: more than `length` for what people choose. */
  readonly upTo?: number;
  /**
   * The characters of the value, as in a character class, or the set made of it, for rows that share one. Default:
   * letters, digits, `_`, `=` and `-`.
   */
  readonly body?: string | Charset;
  /** Whether the name counts only as `name`, `Name` and `NAME`: for short ones, which stand in other words too. */
  readonly wholeCase?: boolean;
  /**
   * Given where the name must end there, a sign or the like give it the value, and quotes stand around it: for values
   * that could be words. `bare` says what counts without quotes, up to the first character that is not of `characters`;
   * between tags, as in `<password>…</password>`, what counts in quotes does.
   */
  readonly whole?: { readonly bare?: { readonly characters: string; check(value: string): boolean } };
  /**
   * Whether a name, of which the secret's is the beginning, is that of something else, or what stands right before it
   * says so. Default: none is.
   */
  readonly isOther?: (name: string, before: string) => boolean;
  /** Whether so much of the value is that of a secret. Default: random, digits and letters mixed. */
  readonly check?: (value: string) => boolean;
}

/** Makes the rows of a secret that is known by its name: one for each name. Only the value is redacted. */
export function named(spec: NamedSpec): Row[] {
  const { length, upTo = length, check = isKey } = spec;
  const { body: characters = "A-Za-z0-9_=-" } = spec;
  const body = typeof characters === "string" ? charset(characters) : characters;
  const { bare } = spec.whole ?? {};
  const readers = {
    body,
    most: upTo,
    read: reader(body, [length, upTo], check),
    ...(bare && {
      bare: reader(charset(bare.characters), [length, upTo], bare.check),
      tagged: reader(charset(bare.characters), [length, upTo], check),
    }),
  };
  const close = closeRun(body);
  return spec.names.map((name) => {
    const opening = [...name].map(bothCases);
    return {
      opening,
      ahead: leastAhead(name),
      behind: spec.isOther ? BEHIND : 0,
      reach: name.length + LONGEST_NAME + LONGEST_LINK + upTo + BEYOND,
      match: (text, start, ended, context = new Context(text, start)) =>
        matchNamed(spec, opening, readers, text, start, ended, context),
      close,
      told: { name, body, length },
    };
  });
}

interface Readers {
  readonly body: Charset;
  readonly most: number;
  readonly read: Read;
  readonly bare?: Read;
  readonly tagged?: Read;
}

function matchNamed(
  { wholeCase, whole, isOther }: NamedSpec,
  opening: readonly string[],
  readers: Readers,
  text: string,
  start: number,
  ended: boolean,
  context: Context,
): Outcome {
  const found = findOpening(opening, text, start);
  if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
  const after = start + opening.length;
  if (wholeCase === true && !isWholeCase(text.slice(start, after))) return NONE;
  if (whole !== undefined) return readWhole(readers, text, after, ended);
  const given = givenTo(readers, text, after, ended, context);
  if (given.name > after + LONGEST_NAME) return NONE;
  const outcome = readAfter(readers, text, start, given, ended);
  if (outcome.kind === "none" || given.from === undefined || isOther === undefined) return outcome;
  const before = text.slice(Math.max(0, start - BEHIND), start);
  return namesFrom(text, start, after).some((name) => isOther(name, before)) ? NONE : outcome;
}

/** How much of what stands before a name is read. */
const BEHIND = 16;

/** What is given to a name of which the known part ends at `after`, as this row or another has read it. */
function givenTo(
  { body, most }: Readers,
  text: string,
  after: number,
  ended: boolean,
  context: Context,
): Given {
  const { given } = context;
  if (given?.after === after && given.body === body && given.most === most) return given;
  const name = endOfName(text, after);
  const from = findValue(text, after, name);
  context.given = { after, body, most, name, from, end: endOfValue(body, text, from, most, ended) };
  return context.given;
}

/** What is given to a name that begins at `start`: the value that was read, or one after a space. */
function readAfter(
  { read }: Readers,
  text: string,
  start: number,
  { after, name, from, end }: Given,
  ended: boolean,
): Outcome {
  const assigned = read(text, from, ended, undefined, end);
  // What is redacted already was what the name is given: what stands between is a part of the name.
  if (assigned.kind !== "none" || text[from ?? text.length] === "[") return assigned;
  return read(text, findBareValue(text, start, after, name, ended), ended, hasDigit);
}

function readWhole({ read, bare, tagged }: Readers, text: string, after: number, ended: boolean): Outcome {
  const from = findWholeValue(text, after);
  if (from === undefined || from === -1) return from === -1 ? NONE : cut(ended);
  const quote = text[from - 1] ?? "";
  if (QUOTES.includes(quote)) return readTo(quote, read, text, from, ended);
  const value =
    quote === ">" && tagged ? readTo("<", tagged, text, from, ended) : (bare?.(text, from, ended) ?? NONE);
  return value.kind === "certain" ? { kind: "found", start: from, end: value.from } : value;
}

/** A value that `end` follows. */
function readTo(end: string, read: Read, text: string, from: number, ended: boolean): Outcome {
  const value = read(text, from, ended);
  if (value.kind !== "certain" || text[value.from] === end) return value;
  return value.from < text.length ? NONE : cut(ended);
}

// After a space only, words would be taken for values.
function hasDigit(value: string): boolean {
  return /[0-9]/.test(value);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Where a key is a UUID, only one of few different characters is none.
function isKey(value: string): boolean {
  if (UUID.test(value)) return entropy(value) >= 3 && /[a-f]/i.test(value) && !isPublished(value);
  return isRandom(value);
}

function isWholeCase(name: string): boolean {
  const rest = name.slice(1);
  return rest === rest.toLowerCase() || name === name.toUpperCase();
}
