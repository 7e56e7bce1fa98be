const DIGITS = "0123456789abcdef";

/** Bytes in hex. */
export function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += DIGITS.charAt(byte >> 4) + DIGITS.charAt(byte & 15);
  return text;
}

/** SHA-256 of a text's UTF-8, cut to 128 bits, in hex. By Web Crypto, so that the work is done by another thread. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return hex(new Uint8Array(hash, 0, 16));
}
