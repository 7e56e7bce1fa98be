import { writeString } from "./json-string.js";

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * A secret as it is and as it is commonly written: in base64 and base64url wherever in the encoded text it stands, in
 * hex of both cases, URL-encoded, and as a JSON string has it.
 *
 * In base64 the characters that it shares with its neighbours are left out: they hold less than one of its bytes.
 */
export function spellings(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const encoded = [0, 1, 2].map((shift) => base64(bytes, shift));
  const hex = toHex(bytes);
  return [
    secret,
    ...encoded,
    ...encoded.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    hex,
    hex.toUpperCase(),
    ...urlEncoded(secret),
    ...jsonEscaped(secret),
  ];
}

/** In lower case. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The characters that the bytes alone decide when `shift` bytes stand before them in their group of three. */
export function base64(bytes: Uint8Array, shift: number): string {
  let out = "";
  const byteAt = (i: number) => bytes[i - shift] ?? 0;
  const total = 8 * (shift + bytes.length);
  for (let bit = 6 * Math.ceil((8 * shift) / 6); bit + 6 <= total; bit += 6) {
    const at = bit >> 3;
    const two = (byteAt(at) << 8) | byteAt(at + 1);
    out += BASE64[(two >> (10 - (bit & 7))) & 63] ?? "";
  }
  return out;
}

function urlEncoded(secret: string): string[] {
  // A lone surrogate has no encoding.
  const some = encodeURIComponent(secret.toWellFormed());
  const all = some.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  return [some, all, lower(some), lower(all)].flatMap((text) => [text, text.replaceAll("%20", "+")]);
}

function jsonEscaped(secret: string): string[] {
  const escaped = writeString(secret);
  const ascii = escaped.replace(/[^\0-\x7f]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return [escaped, ascii].flatMap((text) => [text, text.replaceAll("/", "\\/")]);
}
