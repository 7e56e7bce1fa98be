import { once } from "../once.js";
import type { Decoded } from "./findings.js";
import { letterOf } from "./letters.js";
import { ORDER_WORDS, SMALL_WORDS } from "./order-words.js";
import { START, WordTree } from "./word-tree.js";

const words = once(() => new WordTree([...ORDER_WORDS, ...SMALL_WORDS]));

const SHORTEST = 14;
const LONGEST = 512;
/** So many words of three letters or more: chance finds short ones everywhere, as in "system-at-i-call-y". */
const LEAST_WORDS = 3;
const SHORT = 2;
/** What a word costs, a short one more, and a letter of none. */
const WORD = 2;
const SHORT_WORD = 3;
const LETTER = 2;
/** The share of letters that must be in words. */
const KNOWN = 0.8;

/** Tells apart words that are written without spaces between them: `ignoreallpreviousinstructions`. */
export function findRunTogether(text: string): Decoded[] {
  const found: Decoded[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && at - start < LONGEST && letterOf(text.charCodeAt(at)) > 0) continue;
    const parts = at - start < SHORTEST ? [] : wordsOf(text.slice(start, at));
    if (parts.length > 0) found.push({ kind: "run-together", start, end: at, text: parts.join(" ") });
    start = at + 1;
  }
  return found;
}

// None if it is not mostly words, or has capitals within, as names of code have.
function wordsOf(run: string): string[] {
  if (/[a-z][A-Z]/.test(run)) return [];
  const begins = cheapest(run);
  const parts: string[] = [];
  let known = 0;
  let count = 0;
  let unknown = "";
  for (let end = run.length; end > 0; ) {
    const start = begins[end] ?? 0;
    if (start < 0) {
      unknown = run.charAt(end - 1) + unknown;
      end--;
      continue;
    }
    if (unknown !== "") parts.push(unknown);
    unknown = "";
    parts.push(run.slice(start, end));
    if (end - start > SHORT) count++;
    known += end - start;
    end = start;
  }
  if (unknown !== "") parts.push(unknown);
  return count < LEAST_WORDS || known < run.length * KNOWN ? [] : parts.reverse();
}

/** For each place where the last word before it begins, in the cheapest way to read the run; -1: a letter of none. */
function cheapest(run: string): Int16Array {
  const tree = words();
  const costs = new Int16Array(run.length + 1).fill(LETTER * run.length + 1);
  const begins = new Int16Array(run.length + 1);
  costs[0] = 0;
  const offer = (end: number, cost: number, begin: number) => {
    if (cost >= (costs[end] ?? 0)) return;
    costs[end] = cost;
    begins[end] = begin;
  };
  for (let start = 0; start < run.length; start++) {
    const before = costs[start] ?? 0;
    offer(start + 1, before + LETTER, -1);
    let place = START;
    for (let at = start; at < run.length; at++) {
      place = tree.next(place, run.charCodeAt(at));
      if (place === START) break;
      if (tree.isEnd(place)) offer(at + 1, before + (at - start < SHORT ? SHORT_WORD : WORD), start);
    }
  }
  return begins;
}
