import { hex } from "../hex.js";
import { once } from "../once.js";
import { writeString } from "./json-string.js";

/**
 * A secret as it is and as it is commonly written: in base64 and base64url wherever in the encoded text it stands, in
 * hex of both cases, URL-encoded, and as a JSON string has it.
 *
 * In base64 the characters that it shares with its neighbours are left out: they hold less than one of its bytes.
 */
export function spellings(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const encoded = [0, 1, 2].map((shift) => base64(bytes, shift));
  const inHex = hex(bytes);
  const all = [
    secret,
    ...encoded,
    ...encoded.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    inHex,
    inHex.toUpperCase(),
    ...urlEncoded(secret, bytes),
    ...jsonEscaped(secret),
  ];
  return [...new Set(all)];
}

/** The characters that the bytes alone decide when `shift` bytes stand before them in their group of three. */
export function base64(bytes: Uint8Array, shift: number): string {
  let binary = "\0".repeat(shift);
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).slice(Math.ceil((8 * shift) / 6), Math.floor((8 * binary.length) / 6));
}

// The signs that stay as they are: in RFC 3986, there in a path, in `encodeURIComponent`, in `encodeURI`, in a form, in
// the password of a URL.
const KEPT = ["-_.~", "-_.~/", "-_.~!'()*", "-_.~!'()*;,/?:@&=+$#", "-_.*", "-_.~!'()*&+,$%"];

// How each byte is written in these ways, with the numbers in both cases.
const codesOnce = once(() =>
  KEPT.flatMap((kept) => [codesOf(kept, (hex) => hex), codesOf(kept, (hex) => hex.toUpperCase())]),
);

function codesOf(kept: string, cased: (hex: string) => string): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(char) || kept.includes(char)) return char;
    return `%${cased(byte.toString(16).padStart(2, "0"))}`;
  });
}

function urlEncoded(secret: string, bytes: Uint8Array): string[] {
  if (/^[A-Za-z0-9._-]*$/.test(secret)) return [];
  const texts = codesOnce().map((codes) => {
    let text = "";
    for (const byte of bytes) text += codes[byte] ?? "";
    return text;
  });
  return secret.includes(" ") ? texts.flatMap((text) => [text, text.replaceAll("%20", "+")]) : texts;
}

function jsonEscaped(secret: string): string[] {
  const escaped = writeString(secret);
  const ascii = escaped.replace(/[^\0-\x7f]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return [escaped, ascii].flatMap((text) => [text, text.replaceAll("/", "\\/")]);
}
