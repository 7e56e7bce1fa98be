import { Chains } from "./chains.js";
import type { Folding } from "./fold.js";
import type { Form } from "./forms.js";
import { type Windows, windowsOf } from "./windows.js";

const BASE = 0x01000193;

/** The last letters and digits of a stream, in rings, and how many there were; a hash is of all up to there. */
interface Recent {
  readonly units: Uint16Array;
  readonly hashes: Int32Array;
  count: number;
}

/**
 * The quotes of some texts, made ready to be looked for in a stream of letters and digits.
 *
 * A hash of the last `anchor` letters and digits tells of which lengths a quote may be that ends here, and a hash of so
 * many of them where it would stand. There they are compared, so a hash that two stretches share raises no false alarm.
 * A letter costs the same however often a text repeats its phrases: there are no more lengths than a quote has letters.
 */
export class Quotations {
  readonly #anchor: number;
  /** The most of them; 0 if there are no quotes. */
  readonly longest: number;
  /** The letters and digits of all forms, one form after the other. */
  readonly #units: Uint16Array;
  readonly #powers: Int32Array;
  /** The lengths of quotes, by the hash of their last letters. */
  readonly #lengths: Chains;
  /** Where quotes end, by their hash. */
  readonly #ends: Chains;
  /** How long the quotes are, by their link in `#ends`: a chain holds those of other lengths too. */
  readonly #longs: Int32Array;

  /** @param anchor the fewest letters and digits of a quote. */
  constructor(forms: readonly Form[], anchor: number, folding: Folding) {
    const all = forms.map((form) => windowsOf(form, anchor, folding));
    const count = all.reduce((sum, { ends }) => sum + ends.length, 0);
    this.#anchor = anchor;
    this.longest = all.reduce((most, { longest }) => Math.max(most, longest), 0);
    this.#powers = powersUpTo(this.longest);
    this.#lengths = new Chains(count);
    this.#ends = new Chains(count);
    this.#longs = new Int32Array(count + 1);
    this.#units = new Uint16Array(all.reduce((sum, { units }) => sum + units.length, 0));
    let from = 0;
    for (const windows of all) {
      this.#units.set(windows.units, from);
      this.#insert(windows, from);
      from += windows.units.length;
    }
  }

  /** How many of the last letters and digits are a quote; 0: none. The rings must hold more than `longest`. */
  find(recent: Recent): number {
    if (recent.count < this.#anchor || this.longest === 0) return 0;
    const lengths = this.#lengths;
    for (let link = lengths.first(this.#hash(recent, this.#anchor)); link !== 0; link = lengths.next(link)) {
      const length = lengths.value(link);
      if (length <= recent.count && this.#isQuote(recent, length)) return length;
    }
    return 0;
  }

  #hash({ hashes, count }: Recent, length: number): number {
    const mask = hashes.length - 1;
    return this.#between(hashes[(count - length) & mask] ?? 0, hashes[count & mask] ?? 0, length);
  }

  /** The hash of what stands between two places, by the hashes up to there. */
  #between(before: number, after: number, length: number): number {
    return (after - Math.imul(before, this.#powers[length] ?? 0)) | 0;
  }

  #isQuote(recent: Recent, length: number): boolean {
    const ends = this.#ends;
    for (let link = ends.first(this.#hash(recent, length)); link !== 0; link = ends.next(link)) {
      if (this.#longs[link] === length && this.#isAt(ends.value(link), recent, length)) return true;
    }
    return false;
  }

  #isAt(end: number, { units, count }: Recent, length: number): boolean {
    const mask = units.length - 1;
    for (let i = 1; i <= length; i++) {
      if (this.#units[end - i] !== units[(count - i) & mask]) return false;
    }
    return true;
  }

  #insert({ units, starts, ends }: Windows, from: number): void {
    const hashes = new Int32Array(units.length + 1);
    for (let i = 0; i < units.length; i++) hashes[i + 1] = hashAfter(hashes[i] ?? 0, units[i] ?? 0);
    const hashOf = (end: number, length: number) =>
      this.#between(hashes[end - length] ?? 0, hashes[end] ?? 0, length);
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] ?? 0;
      const length = end - (starts[i] ?? 0);
      const hash = hashOf(end, length);
      this.#addLength(hashOf(end, this.#anchor), length);
      // A line of a hundred zeros has the same quote over and over.
      if (!this.#has(hash, from + end, length)) this.#longs[this.#ends.add(hash, from + end)] = length;
    }
  }

  #has(hash: number, end: number, length: number): boolean {
    for (let link = this.#ends.first(hash); link !== 0; link = this.#ends.next(link)) {
      if (this.#longs[link] === length && this.#isSame(this.#ends.value(link), end, length)) return true;
    }
    return false;
  }

  #isSame(one: number, other: number, length: number): boolean {
    for (let i = 1; i <= length; i++) if (this.#units[one - i] !== this.#units[other - i]) return false;
    return true;
  }

  #addLength(hash: number, length: number): void {
    for (let link = this.#lengths.first(hash); link !== 0; link = this.#lengths.next(link)) {
      if (this.#lengths.value(link) === length) return;
    }
    this.#lengths.add(hash, length);
  }
}

/**
 * Follows one stream. What it looks for is made ready when the stream has `anchor` letters, which no quote has fewer
 * of: the first words of an answer do not wait for it.
 */
export class QuotationScan {
  readonly #anchor: number;
  readonly #quotations: () => Quotations;
  readonly #first: number[] = [];
  #stream: Stream | undefined;

  constructor(anchor: number, quotations: () => Quotations) {
    this.#anchor = anchor;
    this.#quotations = quotations;
  }

  /** Takes the next letter or digit. @returns how many of the last ones are a quote; 0: none. */
  step(unit: number): number {
    if (this.#stream !== undefined) return this.#stream.step(unit);
    if (this.#first.push(unit) < this.#anchor) return 0;
    const stream = new Stream(this.#quotations());
    this.#stream = stream;
    return this.#first.reduce((_, one) => stream.step(one), 0);
  }
}

class Stream {
  readonly #quotations: Quotations;
  readonly #recent: Recent;
  readonly #mask: number;

  constructor(quotations: Quotations) {
    const size = 1 << (32 - Math.clz32(quotations.longest));
    this.#quotations = quotations;
    this.#mask = size - 1;
    this.#recent = { units: new Uint16Array(size), hashes: new Int32Array(size), count: 0 };
  }

  step(unit: number): number {
    const { units, hashes, count } = this.#recent;
    units[count & this.#mask] = unit;
    hashes[(count + 1) & this.#mask] = hashAfter(hashes[count & this.#mask] ?? 0, unit);
    this.#recent.count = count + 1;
    return this.#quotations.find(this.#recent);
  }
}

function hashAfter(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0;
}

function powersUpTo(most: number): Int32Array {
  const powers = new Int32Array(most + 1).fill(1);
  for (let i = 1; i <= most; i++) powers[i] = Math.imul(powers[i - 1] ?? 1, BASE);
  return powers;
}
