import { COMMON_WORDS } from "./common-words.js";
import type { Counter } from "./findings.js";
import { wordScore } from "./letter-pairs.js";
import { letterOf } from "./letters.js";
import { type Mapped, Rewriter } from "./mapped.js";

// Signs, each before the letter that it stands for.
const SIGNS: ReadonlyMap<number, string> = new Map(
  "0o 1i 2z 3e 4a 5s 6g 7t 8b 9g @a $s !i |l +t"
    .split(" ")
    .map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);
const LONGEST = 24;
const DIGITS = /^\d+$/;
const ORDINAL = /^\d+(?:st|nd|rd|th|[a-z]{1,2})$/i;
// In thirds of a bit for each pair of letters.
const READS_AS_WORD = 1;
// Where leetspeak is spoken, rarer words are believed too.
const MAY_BE_WORD = -3;
const SPOKEN = 2;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  /** A sign stands between letters, and it reads as a word without. */
  readonly sure: boolean;
}

/** Puts letters in place of the digits and signs that stand for them, in words that read as words only then. */
export function foldLeetspeak(text: string, counter: Counter): Mapped {
  const tokens = readTokens(text);
  const isSpoken = tokens.filter(({ sure }) => sure).length >= SPOKEN;
  const out = new Rewriter(text);
  for (const { start, end, plain, sure } of tokens) {
    if (!sure && !isSpoken) continue;
    counter.add("leetspeak");
    out.replace(start, end, plain);
  }
  return out.done();
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    let signs = 0;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (letterOf(unit) > 0) continue;
      if (!SIGNS.has(unit)) break;
      signs++;
    }
    if (signs > 0 && at - start <= LONGEST) addToken(text, start, at, tokens);
    at++;
  }
  return tokens;
}

// A mark of exclamation at the end is one.
function addToken(text: string, start: number, end: number, tokens: Token[]): void {
  const token = text.slice(start, end).replace(/!{1,24}$/, "");
  const plain = spell(token);
  const score = wordScore(plain);
  if (plain === token || score < MAY_BE_WORD) return;
  const sure = isSure(token, plain) && score >= READS_AS_WORD;
  tokens.push({ start, end: start + token.length, plain, sure });
}

function isSure(token: string, plain: string): boolean {
  if (ORDINAL.test(token) || DIGITS.test(token)) return false;
  return /[a-z][^a-z]+[a-z]/i.test(token) || (plain.length > 3 && COMMON_WORDS.has(plain.toLowerCase()));
}

/** The likelier of the two readings of `1`. */
function spell(token: string): string {
  const [asI, asL] = ["i", "l"].map((one) => replaceSigns(token, one)) as [string, string];
  return wordScore(asI) >= wordScore(asL) ? asI : asL;
}

function replaceSigns(token: string, one: string): string {
  let word = "";
  for (const char of token) {
    if (letterOf(char.charCodeAt(0)) > 0) word += char;
    else word += char === "1" ? one : (SIGNS.get(char.charCodeAt(0)) ?? char);
  }
  return word;
}
