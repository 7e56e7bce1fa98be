import { tells } from "./entropy.js";
import { isMixed, kindOf } from "./mixed.js";
import { isWordy } from "./placeholder.js";

// What stands where a secret would in examples.
const WORDS =
  /example|placeholder|your|dummy|fake|sample|change|insert|redact|replace|enter|here|fixme|todo|secret|token|password|passwd|api_?key|qwerty|foobar|dead-?beef|not[-_]?a[-_]?real/i;
// How web tokens begin, which have a row of their own.
const TOKEN = /^(?:eyJhbGciOi|eyJ0eXAiOi)/;
const MOST_REPEATED = 5;
const HEX = /^[0-9a-fA-F-]*$/;

/**
 * Whether the beginning of a body can be that of a real secret: random characters, that is, and nothing that a person
 * would write in its place, such as `your-key-here`, `xxxx…`, `1234567890abcdef` or a name in camel case.
 *
 * @param bits - The least entropy. What is drawn at random from 16 characters or more has it.
 */
export function isRandom(body: string, bits = 3): boolean {
  if (WORDS.test(body) || !tells(body, bits)) return false;
  if (TOKEN.test(body) || isRepeated(body)) return false;
  if (isAscending(body, 0.4) || isWritten(body)) return false;
  return !isWordy(body);
}

/** Whether it is random, and digits, small and capital letters take turns in it. */
export function isMixedRandom(body: string): boolean {
  return isMixed(body) && isRandom(body);
}

/** Whether so great a part of the characters, most of them by default, follow the one before in the alphabet. */
export function isAscending(body: string, part = 0.75): boolean {
  let count = 0;
  for (let i = 1; i < body.length; i++) if (body.charCodeAt(i) === body.charCodeAt(i - 1) + 1) count++;
  return count >= body.length * part;
}

function isRepeated(body: string): boolean {
  let times = 0;
  let all = 0;
  for (let i = 1; i < body.length && times < MOST_REPEATED; i++) {
    times = body.charCodeAt(i) === body.charCodeAt(i - 1) ? times + 1 : 0;
    all += Math.min(times, 1);
  }
  return times === MOST_REPEATED || all * 2 >= body.length;
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
/** Whether its letters are those of words: small most of them, and vowels. */
export function readsLikeWords(body: string): boolean {
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
