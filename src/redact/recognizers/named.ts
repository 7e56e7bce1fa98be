import { charset } from "../charset.js";
import { cut, findOpening, NONE, type Outcome, type Recognizer } from "../recognizer.js";
import { isPublished } from "./placeholder.js";
import { entropy, isMixed, isRandom } from "./random.js";
import { closeRun, readUpTo, sample } from "./token.js";

/** A secret that is known by the name it is given: `datadog_api_key = "…"`. */
export interface NamedSpec {
  readonly entity: string;
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
  /** Whether so much of the value is that of a secret. Default: random, digits and letters mixed. */
  readonly check?: (value: string) => boolean;
  readonly examples?: Partial<Recognizer["examples"]>;
}

// Between a name and its value: the rest of the name, then what assigns. No bracket, so that no replacement is looked
// across.
const NAME = charset("A-Za-z0-9_. \t-");
const LINK = charset("=:>|?,(\"'`\\ \t\r\n");
const ASSIGNS = charset("=:>|,(");
/** How far a value may stand from the name that it is given, in characters of names. */
export const LONGEST_NAME = 40;
/** How many characters may stand between a name and its value: signs, quotes, spaces. */
export const LONGEST_LINK = 12;

/** Makes the rows of a secret that is known by its name: one for each name. Only the value is redacted. */
export function named(spec: NamedSpec): Recognizer[] {
  return spec.names.map((name) => row(spec, name));
}

function row(spec: NamedSpec, name: string): Recognizer {
  const { entity, length, upTo = length, check = isMixedRandom } = spec;
  const body = charset(spec.body ?? "A-Za-z0-9_=-");
  const opening = [...name].map(bothCases);
  const match = (text: string, start: number, ended: boolean): Outcome => {
    const found = findOpening(opening, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    const after = start + name.length;
    if (spec.wholeCase === true && !isWholeCase(text.slice(start, after))) return NONE;
    const from = findValue(text, after);
    const end = from === undefined || from === -1 ? from : readUpTo(body, text, from, [length, upTo], ended);
    if (from === undefined || end === undefined) return cut(ended);
    const value = text.slice(from, end);
    return end !== -1 && check(value) ? { kind: "certain", start: from, from: end } : NONE;
  };
  const value = sample(body, length + 2);
  return {
    entity,
    opening,
    behind: 0,
    reach: name.length + LONGEST_NAME + LONGEST_LINK + upTo + 4,
    match,
    close: closeRun(body),
    examples: {
      match: spec.examples?.match ?? [`${name.toUpperCase()}=${value}`, `"${name} key": "${value}"`],
      pass: [`${name} = ${"x".repeat(length)}`, `${name}: <your key>`, ...(spec.examples?.pass ?? [])],
    },
  };
}

/** Where the value begins that a name is given; -1 if it is given none, `undefined` if the text ends before that. */
export function findValue(text: string, from: number): number | undefined {
  let at = from;
  while (at <= from + LONGEST_NAME && NAME.has(text.charCodeAt(at))) at++;
  if (at > from + LONGEST_NAME) return -1;
  let assigned = false;
  const limit = at + LONGEST_LINK;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return undefined;
    if (!LINK.has(code)) return assigned ? at : -1;
    assigned ||= ASSIGNS.has(code);
  }
  return -1;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Where a key is a UUID, only one of few different characters is none.
function isMixedRandom(value: string): boolean {
  if (UUID.test(value)) return entropy(value) >= 3 && /[a-f]/i.test(value) && !isPublished(value);
  return isRandom(value) && (isMixed(value) || /[0-9]/.test(value));
}

/** A letter in both its cases; any other character as it is. */
export function bothCases(char: string): string {
  return char === char.toUpperCase() ? char : char + char.toUpperCase();
}

function isWholeCase(name: string): boolean {
  const rest = name.slice(1);
  return rest === rest.toLowerCase() || name === name.toUpperCase();
}
