import { latinFor, toLatin } from "./confusables.js";
import type { Counter } from "./findings.js";
import { wordScore } from "./letter-pairs.js";
import { letterOf } from "./letters.js";
import { type Mapped, Rewriter, unchanged } from "./mapped.js";

// Scripts that have letters which are taken for Latin ones.
const OTHER_SCRIPT = /[\u0250-\u02af\u0370-\u058f\u13a0-\u13ff\u1d00-\u1d2b\ua730\ua731]/;
const ENDS = new Set(Array.from(".!?\n", (char) => char.charCodeAt(0)));
// In thirds of a bit for each pair of letters. Russian or Greek that is read as Latin letters hardly reaches it.
const READS_AS_LATIN = 2;

interface Word {
  readonly start: number;
  readonly end: number;
  /** It holds Latin letters too. */
  readonly mixed: boolean;
}

/**
 * Puts Latin letters in place of their look-alikes: in words that mix them with Latin letters, and in sentences whose
 * words are made of look-alikes and read as Latin words. Words of Russian or Greek stay.
 */
export function foldScripts(text: string, counter: Counter): Mapped {
  if (!OTHER_SCRIPT.test(text)) return unchanged(text);
  return new Folder(text, counter).fold();
}

class Folder {
  readonly #text: string;
  readonly #counter: Counter;
  readonly #out: Rewriter;
  /** The words of this sentence that could be folded. */
  #words: Word[] = [];
  /** How many words of this sentence could not. */
  #others = 0;

  constructor(text: string, counter: Counter) {
    this.#text = text;
    this.#counter = counter;
    this.#out = new Rewriter(text);
  }

  fold(): Mapped {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      const end = this.#readWord(at);
      if (end === at && ENDS.has(text.charCodeAt(at))) this.#endSentence();
      at = Math.max(end, at + 1);
    }
    this.#endSentence();
    return this.#out.done();
  }

  #readWord(start: number): number {
    const text = this.#text;
    let [latin, alike, other] = [0, 0, 0];
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (letterOf(unit) > 0 || (unit >= 0xc0 && unit < 0x250)) latin++;
      else if (latinFor(unit) > 0) alike++;
      else if (isLetter(unit)) other++;
      else break;
    }
    if (alike > 0 && other === 0) this.#words.push({ start, end: at, mixed: latin > 0 });
    else if (other > 0) this.#others++;
    return at;
  }

  #endSentence(): void {
    const words = this.#words;
    if (words.length > 0) {
      const all = this.#others * 4 <= words.length && this.#readsAsLatin();
      for (const { start, end, mixed } of words) {
        if (!mixed && !all) continue;
        this.#counter.add("confusables");
        this.#out.replace(start, end, toLatin(this.#text.slice(start, end)));
      }
    }
    this.#words = [];
    this.#others = 0;
  }

  #readsAsLatin(): boolean {
    let [sum, length] = [0, 0];
    for (const { start, end } of this.#words) {
      sum += wordScore(toLatin(this.#text.slice(start, end))) * (end - start + 1);
      length += end - start + 1;
    }
    return sum >= READS_AS_LATIN * length;
  }
}

// Letters of the scripts above that look like no Latin one.
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x250 && unit < 0x2b0) || (unit >= 0x370 && unit < 0x590) || (unit >= 0x13a0 && unit < 0x1400)
  );
}
