const SIGNS: Readonly<Record<string, string>> = { "+": "-", "/": "_", "=": "" };

/**
 * Bytes in base64url, without padding. The pattern makes the text in one piece: put together of parts it would be a
 * tree of them, and take several times the memory for as long as it is kept.
 */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => SIGNS[sign] ?? "");
}

/** The bytes of a text in base64url. Throws where it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
