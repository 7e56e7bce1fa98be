import { compatible } from "./compatibility.js";
import type { Counter } from "./findings.js";
import { flagEnd, invisibleKind, isEmojiJoin, isJoining, takesSelector } from "./invisible.js";
import { type Mapped, Rewriter, unchanged } from "./mapped.js";
import { isFollowingJamo, isLeadingJamo, isMark, isOdd } from "./odd.js";
import { Smuggled } from "./smuggled.js";

/** A text with every character in its plainest form, and the text that invisible ones carried. */
export interface Read {
  readonly plain: Mapped;
  readonly smuggled: Smuggled | undefined;
}

const ASCII = /^[\t\n\r\x20-\x7e]*$/;

/**
 * Takes off what is done to single characters: invisible ones, marks piled on letters, compatibility forms such as
 * full-width, circled and mathematical letters. What a language or an emoji needs stays: joiners of Arabic and Indic
 * scripts, emoji sequences and flags, variants of ideographs.
 */
export function readCharacters(text: string, counter: Counter): Read {
  if (!ASCII.test(text)) {
    for (let at = 0; at < text.length; at++) {
      if (isOdd(text.charCodeAt(at))) return new Reader(text, counter).read(at);
    }
  }
  return { plain: unchanged(text), smuggled: undefined };
}

// No language writes more of them on one letter.
const MOST_MARKS = 3;
const LONGEST_SYLLABLE = 3;

class Reader {
  readonly #text: string;
  readonly #counter: Counter;
  readonly #out: Rewriter;
  readonly #smuggled = new Smuggled();
  readonly #plainForms = new Map<number, string | undefined>();
  /** The last character that can be seen, and where it begins. */
  #seen = 0x20;
  #seenAt = 0;

  constructor(text: string, counter: Counter) {
    this.#text = text;
    this.#counter = counter;
    this.#out = new Rewriter(text);
  }

  read(first: number): Read {
    const text = this.#text;
    if (first > 0) this.#see(first - 1);
    for (let at = first; at < text.length; ) {
      const unit = text.charCodeAt(at);
      if (isOdd(unit)) at = this.#readOdd(at);
      else {
        this.#seen = unit;
        this.#seenAt = at++;
      }
    }
    return { plain: this.#out.done(), smuggled: this.#smuggled };
  }

  #see(at: number): void {
    this.#seen = this.#text.codePointAt(at) ?? 0x20;
    this.#seenAt = at;
  }

  #readOdd(at: number): number {
    const code = this.#text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const kind = invisibleKind(code);
    if (kind !== undefined) {
      const kept = this.#keptEnd(at, end, code);
      if (kept > at) return kept;
      this.#counter.add(kind);
      this.#smuggled.add(code, at, end);
      this.#out.replace(at, end, "");
      return end;
    }
    if (isMark(code)) return this.#readMarks(at);
    return this.#readVisible(at, end, code);
  }

  /** Where the part ends that belongs here though it is invisible; `at` if there is none. */
  #keptEnd(at: number, end: number, code: number): number {
    const isAfterSeen = this.#seenAt + (this.#seen > 0xffff ? 2 : 1) === at;
    if (code >= 0xe0000 && code <= 0xe007f) return isAfterSeen ? flagEnd(this.#text, at, this.#seen) : at;
    if (code === 0x200c || code === 0x200d) return this.#isJoiner(code, end) ? end : at;
    if (!isAfterSeen || invisibleKind(code) !== "variationSelectors") return at;
    return takesSelector(this.#seen, code) ? end : at;
  }

  #isJoiner(code: number, end: number): boolean {
    if (isJoining(this.#seen)) return true;
    return code === 0x200d && isEmojiJoin(this.#seen, this.#text.codePointAt(end) ?? 0x20);
  }

  #readMarks(at: number): number {
    let end = at + 1;
    while (isMark(this.#text.charCodeAt(end))) end++;
    const letter = this.#compose(at, end);
    if (letter === undefined) this.#counter.add("combiningMarks", end - at);
    this.#out.replace(letter === undefined ? at : at - 1, end, letter ?? "");
    return end;
  }

  /** The letter right before the marks together with them; `undefined` if that is not one letter. */
  #compose(at: number, end: number): string | undefined {
    const isRightBefore = this.#seenAt === at - 1 && !isOdd(this.#text.charCodeAt(at - 1));
    if (!isRightBefore || end - at > MOST_MARKS) return undefined;
    const composed = this.#text.slice(at - 1, end).normalize("NFC");
    return composed.length === 1 ? composed : undefined;
  }

  #readVisible(at: number, end: number, code: number): number {
    this.#seen = code;
    this.#seenAt = at;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
      this.#counter.add("controlCharacters");
      this.#out.replace(at, end, "");
      return end;
    }
    if (isLeadingJamo(code)) return this.#readJamo(at);
    const plain = this.#plainForm(code);
    if (plain === undefined) return end;
    this.#counter.add("compatibility");
    this.#out.replace(at, end, plain);
    return end;
  }

  #plainForm(code: number): string | undefined {
    if (!this.#plainForms.has(code)) this.#plainForms.set(code, compatible(code));
    return this.#plainForms.get(code);
  }

  /** A syllable of Hangul that is written in its parts. */
  #readJamo(at: number): number {
    let end = at + 1;
    while (end < at + LONGEST_SYLLABLE && isFollowingJamo(this.#text.charCodeAt(end))) end++;
    this.#out.replace(at, end, this.#text.slice(at, end).normalize("NFC"));
    return end;
  }
}
