import { isDrawn } from "./drawn.js";
import { tells } from "./entropy.js";
import { isStandIn } from "./placeholder.js";

// How web tokens begin, which have a row of their own.
const TOKEN = /^(?:eyJhbGciOi|eyJ0eXAiOi)/;
const HEX = /^[0-9a-fA-F-]*$/;

/**
 * Whether the beginning of a body can be that of a real secret: random characters, that is, and nothing that a person
 * would write in its place, such as `your-key-here`, `xxxx…`, `1234567890abcdef` or a name in camel case.
 *
 * @param bits - The least entropy. What is drawn at random from 16 characters or more has it.
 * @param least - That of `isDrawn`.
 */
export function isRandom(body: string, bits = 3, least?: number): boolean {
  if (!(isHex(body) || isDrawn(body, least)) || !tells(body, bits)) return false;
  return !TOKEN.test(body) && !isAscending(body, 0.4) && !isStandIn(body);
}

/** Whether it is digits of hexadecimal and hyphens alone. */
export function isHex(body: string): boolean {
  return HEX.test(body);
}

/** Whether so great a part of the characters, most of them by default, follow the one before in the alphabet. */
export function isAscending(body: string, part = 0.75): boolean {
  let count = 0;
  for (let i = 1; i < body.length; i++) if (body.charCodeAt(i) === body.charCodeAt(i - 1) + 1) count++;
  return count >= body.length * part;
}
