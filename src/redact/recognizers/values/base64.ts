const ENCODED = /^[A-Za-z0-9+/_-]*$/;
const PADDING = /={1,2}$/;

/** What base64 or base64url stands for, padded or not, a character a byte; nothing if it is neither. */
export function decoded(text: string): string {
  const encoded = text.replace(PADDING, "");
  // Asked first, because an error takes a hundred times as long.
  if (!ENCODED.test(encoded) || encoded.length % 4 === 1) return "";
  return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
}
