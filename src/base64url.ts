const SIGNS: Readonly<Record<string, string>> = { "+": "-", "/": "_", "=": "" };

/**
 * Bytes in base64url, without padding. The pattern makes the text in one piece: put together of parts it would be a
 * tree of them, and take several times the memory for as long as it is kept.
 */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => SIGNS[sign] ?? "");
}
