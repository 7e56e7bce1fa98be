import type { Charset } from "../charset.js";
import { type Closing, CUSTOM_SECRET, cut, NONE, type Outcome } from "../recognizer.js";

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

/** Whether the replacement of an own secret stands at `at`; `undefined` if the text ends first. */
function isOwn(text: string, at: number, ended: boolean): boolean | undefined {
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

/** Reads the value that begins at `from`; there is none at -1, and the text ends before it at `undefined`. */
export type Read = (
  text: string,
  from: number | undefined,
  ended: boolean,
  isEnough?: (value: string) => boolean,
) => Outcome;

/**
 * Makes what reads a value as {@link readUpTo} does: certain if `check` says that so much of it is that of a secret, and
 * so does `isEnough`.
 */
export function reader(
  body: Charset,
  lengths: readonly [number, number],
  check: (value: string) => boolean,
): Read {
  return (text, from, ended, isEnough) => {
    const end = from === undefined || from === -1 ? from : readUpTo(body, text, from, lengths, ended);
    if (from === undefined || end === undefined) return cut(ended);
    const value = text.slice(from, end);
    return end !== -1 && isEnough?.(value) !== false && check(value)
      ? { kind: "certain", start: from, from: end }
      : NONE;
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
function readUpTo(
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
  const own = isOwn(text, at, ended);
  if (own === undefined) return undefined;
  // Of a template the dollar sign is read, and no bracket.
  if ((!own && NOT_ALL.test(text.slice(at, at + 2))) || text.startsWith("${", at - 1)) return -1;
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
