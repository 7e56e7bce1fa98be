import { randomBytes } from "node:crypto";

const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789";

/** An id as the API makes them: `msg_01…`, `req_01…`. */
export function makeId(prefix: string): string {
  const body = Array.from(randomBytes(22), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return `${prefix}_01${body}`;
}
