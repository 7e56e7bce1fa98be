const FIRST = 97;

/**
 * Bytes as letters from a to p, two a byte: of hex or base64, digits could be taken for a number of some kind, and signs
 * for what marks a key.
 */
export function letters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(FIRST + (byte >> 4), FIRST + (byte & 15))).join("");
}

/** The bytes of a text that {@link letters} wrote. */
export function fromLetters(text: string): Uint8Array<ArrayBuffer> {
  const half = (at: number) => text.charCodeAt(at) - FIRST;
  return Uint8Array.from({ length: text.length >> 1 }, (_, i) => (half(2 * i) << 4) | half(2 * i + 1));
}

/** The first 64 bits of a hash, in {@link letters}. */
export function shortLetters(hash: Uint8Array): string {
  return letters(hash.subarray(0, 8));
}
