import type { Charset } from "../charset.js";
import { type Closing, CUSTOM_SECRET, cut, NONE, type Outcome } from "../recognizer.js";

const DASH = 45;
const DOT = 46;
// What follows a value of which only the beginning is shown, the name of a function or of a list. A replacement, too,
// stands in a bracket: what is left before it was judged with what it replaced.
const NOT_ALL = /^(?:\.{2}|…|[([])/;
// Except this one: no row makes it, so what is left before it was never judged with what it replaced.
const OWN = `[${CUSTOM_SECRET}]`;
/** How far {@link endOfValue} looks beyond a value. */
export const BEYOND = OWN.length;
// So many begin another thing, or leave something out.
const MOST_DASHES = 4;
const MOST_DOTS = 3;

/** Whether the replacement of an own secret stands at `at`; `undefined` if the text ends first. */
function isOwn(text: string, at: number, ended: boolean): boolean | undefined {
  // Most often something else stands there, for which nothing need be cut out.
  if (at < text.length && text[at] !== "[") return false;
  const next = text.slice(at, at + BEYOND);
  return !ended && next.length < BEYOND && OWN.startsWith(next) ? undefined : next === OWN;
}

// A bracket of its own may stand before it.
const REPLACED = /^\[[A-Z[]/;

/**
 * Whether a replacement stands at `at` other than that of an own secret: what is left before it was judged with what it
 * replaced. `undefined` if the text ends first.
 */
export function isJudged(text: string, at: number, ended: boolean): boolean | undefined {
  const own = isOwn(text, at, ended);
  return own === undefined ? undefined : !own && REPLACED.test(text.slice(at, at + 2));
}

/**
 * Reads the value that begins at `from`; there is none at -1, and the text ends before it at `undefined`. `end`: where
 * it ends, if that is known.
 */
export type Read = (
  text: string,
  from: number | undefined,
  ended: boolean,
  isEnough?: (value: string) => boolean,
  end?: number,
) => Outcome;

/**
 * Makes what reads a value as {@link endOfValue} does: certain if it has the least length, `check` says that so much of
 * it is that of a secret, and so does `isEnough`.
 */
export function reader(
  body: Charset,
  [shortest, enough]: readonly [number, number],
  check: (value: string) => boolean,
): Read {
  return (text, from, ended, isEnough, end = endOfValue(body, text, from, enough, ended)) => {
    if (from === undefined || end === undefined) return cut(ended);
    if (end === -1 || end - from < shortest) return NONE;
    const value = text.slice(from, end);
    return isEnough?.(value) !== false && check(value) ? { kind: "certain", start: from, from: end } : NONE;
  };
}

/**
 * Where so many characters of the set end, -1 if fewer stand at `from`, `undefined` if the text ends first. A dash is
 * never the last, as it may begin four of them, which begin another thing, such as a key block; nor is a full stop. What
 * is long enough by dashes alone is none before a bracket, which may be that of a replacement.
 */
export function readBody(
  body: Charset,
  text: string,
  from: number,
  length: number,
  ended: boolean,
): number | undefined {
  const least = from + length;
  const stop = runEnd(body, text, from, least);
  if (stop >= least && !isSign(text.charCodeAt(stop - 1))) return stop;
  if (countBefore(text, from, stop, DASH) === MOST_DASHES) return -1;
  const dots = countBefore(text, from, stop, DOT);
  if (dots < MOST_DOTS) {
    if (stop === text.length && !ended) return undefined;
    // More dashes may have stood there, of what was replaced: with four of them it was none.
    if (text[stop] === "[") return -1;
  }
  return stop - dots < least ? -1 : stop - dots;
}

/**
 * Where a value of characters of the set ends that begins at `from`, after `enough` of them at the latest; -1 and
 * `undefined` as of {@link readBody}, and as `from` is. Signs that end a sentence are no part of it; a value of which
 * only the beginning is shown is none, nor is a call or an element of a list.
 */
export function endOfValue(
  body: Charset,
  text: string,
  from: number | undefined,
  enough: number,
  ended: boolean,
): number | undefined {
  if (from === undefined || from === -1) return from;
  const end = readBody(body, text, from, enough, ended);
  if (end !== -1) return end;
  let at = endBeforeLeftOut(text, from, runEnd(body, text, from));
  const own = isOwn(text, at, ended);
  if (own === undefined || (!ended && at === text.length - 1 && text[at] === ".")) return undefined;
  // Of a template the dollar sign is read, and no bracket.
  if ((!own && NOT_ALL.test(text.slice(at, at + 2))) || text.startsWith("${", at - 1)) return -1;
  while (at > from && isSign(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where a run that ends at `end` is left out, or begins another thing: at two dots or four dashes. */
function endBeforeLeftOut(text: string, from: number, end: number): number {
  const whole = countBefore(text, from, end, DASH) === MOST_DASHES ? end - MOST_DASHES : end;
  const dots = text.slice(from, whole).indexOf("..");
  return dots === -1 ? whole : from + dots;
}

/** Ends a match where the characters of the set end, before a full stop or four dashes that end them. */
export function closeRun(body: Charset): (text: string, from: number, ended: boolean) => Closing {
  return (text, from, ended) => {
    const stop = runEnd(body, text, from);
    const dashes = countBefore(text, from, stop, DASH);
    const dots = countBefore(text, from, stop, DOT);
    const done = ended || stop < text.length || dashes === MOST_DASHES || dots === MOST_DOTS;
    // Dashes stay, unless there are four of them or may come to be.
    return { done, at: stop - dots - (done && dashes < MOST_DASHES ? 0 : dashes) };
  };
}

/**
 * Where the characters of the set end, or right after so many dashes or dots that they are none of it; from `least` on
 * after the first that is neither.
 */
function runEnd({ codes }: Charset, text: string, from: number, least = text.length + 1): number {
  let times = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (codes[code] !== 1) return at;
    // Most are letters and digits, which stand behind both.
    if (code > DOT || !isSign(code)) {
      if (at + 1 >= least) return at + 1;
      continue;
    }
    times = at > from && text.charCodeAt(at - 1) === code ? times + 1 : 1;
    if (times === (code === DASH ? MOST_DASHES : MOST_DOTS)) return at + 1;
  }
  return text.length;
}

function isSign(code: number): boolean {
  return code === DASH || code === DOT;
}

/** How often a sign stands right before `end`, from `from` on. */
function countBefore(text: string, from: number, end: number, sign: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === sign) at--;
  return end - at;
}
