import { toBase64Url } from "./base64url.js";

/** SHA-256 of a text's UTF-8, cut to 128 bits, in base64url. By Web Crypto, so that another thread does the work. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(hash, 0, 16));
}
