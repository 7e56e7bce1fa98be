/**
 * Where something may begin that has a target. The backslashes are those of Markdown. In angle brackets a scheme is
 * enough: what `<https:example.com>` leads to is for the browser to say.
 */
export const STOP =
  /[[\](:="']|<(?:(?:java|vb)script|https?|ftp|wss?)\\?:|(?:https?|ftp)\\?:\\?\/\\?\/|www\\?\./gi;
/** What ends a host and what may stand before it. Other punctuation may be a part of it. */
export const HOST_END = /[/?#\s<]/g;
/** What ends a URL's user and host, or parts them. */
export const USER_END = /[@/?#\s<]/g;
// No browser takes a host with any of these in it. Before an `@` they may stand.
const NO_HOST = /[>[\]^|]/;
/** What may end a URL in plain text, for some renderer. */
export const URL_END = /[\s<>"'`()[\]{}|,;*\\\u0080-\uffff]/g;
/** What ends a part of a URL that stays: an attribute may begin within it, where it is none. */
export const PART_END = /[\s<>"'`()[\]{}|,;*\\=\u0080-\uffff]/g;
/** How far back it matters what stands before a mark, in UTF-16 units. */
export const CONTEXT = 24;
const CLOSES = /[.,:;!?'"*_~)}`\u3001\u3002\u300b\u300d\u300f\u3011\uff01-\uff0f\uff1a-\uff1f]/;
const MOST_CLOSING = 32;

const STARTS = [
  ...["<javascript:", "<vbscript:", "<https:", "<http:", "<ftp:", "<wss:", "<ws:"],
  ...["https://", "http://", "ftp://", "www."],
];
const LONGEST_START = 16;

/** How many characters at the end of a text could be the beginning of a URL or a script. */
export function unfinished(text: string): number {
  for (let length = Math.min(text.length, LONGEST_START); length > 0; length--) {
    const end = text.slice(-length).replaceAll("\\", "").toLowerCase();
    if (end !== "" && STARTS.some((start) => start.length > end.length && start.startsWith(end)))
      return length;
  }
  return 0;
}

/** Whether {@link STOP} has found a script. */
export function isScript(start: string): boolean {
  return /script\\?:$/i.test(start);
}

/** Scheme, and slashes where they were found, of a URL whose beginning {@link STOP} has found. */
export function originOf(start: string): string {
  const scheme = start.replace(/[<\\]/g, "").toLowerCase();
  return scheme === "www." ? `http://${scheme}` : scheme;
}

/** The host at the head of `text`, which is what stands before {@link HOST_END}. */
export function hostIn(text: string): string {
  const end = text.includes("@") ? -1 : text.search(NO_HOST);
  return end === -1 ? text : text.slice(0, end);
}

/** What closes a sentence or a quotation at the end of a URL, and is not part of it. */
export function closingOf(url: string): string {
  let at = url.length;
  while (at > 0 && url.length - at < MOST_CLOSING && CLOSES.test(url.charAt(at - 1))) at--;
  return url.slice(at);
}

/** The end of a text as it matters to what follows: in lower case, white space as one space. */
export function contextOf(before: string, text: string): string {
  const words = text.trimEnd();
  const tail = words.slice(-CONTEXT) + (words.length < text.length ? " " : "");
  return (before + tail.toLowerCase()).replace(/\s+/g, " ").slice(-CONTEXT);
}

/** The first match of a global pattern from a place on. */
export function search(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}
