import { isDigit } from "../charset.js";
import { isWordy } from "./placeholder.js";

// What stands where a secret would in examples.
const WORDS =
  /example|placeholder|your|dummy|sample|change|insert|redact|replace|enter|here|fixme|todo|secret|token|password|passwd|api_?key|qwerty|foobar|dead-?beef|fake|not[-_]?a[-_]?real/i;
// How web tokens begin, which have a row of their own.
const TOKEN = /^(?:eyJhbGciOi|eyJ0eXAiOi)/;
const MOST_REPEATED = 5;
const HEX = /^[0-9a-fA-F-]*$/;

/** How much a text tells, in bits per character: 0 for `xxxx`, 4 at most for hexadecimal digits. */
export function entropy(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) & 127;
    const count = (COUNTS[code] ?? 0) + 1;
    COUNTS[code] = count;
    sum += GAINS[count] ?? gain(count);
  }
  COUNTS.fill(0);
  return Math.log2(text.length) - sum / text.length;
}

// All zeros between two calls: to make it anew would cost more than to count.
const COUNTS = new Uint16Array(128);
// What a character adds that comes for so many times.
const GAINS = Float64Array.from({ length: 64 }, (_, count) => gain(count));

function gain(count: number): number {
  return weight(count) - weight(count - 1);
}

function weight(count: number): number {
  return count > 1 ? count * Math.log2(count) : 0;
}

/** Whether it tells so many bits per character, or almost as many as one of its length can. */
export function tells(text: string, bits: number): boolean {
  return entropy(text) >= leastOf(bits, text);
}

function leastOf(bits: number, { length }: string): number {
  return Math.min(bits, Math.log2(length) * 0.75);
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

/**
 * Whether the beginning of a body can be that of a real secret: random characters, that is, and nothing that a person
 * would write in its place, such as `your-key-here`, `xxxx…`, `1234567890abcdef` or a name in camel case.
 *
 * @param bits - The least entropy. What is drawn at random from 16 characters or more has it.
 */
export function isRandom(body: string, bits = 3): boolean {
  // Fewer could not have it.
  if (!hasDifferent(body, 2 ** leastOf(bits, body)) || WORDS.test(body) || !tells(body, bits)) return false;
  if (TOKEN.test(body) || isRepeated(body)) return false;
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
  // In what is random no branch is foreseen.
  for (let i = 0; i < body.length; i++) {
    const turn = KINDS * last + (KIND[body.charCodeAt(i)] ?? 0);
    changes += CHANGES[turn] ?? 0;
    digitChanges += DIGIT_CHANGES[turn] ?? 0;
    last = LAST[turn] ?? 0;
  }
  return digitChanges >= 3 || changes * 3 >= body.length;
}

/** Whether it is random, and digits, small and capital letters take turns in it. */
export function isMixedRandom(body: string): boolean {
  return isMixed(body) && isRandom(body);
}

const [SIGN, DIGIT, SMALL, CAPITAL, KINDS] = [0, 1, 2, 3, 4];
const KIND = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code));
// For two kinds, of which one follows the other: the last one that is no sign, and whether they differ.
const LAST = turns((last, kind) => (kind === SIGN ? last : kind));
const CHANGES = turns((last, kind) => (last !== SIGN && kind !== SIGN && kind !== last ? 1 : 0));
const DIGIT_CHANGES = CHANGES.map((change, turn) =>
  turn >> 2 === DIGIT || (turn & 3) === DIGIT ? change : 0,
);

function kindOf(code: number): number {
  if (isDigit(code)) return DIGIT;
  if (code >= 97 && code <= 122) return SMALL;
  return code >= 65 && code <= 90 ? CAPITAL : SIGN;
}

function turns(of: (last: number, kind: number) => number): Uint8Array {
  return Uint8Array.from({ length: KINDS * KINDS }, (_, turn) => of(Math.floor(turn / KINDS), turn % KINDS));
}

// Characters that follow the one before them in the alphabet.
function ascending(body: string): number {
  let count = 0;
  for (let i = 1; i < body.length; i++) if (body.charCodeAt(i) === body.charCodeAt(i - 1) + 1) count++;
  return count;
}

function isRepeated(body: string): boolean {
  let times = 0;
  for (let i = 1; i < body.length && times < MOST_REPEATED; i++)
    times = body.charCodeAt(i) === body.charCodeAt(i - 1) ? times + 1 : 0;
  return times === MOST_REPEATED;
}

function isWritten(body: string): boolean {
  if (isOfParts(body)) return true;
  return !HEX.test(body) && !isMixed(body) && readsLikeWords(body);
}

// Three or more, each of letters or of digits alone.
function isOfParts(body: string): boolean {
  let joints = 0;
  let last = 0;
  for (let i = 0; i < body.length; i++) {
    const part = PART[body.charCodeAt(i)] ?? 0;
    if (part === 0 || (part !== last && part !== JOINT && last !== JOINT && last !== 0)) return false;
    if (part === JOINT && last !== JOINT) joints++;
    last = part;
  }
  return joints >= 2;
}

const JOINT = 3;
const PART = Uint8Array.from({ length: 128 }, (_, code) =>
  "-_.=+/".includes(String.fromCharCode(code)) ? JOINT : Math.min(kindOf(code), 2),
);

// In words two letters of five are vowels and one of twenty is rare; in what is random, one of five and one of four.
function readsLikeWords(body: string): boolean {
  let letters = 0;
  let capitals = 0;
  let vowels = 0;
  let rare = 0;
  for (let i = 0; i < body.length; i++) {
    const traits = TRAITS[body.charCodeAt(i)] ?? 0;
    letters += traits & 1;
    capitals += (traits >> 1) & 1;
    vowels += (traits >> 2) & 1;
    rare += (traits >> 3) & 1;
  }
  const isOneCase = capitals === 0 || capitals === letters;
  return letters >= 8 && (capitals * 4 < letters || isOneCase) && vowels - rare > letters * 0.2;
}

// Of a letter, a bit each: that it is one, a capital, a vowel, rare.
const TRAITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const traits = [/[A-Za-z]/, /[A-Z]/, /[aeiou]/i, /[jkqvwxz]/i];
  return traits.reduce((bits, trait, i) => bits | (trait.test(String.fromCharCode(code)) ? 1 << i : 0), 0);
});
