import { GAP, kindOf, LETTER, LINE, markOf, QUESTION, SINGLE, STOP, small } from "./chars.js";
import type { Concepts } from "./concepts.js";
import { SEED, step } from "./hash.js";

const STEM = 5;
const MOST_MARKS = 4;
/** The longest word of the lexicon in a script without spaces. */
const LONGEST = 8;

const SPACE = 0x20;
const LONE_L = step(SEED, 0x6c);
const LONE_I = step(SEED, 0x69);

/**
 * Reads a text token by token: words, single letters of scripts without spaces, question marks. Of a token it keeps
 * hashes, where it stands, and what stood before it. Nothing is allocated while it reads.
 */
export class Tokens {
  /** The hash of the token: digits are all one, letters as they come. */
  word = 0;
  /** The hash of its first letters, or of all of it if it is short. */
  stem = 0;
  /** The concept that it stands for; 0: none. */
  concept = 0;
  start = 0;
  end = 0;
  /** Letter of a script without spaces. */
  single = false;
  /** The hash of the marks before it; 0: a space or a comma. */
  gap = 0;
  /** It begins a sentence or a line. */
  first = false;
  /** Marks and no space stand before it, as in names of code and addresses: `a.b`, `a_b`, `a(b`. */
  glued = false;
  #text = "";
  #at = 0;
  #stop = 0;
  // The last letters of a script without spaces, one after the other.
  readonly #run = new Uint16Array(LONGEST);
  #runLength = 0;
  #afterQuestion = false;

  readonly #concepts: Concepts;

  constructor(concepts: Concepts) {
    this.#concepts = concepts;
  }

  open(text: string, from: number, to: number): void {
    this.#text = text;
    this.#at = from;
    this.#stop = to;
    this.#runLength = 0;
    this.end = from;
    this.word = 0;
    this.#afterQuestion = true;
  }

  /** Goes to the next token; `false` at the end. */
  next(): boolean {
    const kind = this.#skip();
    if (kind === GAP) return false;
    this.start = this.#at;
    this.single = kind === SINGLE;
    this.#afterQuestion = kind === QUESTION;
    if (kind === LETTER) this.#readWord();
    else this.#readOne(kind);
    this.end = this.#at;
    return true;
  }

  // Over what is between two tokens, taking note of its marks; the kind of what comes then.
  #skip(): number {
    const text = this.#text;
    let at = this.#at;
    let gap = 0;
    this.first = this.#afterQuestion;
    let last = 0;
    let marks = 0;
    let isGlued = true;
    for (; at < this.#stop; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind !== GAP) {
        if (at > this.#at) this.#runLength = 0;
        this.glued = isGlued && at > this.#at;
        this.#at = at;
        this.gap = gap;
        return kind;
      }
      // An apostrophe or a hyphen within a word says nothing.
      if (code <= SPACE || code === 0x27 || code === 0x2d || code > 0x7f) isGlued = false;
      const mark = markOf(code);
      if (mark === 0 || mark === last || marks === MOST_MARKS) continue;
      if (mark === STOP && !this.#isSpace(at + 1)) continue;
      if (mark <= LINE) this.first = true;
      gap = step(gap === 0 ? SEED : gap, mark);
      last = mark;
      marks++;
    }
    this.#at = at;
    return GAP;
  }

  // A full stop within a number or a name ends nothing.
  #isSpace(at: number): boolean {
    if (at >= this.#stop) return true;
    const code = this.#text.charCodeAt(at);
    return kindOf(code) === GAP || kindOf(code) === SINGLE;
  }

  #readWord(): void {
    const text = this.#text;
    const { prefix } = this.#concepts;
    let hash = SEED;
    let concept = 0;
    let at = this.#at;
    for (; at < this.#stop; at++) {
      let code = text.charCodeAt(at);
      if (kindOf(code) !== LETTER) break;
      code = code >= 0x30 && code < 0x3a ? 0x30 : small(code);
      hash = step(hash, code);
      const length = at - this.#at + 1;
      if (length <= STEM) this.stem = hash;
      if (length > 1) concept = prefix.get(hash) || concept;
    }
    // Of "I" written as 1 leetspeak leaves an l; before an apostrophe it is an article.
    if (hash === LONE_L && text.charCodeAt(at) === SPACE) hash = this.stem = LONE_I;
    this.word = hash;
    this.concept = this.#concepts.exact.get(hash) || concept;
    this.#at = at;
    this.#runLength = 0;
  }

  #readOne(kind: number): void {
    const code = this.#text.charCodeAt(this.#at++);
    this.word = step(SEED, kind === QUESTION ? 0x3f : code);
    this.stem = this.word;
    this.concept = kind === SINGLE ? this.#conceptOfRun(code) : this.#concepts.exact.get(this.word);
    if (kind !== QUESTION) return;
    this.#runLength = 0;
    // Many in a row say no more than one.
    while (this.#at < this.#stop && kindOf(this.#text.charCodeAt(this.#at)) === QUESTION) this.#at++;
  }

  // Words of these scripts are looked up by their end, for nothing says where they begin.
  #conceptOfRun(code: number): number {
    const run = this.#run;
    run.copyWithin(1, 0);
    run[0] = code;
    this.#runLength = Math.min(this.#runLength + 1, LONGEST);
    const { suffix } = this.#concepts;
    let hash = SEED;
    let concept = 0;
    for (let i = 0; i < this.#runLength; i++) {
      hash = step(hash, run[i] ?? 0);
      concept = suffix.get(hash) || concept;
    }
    return concept;
  }
}
