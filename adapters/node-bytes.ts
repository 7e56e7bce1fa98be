import { isUtf8 } from "node:buffer";

const NONE = Buffer.alloc(0);
// The lone surrogates that stand for bytes from 80 on: no text that is UTF-8 has any.
const [FIRST_ESCAPE, LAST_ESCAPE] = [0xdc00, 0xdcff];
// Of one UTF-16 unit.
const LONGEST = 3;
const AT_ONCE = 8192;

/**
 * Text of bytes that come in pieces and are UTF-8, or mostly so: a byte that is part of no character becomes a lone
 * surrogate, of which {@link encodeUtf8} makes the same byte again.
 */
export class Utf8Decoder {
  #rest: Buffer = NONE;

  write(piece: Buffer): string {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    const end = bytes.length - cutLength(bytes);
    this.#rest = Buffer.from(bytes.subarray(end));
    return decodeUtf8(bytes.subarray(0, end));
  }

  end(): string {
    return decodeUtf8(this.#rest);
  }
}

/** The same for bytes that are there as a whole. */
export function decodeUtf8(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  let text = "";
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const code = characterAt(bytes, at);
    const char = code ?? FIRST_ESCAPE + (bytes[at] ?? 0);
    if (char > 0xffff) units.push(0xd800 + ((char - 0x10000) >> 10), FIRST_ESCAPE + (char & 0x3ff));
    else units.push(char);
    if (units.length >= AT_ONCE) {
      text += String.fromCharCode(...units);
      units = [];
    }
    at += code === undefined ? 1 : lengthOf(bytes[at] ?? 0);
  }
  return text + String.fromCharCode(...units);
}

/** The bytes that a text was decoded from. */
export function encodeUtf8(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text);
  const bytes = Buffer.alloc(text.length * LONGEST);
  let length = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The second half of a pair is none.
    if (code >= 0xd800 && code < FIRST_ESCAPE) at++;
    else if (code >= FIRST_ESCAPE && code <= LAST_ESCAPE) {
      if (from < at) length += bytes.write(text.slice(from, at), length);
      bytes[length++] = code - FIRST_ESCAPE;
      from = at + 1;
    }
  }
  length += bytes.write(text.slice(from), length);
  return bytes.subarray(0, length);
}

function characterAt(bytes: Buffer, at: number): number | undefined {
  const first = bytes[at] ?? 0;
  const length = lengthOf(first);
  if (length === 1) return first < 0x80 ? first : undefined;
  let code = first & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if (!isContinuation(next)) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code < (LEAST[length] ?? 0) || isHalf || code > 0x10ffff ? undefined : code;
}

// Of a longer sequence than it needs no character is made.
const LEAST: Readonly<Record<number, number>> = { 2: 0x80, 3: 0x800, 4: 0x10000 };

function lengthOf(first: number): number {
  if (first < 0xc0 || first > 0xf7) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** How many bytes at the end may be the beginning of a character. */
function cutLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (!isContinuation(byte)) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/**
 * Each charset that a reader could find in a `Content-Type`. Readers do not agree where there are several, or where the
 * word ends the name of another parameter or stands in quotes.
 */
export function charsetsOf(type: string): string[] {
  return [...type.matchAll(/charset\s*=\s*"?([^\s;"]*)/gi)].map(([, name = ""]) => name);
}

/** Whether bytes begin as text in UTF-16 does: a browser believes that before any header. */
export function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
