import type { Counter } from "./findings.js";
import { letterOf } from "./letters.js";
import { type Mapped, Rewriter } from "./mapped.js";

const SEPARATORS = new Set(
  Array.from(" \t\r\n._*/|,~-\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u00b7", (char) => char.charCodeAt(0)),
);
const LONGEST_GAP = 16;
const LEAST_LETTERS = 5;

/** Joins words whose letters stand apart: `i g n o r e`, `i.g.n.o.r.e`, `i - g - n - o - r - e`. */
export function joinLetters(text: string, counter: Counter): Mapped {
  const out = new Rewriter(text);
  for (let at = 0; at < text.length; ) {
    const { gaps, letters, end } = readRun(text, at);
    if (letters >= LEAST_LETTERS && letters * 3 >= gaps.length * 2) {
      counter.add("joinedWords");
      close(gaps, out);
    }
    at = end;
  }
  return out.done();
}

// What stands between most of the letters is within words, anything else is between words.
function close(gaps: readonly Gap[], out: Rewriter): void {
  const counts = new Map<string, number>();
  for (const { between } of gaps) counts.set(between, (counts.get(between) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const within = [...counts.keys()].find((between) => counts.get(between) === most);
  for (const { start, between } of gaps) {
    out.replace(start, start + between.length, between === within ? "" : " ");
  }
}

interface Gap {
  readonly start: number;
  readonly between: string;
}

/** Single characters in a row. */
interface Run {
  readonly gaps: readonly Gap[];
  readonly letters: number;
  readonly end: number;
}

/** Reads single characters and what stands between them; ends behind the next word that is longer. */
function readRun(text: string, start: number): Run {
  const gaps: Gap[] = [];
  let letters = 0;
  for (let at = start; ; ) {
    const end = endOf(text, at, false);
    if (end !== at + 1) return { gaps: gaps.slice(0, -1), letters, end: Math.max(end, at + 1) };
    if (isLetter(text.charCodeAt(at))) letters++;
    const next = endOf(text, end, true);
    if (next === text.length || next - end > LONGEST_GAP) return { gaps, letters, end: next };
    gaps.push({ start: end, between: text.slice(end, next) });
    at = next;
  }
}

function endOf(text: string, start: number, inSeparator: boolean): number {
  let at = start;
  while (at < text.length && SEPARATORS.has(text.charCodeAt(at)) === inSeparator) at++;
  return at;
}

function isLetter(unit: number): boolean {
  return letterOf(unit) > 0 || unit >= 0xc0;
}
