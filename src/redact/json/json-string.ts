// What ends a stretch of plain characters inside a string literal.
const STOP = /["\\]/g;
const UNICODE_ESCAPE = /^[0-9a-fA-F]{4}$/;
const SIMPLE: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** A piece of a string literal: its value, and where in the text it ends. */
export interface Piece {
  readonly value: string;
  readonly end: number;
  /** The closing quote was found; it stands at `end`. */
  readonly closed: boolean;
}

/**
 * Decodes a string literal from `start` (after its opening quote) to its closing quote, or to the end of the text.
 * An escape or a surrogate pair that the end of the text cuts in two is left for later: `end` is where it begins. An
 * escape that JSON does not know stands for itself.
 */
export function readString(text: string, start: number): Piece {
  let value = "";
  let at = start;
  for (;;) {
    STOP.lastIndex = at;
    const stop = STOP.exec(text)?.index ?? text.length;
    if (stop === text.length) return cutOff(text, value, at);
    value += text.slice(at, stop);
    if (text[stop] === '"') return { value, end: stop, closed: true };
    const length = text[stop + 1] === "u" ? 6 : 2;
    if (stop + length > text.length) return { value, end: stop, closed: false };
    const written = text.slice(stop, stop + length);
    const known = decode(written);
    value += known ?? "\\";
    at = stop + (known === undefined ? 1 : length);
  }
}

function cutOff(text: string, value: string, at: number): Piece {
  const last = text.charCodeAt(text.length - 1);
  const end = text.length > at && last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
  return { value: value + text.slice(at, end), end, closed: false };
}

/** A value as the inside of a string literal. */
export function writeString(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function decode(written: string): string | undefined {
  if (written.length === 2) return SIMPLE[written.charAt(1)];
  const digits = written.slice(2);
  return UNICODE_ESCAPE.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : undefined;
}
