const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// Bounds what a hostile text can make it keep.
const MOST_KNOWN = 2048;

/** The letters and digits of a text, and where in it the character of each begins and ends. */
export interface Folded {
  readonly units: Uint16Array;
  readonly begins: Int32Array;
  readonly stops: Int32Array;
}

/**
 * Reads a text as nothing but its letters and digits, as UTF-16 units: in lower case, without accents, full-width and
 * other styled letters as plain ones (NFKD). Tag characters and variation selectors, which can spell what is not seen,
 * are read as the ASCII that they stand for. All else is left out: white space, punctuation, Markdown, emoji,
 * zero-width characters.
 */
export class Folding {
  readonly #known = new Map<number, string>();

  /**
   * Calls `visit` for each letter or digit from `from` on, with where its character begins and ends in `text`.
   *
   * @returns where it stopped: the length of `text`, or before half a surrogate pair at its end.
   */
  each(text: string, from: number, visit: (unit: number, start: number, end: number) => void): number {
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        const folded = foldAscii(unit);
        if (folded !== 0) visit(folded, at, at + 1);
        continue;
      }
      const isHigh = (unit & 0xfc00) === 0xd800;
      if (isHigh && at + 1 === text.length) return at;
      const point = isHigh ? (text.codePointAt(at) ?? unit) : unit;
      const end = at + (point > 0xffff ? 2 : 1);
      const folded = this.#fold(point);
      for (let i = 0; i < folded.length; i++) visit(folded.charCodeAt(i), at, end);
      at = end - 1;
    }
    return text.length;
  }

  /** All of its letters and digits. */
  text(text: string): string {
    const units: number[] = [];
    this.each(text, 0, (unit) => units.push(unit));
    return units.map((unit) => String.fromCharCode(unit)).join("");
  }

  /** All of its letters and digits, and where they stand. */
  units(text: string): Folded {
    let units = new Uint16Array(text.length);
    let begins = new Int32Array(text.length);
    let stops = new Int32Array(text.length);
    let count = 0;
    this.each(text, 0, (unit, begin, stop) => {
      // A ligature is several letters.
      if (count === units.length) {
        units = twice(units, Uint16Array);
        begins = twice(begins, Int32Array);
        stops = twice(stops, Int32Array);
      }
      units[count] = unit;
      begins[count] = begin;
      stops[count++] = stop;
    });
    return {
      units: units.subarray(0, count),
      begins: begins.subarray(0, count),
      stops: stops.subarray(0, count),
    };
  }

  #fold(point: number): string {
    // Ideographs and Hangul are many, and stay as they are.
    if ((point >= 0x4e00 && point <= 0x9fff) || (point >= 0xac00 && point <= 0xd7a3)) {
      return String.fromCharCode(point);
    }
    const known = this.#known.get(point);
    if (known !== undefined) return known;
    const folded = foldPoint(point);
    if (this.#known.size < MOST_KNOWN) this.#known.set(point, folded);
    return folded;
  }
}

function twice<T extends Uint16Array | Int32Array>(list: T, Kind: new (length: number) => T): T {
  const longer = new Kind(2 * list.length);
  longer.set(list);
  return longer;
}

/** The letter or digit in lower case; 0 for all else. */
function foldAscii(unit: number): number {
  if (unit >= 0x61) return unit <= 0x7a ? unit : 0;
  if (unit >= 0x41) return unit <= 0x5a ? unit + 0x20 : 0;
  return unit >= 0x30 && unit <= 0x39 ? unit : 0;
}

function foldPoint(point: number): string {
  const hidden = hiddenAscii(point);
  const plain = String.fromCodePoint(hidden ?? point).normalize("NFKD");
  return [...plain.toLowerCase()].filter((char) => LETTER_OR_DIGIT.test(char)).join("");
}

// A variation selector stands for a byte: 16 of them in one block, the others in a second.
function hiddenAscii(point: number): number | undefined {
  if (point >= 0xe0000 && point <= 0xe007f) return point - 0xe0000;
  return point >= 0xe0100 && point <= 0xe016f ? point - 0xe0100 + 16 : undefined;
}
