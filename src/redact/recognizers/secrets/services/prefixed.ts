import { charset, places } from "../../../charset.js";
import type { Row } from "../../../recognizer.js";
import { token } from "../../token.js";

/**
 * What a key begins with, how much follows at least, and of which characters: letters, digits, `_`, `-` if left out.
 */
export type Prefixed = readonly [prefix: string, length: number, body?: string];

/** Letters and digits. */
export const ALNUM = "A-Za-z0-9";
/** Hexadecimal digits. */
export const HEX = "a-fA-F0-9";
/** A UUID is of these. */
export const UUID = "a-fA-F0-9-";
/** Base64 and base64url. */
export const BASE64 = "A-Za-z0-9+/=_-";
/** The same, and dots between parts. */
export const DOTTED = "A-Za-z0-9_.=+/-";

const DEFAULT = "A-Za-z0-9_-";
// A shorter one stands in words and in other random text; a digit begins none where a number goes on.
const TELLING = 5;
const DIGIT = /^[0-9]/;

/** Makes the rows of keys that tell themselves by a prefix; a short one counts only where a word begins. */
export function prefixed(table: readonly Prefixed[]): Row[] {
  const bodies = new Map(table.map(([, , body = DEFAULT]) => [body, charset(body)]));
  return table.map(([prefix, length, body = DEFAULT]) => {
    const after = places(prefix).length < TELLING || DIGIT.test(prefix) ? "no word" : "any";
    return token({ prefix, length, after, body: bodies.get(body) ?? body });
  });
}
