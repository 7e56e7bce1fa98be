import { hex } from "../../hex.js";
import { writeString } from "../json/json-string.js";

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
  return [
    secret,
    ...encoded,
    ...encoded.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    inHex,
    inHex.toUpperCase(),
    ...urlEncoded(secret, bytes),
    ...jsonEscaped(secret),
  ];
}

/** The characters that the bytes alone decide when `shift` bytes stand before them in their group of three. */
export function base64(bytes: Uint8Array, shift: number): string {
  let binary = "\0".repeat(shift);
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).slice(Math.ceil((8 * shift) / 6), Math.floor((8 * binary.length) / 6));
}

// What stands for ASCII is seen as that, so it makes no difference which signs are in code. A `%` may stay as it is.
function urlEncoded(secret: string, bytes: Uint8Array): string[] {
  if (/^[!-$&-~]*$/.test(secret)) return [];
  const text = Array.from(bytes, (byte) =>
    byte < 128 ? String.fromCharCode(byte) : `%${byte.toString(16)}`,
  );
  const all = [text.join(""), text.map((char) => (char === "%" ? "%25" : char)).join("")];
  return secret.includes(" ") ? all.flatMap((one) => [one, one.replaceAll(" ", "+")]) : all;
}

function jsonEscaped(secret: string): string[] {
  const escaped = writeString(secret);
  const ascii = escaped.replace(/[^\0-\x7f]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return [escaped, ascii].flatMap((text) => [text, text.replaceAll("/", "\\/")]);
}
