import { deceptiveControls, isRightToLeft } from "./bidi.js";
import {
  flagEnd,
  type InvisibleKind,
  invisibleKind,
  isEmojiJoin,
  isJoining,
  takesSelector,
} from "./invisible.js";

/** An invisible character that can only be there to hide something. Offsets are UTF-16 units. */
export interface Hidden {
  readonly kind: InvisibleKind;
  readonly start: number;
  readonly end: number;
}

// Every character that has an `InvisibleKind`: most texts hold none.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
const PARAGRAPH = /[^\n\r\u2029]+/g;

/**
 * Finds the invisible characters that no language and no emoji has a use for where they stand:
 *
 * - tag characters outside the flags of England, Scotland and Wales
 * - variation selectors after what has no variant, and more than one in a row
 * - zero-width characters between Western letters, and several in a row
 * - direction controls that are not closed or override; marks of direction between Western letters
 * - soft hyphens around a single letter, and several in a row
 *
 * Single ones elsewhere stay, as do joiners in scripts that join, emoji sequences, variants of ideographs, a byte order
 * mark, and the direction controls of Arabic and Hebrew text.
 */
export function findHidden(text: string): Hidden[] {
  if (!INVISIBLE.test(text)) return [];
  const found: Hidden[] = [];
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    if (INVISIBLE.test(paragraph)) new ParagraphReader(paragraph, index, found).read();
  }
  return found;
}

/** The text without what {@link findHidden} finds. Doing it twice is doing it once. */
export function stripHidden(text: string): { readonly text: string; readonly count: number } {
  const hidden = findHidden(text);
  let kept = "";
  let from = 0;
  for (const { start, end } of hidden) {
    kept += text.slice(from, start);
    from = end;
  }
  return { text: from === 0 ? text : kept + text.slice(from), count: hidden.length };
}

interface Invisible {
  readonly code: number;
  readonly kind: InvisibleKind;
  readonly start: number;
  readonly end: number;
}

/** Invisible characters in a row, and the visible ones around them; 0 at an end of the paragraph. */
interface Gap {
  readonly all: readonly Invisible[];
  /** How many of them are zero-width, and how many are controls of direction. */
  readonly zeroWidths: number;
  readonly directions: number;
  readonly before: number;
  readonly after: number;
}

class ParagraphReader {
  readonly #text: string;
  readonly #offset: number;
  readonly #found: Hidden[];
  readonly #deceptive: ReadonlySet<number>;
  readonly #isRtl: boolean;

  constructor(text: string, offset: number, found: Hidden[]) {
    this.#text = text;
    this.#offset = offset;
    this.#found = found;
    this.#deceptive = new Set(deceptiveControls(text));
    this.#isRtl = isRightToLeft(text);
  }

  read(): void {
    const text = this.#text;
    let before = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) ?? 0;
      const all = readInvisible(text, at);
      const end = all.at(-1)?.end;
      if (end === undefined) {
        // A mark is part of what it stands on.
        if (!isMark(code)) before = code;
        at = flagEnd(text, at + width(code), code);
      } else {
        const next = text.codePointAt(end) ?? 0;
        this.#judge({ all, ...countsOf(all), before, after: isMark(next) ? before : next });
        at = end;
      }
    }
  }

  #judge(gap: Gap): void {
    for (const [i, one] of gap.all.entries()) {
      if (!this.#isHidden(one, i, gap)) continue;
      const { kind, start, end } = one;
      this.#found.push({ kind, start: this.#offset + start, end: this.#offset + end });
    }
  }

  #isHidden({ kind, code, start }: Invisible, i: number, gap: Gap): boolean {
    switch (kind) {
      case "tags":
        return true;
      case "variationSelectors":
        return i > 0 || !takesSelector(gap.before, code);
      case "softHyphens":
        return !SYLLABLE.test(this.#text.slice(Math.max(0, start - 2), start));
      case "bidiControls":
        if (!MARKS_OF_DIRECTION.includes(code)) return this.#deceptive.has(start);
        return gap.directions > MOST_MARKS || (!this.#isRtl && isWestern(gap));
      case "zeroWidth":
        return isHiddenZeroWidth(code, gap);
    }
  }
}

const SYLLABLE = /^(?:(?!\p{Default_Ignorable_Code_Point})\p{L}){2}$/u;
const MARKS_OF_DIRECTION = [0x200e, 0x200f, 0x61c];
// The most that stand together in honest text.
const MOST_MARKS = 3;
const MOST_JOINERS = 2;

function isHiddenZeroWidth(code: number, gap: Gap): boolean {
  // Deprecated controls and annotations: nothing shows them, and no keyboard writes them.
  if ((code >= 0x206a && code <= 0x206f) || (code >= 0xfff0 && code <= 0xfffb)) return true;
  const isJoiner = code === 0x200c || code === 0x200d;
  if (isJoiner && isJoining(gap.before)) return gap.zeroWidths > MOST_JOINERS;
  if (gap.zeroWidths > 1) return true;
  return isWestern(gap) && !(code === 0x200d && isEmojiJoin(gap.before, gap.after));
}

function countsOf(all: readonly Invisible[]) {
  let [zeroWidths, directions] = [0, 0];
  for (const { kind } of all) {
    if (kind === "zeroWidth") zeroWidths++;
    if (kind === "bidiControls") directions++;
  }
  return { zeroWidths, directions };
}

/** Between two characters of Latin, Greek, Cyrillic, Armenian or of ASCII. */
function isWestern({ before, after }: Gap): boolean {
  return [before, after].every((code) => (code >= 0x20 && code < 0x590) || (code >= 0x1e00 && code < 0x2000));
}

function readInvisible(text: string, start: number): Invisible[] {
  const all: Invisible[] = [];
  for (let at = start; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const kind = invisibleKind(code);
    if (kind === undefined) break;
    const end = at + width(code);
    all.push({ code, kind, start: at, end });
    at = end;
  }
  return all;
}

function isMark(code: number): boolean {
  return code >= 0x300 && /\p{M}/u.test(String.fromCodePoint(code));
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}
