import { characterOf, codeAt } from "./codes.js";

// Percent code, or what the end of a text cuts off: other percents are many, and hide nothing.
const MAY_BE_CODE = /%(?:[0-9a-fA-F]{2}|[0-9a-fA-F]?$)/;
/** The signs that a reader does not see, unless a row looks for them. */
export const MARKDOWN = ["*", "`", "\\"];
// A first look: beside soft hyphens nothing that comes before is unseen. Apart, because a text of bytes, as most are, is
// then not read at all for what lies beyond.
const SOFT_HYPHEN = "\xad";
const MAY_BE_UNSEEN = /[\u0250-\uffff]/;
// What may hide something beside signs. Of what is unseen the UTF-16 units are written out: a look for the property
// would be one for pairs, too, and take several times as long, as would a class of more than 16 ranges.
const UNITS = "\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f";
const MORE_UNITS =
  "\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uff01-\\uff5e\\uffa0\\ufff0-\\ufffb";
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
const [FIRST_WIDE, LAST_WIDE] = [0xff01, 0xff5e];
const NARROWER = 0xfee0;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const MARKS = /(?:\*+|`+)/y;
// More of them in a row are no emphasis: a masked value, a line.
const MOST_MARKS = 3;
// The first half of the pairs that tags and most selectors of variants are.
const TAGS = 0xdb40;

/** Whether a text has a character that may be part of a disguise. Takes next to no time for most. */
export function mayHide(text: string, { signs, hides }: Sight): boolean {
  for (const sign of signs) {
    if (text.includes(sign) && (sign !== "%" || MAY_BE_CODE.test(text))) return true;
  }
  return (text.includes(SOFT_HYPHEN) || MAY_BE_UNSEEN.test(text)) && nextHiding(text, 0, hides) < text.length;
}

/** Where the next character stands that may be part of a disguise; the length of the text if none does. */
export function nextHiding(text: string, from: number, hides: RegExp): number {
  hides.lastIndex = from;
  return hides.test(text) ? hides.lastIndex - 1 : text.length;
}

function isWide(code: number): boolean {
  return code >= FIRST_WIDE && code <= LAST_WIDE;
}

/** What is seen of a part of a text, and of how much that is written. */
export interface Glimpse {
  readonly seen: string;
  readonly length: number;
}

/** A way to see a text. */
export interface Sight {
  /** The signs that may hide something, and a pattern of these and all else that may, with the flag `g`. */
  readonly signs: string;
  readonly hides: RegExp;
  /**
   * What is seen of a character that may hide something, and of what belongs to it; `undefined` if the end of the text
   * cuts that off. `last` is the character before it.
   */
  see(text: string, at: number, last: string, ended: boolean): Glimpse | undefined;
}

function sightOf(signs: string, see: Sight["see"]): Sight {
  const hides = `[${signs.replace("\\", "\\\\")}${UNITS}]|[${MORE_UNITS}]|\\udb40(?=$|[\\udc00-\\udfff])`;
  return { signs, hides: new RegExp(hides, "g"), see };
}

/**
 * As a reader sees it: without what does not show, with full-width letters and digits as the common ones, and without
 * the spelling of HTML entities and the marks of Markdown that readers do not see: up to three `*` or backticks that
 * touch something, and the backslash before a sign. The signs in `kept` are seen as they are.
 */
export function readersSight(kept: ReadonlySet<string>): Sight {
  const signs = ["&", ...MARKDOWN].filter((sign) => !kept.has(sign));
  return sightOf(signs.join(""), (text, at, last, ended) => {
    const char = text[at];
    if (char === "*" || char === "`") return marks(text, at, last, ended);
    return char === "\\" ? backslash(text, at, ended) : common(text, at, ended);
  });
}

/** The same without any `*`, backtick or backslash. For values that may hold such signs themselves. */
export const bareSight: Sight = sightOf("&*`\\", bare(common));

/**
 * The same with the `\u` escapes of JSON and the percent code of URLs as what they stand for: what is seen of a value is
 * then the same wherever it stands, unless an escape begins before it or ends behind it. Bytes beyond ASCII stay in
 * percent code, in lower case.
 */
export const decodedSight: Sight = sightOf(
  "&*`\\%",
  bare((text, at, ended) => ("\\%".includes(text.charAt(at)) ? decoded : common)(text, at, ended)),
);

function bare(see: typeof common): Sight["see"] {
  return (text, at, _last, ended) => {
    const glimpse = see(text, at, ended);
    return glimpse !== undefined && MARKDOWN.includes(glimpse.seen) ? unseen(glimpse.length) : glimpse;
  };
}

function marks(text: string, at: number, last: string, ended: boolean): Glimpse | undefined {
  MARKS.lastIndex = at;
  const [run = ""] = MARKS.exec(text) ?? [];
  const next = text[at + run.length];
  // A run that was let go for its length goes on.
  if (run.length > MOST_MARKS || last === run[0]) return asIs(run);
  if (next === undefined && !ended) return undefined;
  return isSpace(last) && isSpace(next) ? asIs(run) : unseen(run.length);
}

function backslash(text: string, at: number, ended: boolean): Glimpse | undefined {
  const next = text[at + 1];
  if (next === undefined && !ended) return undefined;
  return next !== undefined && PUNCTUATION.test(next) ? { seen: next, length: 2 } : asIs("\\");
}

function common(text: string, at: number, ended: boolean): Glimpse | undefined {
  const char = text[at] ?? "";
  if (char === "&") return decoded(text, at, ended);
  const code = char.charCodeAt(0);
  if (isWide(code)) return { seen: plain(char), length: 1 };
  // What else hides something is a sign, or unseen.
  if (code !== TAGS) return char < SOFT_HYPHEN ? asIs(char) : unseen(1);
  if (at + 1 < text.length) return unseen(2);
  return ended ? asIs(char) : undefined;
}

function decoded(text: string, at: number, ended: boolean): Glimpse | undefined {
  const code = codeAt(text, at, ended);
  if (code === undefined) return undefined;
  const char = characterOf(code);
  return char === undefined ? asIs(text.charAt(at)) : { seen: plain(char), length: code.length };
}

/** What is seen of a character by itself: nothing, or the common form of a full-width one. */
export function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (isWide(code)) return String.fromCharCode(code - NARROWER);
  return char >= SOFT_HYPHEN && UNSEEN.test(char) ? "" : char;
}

function asIs(text: string): Glimpse {
  return { seen: text, length: text.length };
}

function unseen(length: number): Glimpse {
  return { seen: "", length };
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || /^\s?$/.test(char);
}
