import type { Counter } from "./findings.js";
import { letterOf } from "./letters.js";
import { type Mapped, Rewriter } from "./mapped.js";

const SEPARATORS = Uint8Array.from({ length: 128 }, (_, unit) =>
  " \t\r\n._*/|,~-".includes(String.fromCharCode(unit)) ? 1 : 0,
);
const LONGEST_GAP = 16;
const LEAST_LETTERS = 5;

/** Joins words whose letters stand apart: `i g n o r e`, `i.g.n.o.r.e`, `i - g - n - o - r - e`. */
export function joinLetters(text: string, counter: Counter): Mapped {
  const out = new Rewriter(text);
  for (let at = 0; at < text.length; ) {
    const { gaps, letters, end } = readRun(text, at);
    // A gap is two numbers. Two of three characters must be letters.
    if (letters >= LEAST_LETTERS && letters * 3 >= gaps.length) {
      counter.add("joinedWords");
      close(text, gaps, out);
    }
    at = end;
  }
  return out.done();
}

/** Single characters in a row. */
interface Run {
  /** Where each gap between two of them begins and ends. */
  readonly gaps: readonly number[];
  readonly letters: number;
  readonly end: number;
}

/** Reads single characters and what stands between them; ends behind the next word that is longer. */
function readRun(text: string, start: number): Run {
  const gaps: number[] = [];
  let letters = 0;
  for (let at = start; ; ) {
    const end = endOf(text, at, false);
    if (end !== at + 1) {
      const isLast = end > at && isLetter(text.charCodeAt(at)) && isPunctuation(text.charCodeAt(at + 1));
      if (isLast) return { gaps, letters: letters + 1, end };
      return { gaps: gaps.slice(0, -2), letters, end: Math.max(end, at + 1) };
    }
    if (isLetter(text.charCodeAt(at))) letters++;
    const next = endOf(text, end, true);
    if (next === text.length || next - end > LONGEST_GAP) return { gaps, letters, end: next };
    gaps.push(end, next);
    at = next;
  }
}

function endOf(text: string, start: number, inSeparator: boolean): number {
  let at = start;
  while (at < text.length && isSeparator(text.charCodeAt(at)) === inSeparator) at++;
  return at;
}

function isSeparator(unit: number): boolean {
  if (unit < 0x80) return SEPARATORS[unit] === 1;
  return unit === 0xb7 || unit === 0x2022 || (unit >= 0x2010 && unit <= 0x2015);
}

function isPunctuation(unit: number): boolean {
  return unit < 0x80 && !isLetter(unit) && !(unit >= 0x30 && unit <= 0x39);
}

function isLetter(unit: number): boolean {
  return letterOf(unit) > 0 || unit >= 0xc0;
}

// The commonest gap is within words, any other is between words.
function close(text: string, gaps: readonly number[], out: Rewriter): void {
  const counts = new Map<number, number>();
  for (let i = 0; i < gaps.length; i += 2) {
    const form = formOf(text, gaps[i] ?? 0, gaps[i + 1] ?? 0);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const within = [...counts.keys()].find((form) => counts.get(form) === most);
  for (let i = 0; i < gaps.length; i += 2) {
    const [start, end] = [gaps[i] ?? 0, gaps[i + 1] ?? 0];
    out.replace(start, end, formOf(text, start, end) === within ? "" : " ");
  }
}

/** A number for gaps that look alike: their length, their first character and the one in the middle. */
function formOf(text: string, start: number, end: number): number {
  const middle = text.charCodeAt((start + end - 1) >> 1);
  return ((end - start) * 0x10000 + text.charCodeAt(start)) * 0x10000 + middle;
}
