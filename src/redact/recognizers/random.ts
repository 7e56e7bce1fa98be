import { isDigit } from "../charset.js";
import { isWordy } from "./placeholder.js";

// What stands where a secret would in examples.
const WORDS =
  /example|placeholder|your|dummy|sample|change|insert|redact|replace|enter|here|fixme|todo|secret|token|password|passwd|api_?key|qwerty|foobar|dead-?beef/i;
// How web tokens begin, which have a row of their own.
const TOKEN = /^(?:eyJhbGciOi|eyJ0eXAiOi)/;
const REPEATED = /([\s\S])\1{5}/;
const HEX = /^[0-9a-fA-F-]*$/;
const JOINT = /[-_.=+/]+/;

/** How much a text tells, in bits per character: 0 for `xxxx`, 4 at most for hexadecimal digits. */
export function entropy(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const count = counted(text.charCodeAt(i) & 127);
    if (count > 1) sum += weight(count) - weight(count - 1);
  }
  forget(text);
  return Math.log2(text.length) - sum / text.length;
}

/** Whether a text has so many different characters. */
function hasDifferent(text: string, least: number): boolean {
  // Each character a bit, in four words of them.
  const seen = [0, 0, 0, 0];
  let different = 0;
  for (let i = 0; i < text.length && different < least; i++) {
    const code = text.charCodeAt(i) & 127;
    const bits = seen[code >> 5] ?? 0;
    if (((bits >>> (code & 31)) & 1) === 0) different++;
    seen[code >> 5] = bits | (1 << (code & 31));
  }
  return different >= least;
}

function counted(code: number): number {
  const count = (COUNTS[code] ?? 0) + 1;
  COUNTS[code] = count;
  return count;
}

function forget(text: string): void {
  for (let i = 0; i < text.length; i++) COUNTS[text.charCodeAt(i) & 127] = 0;
}

// All zeros between two calls: to make it anew would cost more than to count.
const COUNTS = new Uint16Array(128);
const WEIGHTS = Array.from({ length: 64 }, (_, count) => (count > 1 ? count * Math.log2(count) : 0));

function weight(count: number): number {
  return WEIGHTS[count] ?? count * Math.log2(count);
}

/**
 * Whether the beginning of a body can be that of a real secret: random characters, that is, and nothing that a person
 * would write in its place, such as `your-key-here`, `xxxx…`, `1234567890abcdef` or a name in camel case.
 *
 * @param bits - The least entropy. What is drawn at random from 16 characters or more has it.
 */
export function isRandom(body: string, bits = 3): boolean {
  const least = Math.min(bits, Math.log2(body.length) * 0.75);
  // Fewer could not have it.
  if (!hasDifferent(body, 2 ** least) || WORDS.test(body) || entropy(body) < least) return false;
  if (TOKEN.test(body) || REPEATED.test(body)) return false;
  if (ascending(body) * 5 >= body.length * 2 || isWritten(body)) return false;
  return !isWordy(body);
}

/**
 * Whether digits, small and capital letters take turns as they do in what is random: at least three times between
 * letters and digits, or at every third character. Names in camel case change at every fifth.
 */
export function isMixed(body: string): boolean {
  let changes = 0;
  let digitChanges = 0;
  let last = 0;
  for (let i = 0; i < body.length; i++) {
    const kind = kindOf(body.charCodeAt(i));
    if (kind === 0) continue;
    if (last !== 0 && kind !== last) changes++;
    if (last !== 0 && (kind === DIGIT) !== (last === DIGIT)) digitChanges++;
    last = kind;
  }
  return digitChanges >= 3 || changes * 3 >= body.length;
}

/** Whether it is random, and digits, small and capital letters take turns in it. */
export function isMixedRandom(body: string): boolean {
  return isMixed(body) && isRandom(body);
}

const DIGIT = 1;

function kindOf(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (code >= 97 && code <= 122) return 2;
  return code >= 65 && code <= 90 ? 3 : 0;
}

// Characters that follow the one before them in the alphabet.
function ascending(body: string): number {
  let count = 0;
  for (let i = 1; i < body.length; i++) if (body.charCodeAt(i) === body.charCodeAt(i - 1) + 1) count++;
  return count;
}

function isWritten(body: string): boolean {
  const parts = body.split(JOINT);
  if (parts.length > 2 && parts.every((part) => /^(?:[A-Za-z]*|[0-9]*)$/.test(part))) return true;
  return !HEX.test(body) && !isMixed(body) && readsLikeWords(body);
}

// In words two letters of five are vowels and one of twenty is rare; in what is random, one of five and one of four.
function readsLikeWords(body: string): boolean {
  const letters = body.replace(/[^A-Za-z]/g, "");
  const vowels = letters.replace(/[^aeiou]/gi, "").length;
  const rare = letters.replace(/[^jkqvwxz]/gi, "").length;
  const inCamels = letters.replace(/[^A-Z]/g, "").length * 4 < letters.length;
  const oneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
  return letters.length >= 8 && (inCamels || oneCase) && vowels - rare > letters.length * 0.2;
}
