import { sha256 } from "./sha256.js";

/** HMAC (RFC 2104) with SHA-256, of a text's UTF-8. At once, because a filter cannot wait for Web Crypto. */
export function hmac(secret: string): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  const given = encoder.encode(secret);
  const key = new Uint8Array(64);
  key.set(given.length > 64 ? sha256(given) : given);
  const inner = key.map((byte) => byte ^ 0x36);
  const outer = key.map((byte) => byte ^ 0x5c);
  return (text) => sha256(join(outer, sha256(join(inner, encoder.encode(text)))));
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}
