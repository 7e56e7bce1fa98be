import { charset, places } from "../../../charset.js";
import type { Row } from "../../../recognizer.js";
import { type TokenSpec, token } from "../../token.js";

/** By the characters of which a key is: what it begins with, and how much follows at least. */
export type Prefixes = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Letters and digits. */
export const ALNUM = "A-Za-z0-9";
/** The same, `_` and `-`. */
export const WORD = "A-Za-z0-9_-";
/** Hexadecimal digits. */
export const HEX = "a-fA-F0-9";
/** A UUID is of these. */
export const UUID = "a-fA-F0-9-";
/** Base64 and base64url. */
export const BASE64 = "A-Za-z0-9+/=_-";
/** The same, and dots between parts. */
export const DOTTED = "A-Za-z0-9_.=+/-";

// A shorter one stands in words and in other random text; a digit begins none where a number goes on.
const TELLING = 5;
const DIGIT = /^[0-9]/;

/** Makes the rows of keys that tell themselves by a prefix; a short one counts only where a word begins. */
export function prefixed(table: Prefixes, more: Partial<TokenSpec> = {}): Row[] {
  return Object.entries(table).flatMap(([characters, lengths]) => {
    const body = charset(characters);
    return Object.entries(lengths).map(([prefix, length]) => {
      const after = places(prefix).length < TELLING || DIGIT.test(prefix) ? "no word" : "any";
      return token({ prefix, length, after, body, ...more });
    });
  });
}
