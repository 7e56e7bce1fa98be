import { type Charset, charset, places } from "../charset.js";
import {
  type Closing,
  CUSTOM_SECRET,
  cut,
  findOpening,
  NONE,
  type Outcome,
  type Row,
} from "../recognizer.js";
import { isRandom } from "./random.js";

/** A secret that tells itself by how it begins. */
export interface TokenSpec {
  /** The same in every such secret; a place may allow several characters: `gh[pousr]_`. */
  readonly prefix: string;
  /**
   * The characters of what follows, as in a character class, or the set made of it, for rows that share one. Default:
   * letters, digits, `_` and `-`.
   */
  readonly body?: string | Charset;
  /** How many of them there are at least. So many decide; all that follow belong to the secret. */
  readonly length: number;
  /** What may stand before it: `any` character, or (for a short prefix) no letter or digit. Default: `any`. */
  readonly after?: "any" | "no word";
  /** Whether so much of the body is that of a secret. Default: {@link isRandom}. */
  readonly check?: (body: string) => boolean;
  /** Whether the prefix stays, as the address of a webhook does. Default: false. */
  readonly keeps?: boolean;
}

const DASH = 45;
const DOT = 46;
// What follows a value of which only the beginning is shown, the name of a function or of a list. A replacement, too,
// stands in a bracket: what is left before it was judged with what it replaced.
const NOT_ALL = /^(?:\.{2}|…|[([])/;
// Except this one: no row makes it, so what is left before it was never judged with what it replaced.
const OWN = `[${CUSTOM_SECRET}]`;
/** How far {@link readUpTo} looks beyond a value. */
export const BEYOND = OWN.length;
// What is left out, and what begins another thing.
const LEFT_OUT = /^(?:\.{2}|-{4})/;
// With what joins the characters of base64, in which anything may stand by chance.
const WORD = charset("A-Za-z0-9_+/");

/**
 * Makes the row of a secret that is a prefix and a random body. It is certain once the body is as long as the
 * shortest one, and is redacted as far as such characters go: a limit to the right would have to be waited for, and
 * would let a secret out that something is glued to.
 */
export function token(spec: TokenSpec): Row {
  const { prefix, length, after = "any", check = isRandom } = spec;
  const { body: characters = "A-Za-z0-9_-" } = spec;
  const body = typeof characters === "string" ? charset(characters) : characters;
  const head = places(prefix);
  const opening = [...head, ...Array<string>(Math.max(0, 4 - head.length)).fill(body.chars)];
  const match = (text: string, start: number, ended: boolean): Outcome => {
    const found = findOpening(opening, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    if (after === "no word" && isInWord(text, start)) return NONE;
    const from = start + head.length;
    const end = readBody(body, text, from, length, ended);
    if (end === undefined) return cut(ended);
    if (end === -1 || !check(text.slice(from, from + length))) return NONE;
    return { kind: "certain", start: spec.keeps === true ? from : start, from: end };
  };
  return {
    opening,
    ...(after === "no word" && { word: true as const }),
    behind: 2,
    reach: opening.length + length + 4,
    match,
    close: closeRun(body),
    told: { prefix, body, length },
  };
}

/**
 * Where so many characters of the set end, -1 if fewer stand at `from`, `undefined` if the text ends first. A dash is
 * never the last, as it may begin four of them, which begin another thing, such as a key block; nor is a full stop.
 */
export function readBody(
  body: Charset,
  text: string,
  from: number,
  length: number,
  ended: boolean,
): number | undefined {
  const least = from + length;
  let dashes = 0;
  let dots = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!body.has(code) || dots > 2) return at - dots < least ? -1 : at - dots;
    dashes = code === DASH ? dashes + 1 : 0;
    dots = code === DOT ? dots + 1 : 0;
    if (dashes === 4) return -1;
    if (dashes + dots === 0 && at + 1 >= least) return at + 1;
  }
  if (!ended) return undefined;
  return text.length - dots < least ? -1 : text.length - dots;
}

/**
 * Where a value ends that has `shortest` characters of the set or more, after `enough` of them at the latest; -1 and
 * `undefined` as of {@link readBody}. Signs that end a sentence are no part of it; a value of which only the beginning
 * is shown is none, nor is a call or an element of a list.
 */
export function readUpTo(
  body: Charset,
  text: string,
  from: number,
  [shortest, enough]: readonly [number, number],
  ended: boolean,
): number | undefined {
  const end = readBody(body, text, from, enough, ended);
  if (end !== -1) return end;
  let at = from;
  while (body.has(text.charCodeAt(at)) && !isLeftOut(text, at)) at++;
  const next = text.slice(at, at + BEYOND);
  if (!ended && next.length < BEYOND && OWN.startsWith(next)) return undefined;
  if (NOT_ALL.test(next) && next !== OWN) return -1;
  while (at > from && (text[at - 1] === "." || text[at - 1] === "-")) at--;
  return at - from < shortest ? -1 : at;
}

// Asked of few characters: to cut a text for a pattern takes time.
function isLeftOut(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === DOT || code === DASH) && LEFT_OUT.test(text.slice(at, at + 4));
}

/** Ends a match where the characters of the set end, before a full stop or four dashes that end them. */
export function closeRun(body: Charset): (text: string, from: number, ended: boolean) => Closing {
  return (text, from, ended) => {
    let dashes = 0;
    let dots = 0;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!body.has(code) || dots > 2) return { done: true, at: at - dots };
      dashes = code === DASH ? dashes + 1 : 0;
      dots = code === DOT ? dots + 1 : 0;
      if (dashes === 4) return { done: true, at: at - 3 };
    }
    return { done: ended, at: text.length - (ended ? dots : dots + dashes) };
  };
}

// Whether a letter or digit stands before `start`. One that is part of a written-out `\n` does not count.
function isInWord(text: string, start: number): boolean {
  return WORD.has(text.charCodeAt(start - 1)) && text[start - 2] !== "\\";
}
