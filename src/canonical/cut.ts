import { once } from "../once.js";
import type { Counter } from "./findings.js";
import { letterOf } from "./letters.js";
import { type Mapped, Rewriter } from "./mapped.js";
import { ORDER_WORDS, SMALL_WORDS } from "./order-words.js";
import { START, WordTree } from "./word-tree.js";

/** Shorter words are pieces of others. */
const SHORTEST = 5;
const words = once(
  () => new WordTree([...ORDER_WORDS, ...SMALL_WORDS].filter(({ length }) => length >= SHORTEST)),
);

const LONGEST = 16;
const CUTS = Uint8Array.from({ length: 128 }, (_, unit) =>
  "-_.*~|/+".includes(String.fromCharCode(unit)) ? 1 : 0,
);

/** Joins words of orders that are cut into pieces by a sign: `ig-nore`, `in.struc.tions`. */
export function joinCut(text: string, counter: Counter): Mapped {
  const out = new Rewriter(text);
  let done = 0;
  for (let at = 1; at < text.length; at++) {
    if (!isCut(text.charCodeAt(at))) continue;
    const start = startOfPiece(text, at, done);
    const end = start < at ? endOfCut(text, start) : 0;
    if (end === 0) continue;
    counter.add("joinedWords");
    for (; at < end; at++) {
      if (letterOf(text.charCodeAt(at)) === 0) out.replace(at, at + 1, "");
    }
    done = end;
  }
  return out.done();
}

// A piece that is longer than any word begins nothing.
function startOfPiece(text: string, end: number, least: number): number {
  let start = end;
  while (start > least && letterOf(text.charCodeAt(start - 1)) > 0) {
    if (end - start === LONGEST) return end;
    start--;
  }
  return start;
}

// Where the word ends that begins at `start` with the pieces behind it; 0: there is none.
function endOfCut(text: string, start: number): number {
  const tree = words();
  let place = START;
  let isCutOff = false;
  for (let at = start; ; at++) {
    const unit = text.charCodeAt(at);
    if (letterOf(unit) > 0) {
      place = tree.next(place, unit);
      if (place === START) return 0;
      continue;
    }
    if (tree.isEnd(place)) return isCutOff ? at : 0;
    if (!isCut(unit) || letterOf(text.charCodeAt(at + 1)) === 0) return 0;
    isCutOff = true;
  }
}

function isCut(unit: number): boolean {
  return unit < 0x80 ? CUTS[unit] === 1 : unit === 0xb7 || (unit >= 0x2010 && unit <= 0x2015);
}
