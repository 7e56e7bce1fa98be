import type { Folding } from "./fold.js";
import type { Form } from "./forms.js";
import { type Windows, windowsOf } from "./windows.js";

const BASE = 0x01000193;
const GOLDEN = 0x9e3779b1;

/**
 * The quotes of some texts, made ready to be looked for in a stream of letters and digits.
 *
 * They are found by a hash of the last `anchor` letters and digits, rolled on by each that comes. Where it is known the
 * stream is compared with the text, so a hash that two stretches share raises no false alarm.
 */
export class Quotations {
  /** How many letters and digits are hashed. */
  readonly anchor: number;
  /** The most letters and digits that are compared; 0 if there is nothing to compare them with. */
  longest = 0;
  /** The letters and digits of all forms, one form after the other. */
  readonly #units: Uint16Array;
  // Of each quote: where it ends in there, its length, and the next one of the same bucket. There is no quote 0.
  readonly #ends: Int32Array;
  readonly #lengths: Int32Array;
  readonly #next: Int32Array;
  #count = 1;
  readonly #heads: Int32Array;
  readonly #shift: number;
  readonly #power: number;

  constructor(forms: readonly Form[], anchor: number, folding: Folding) {
    this.anchor = anchor;
    this.#power = powerOf(anchor);
    const all = forms.map((form) => windowsOf(form, anchor, folding));
    const count = all.reduce((sum, { ends }) => sum + ends.length, 1);
    const bits = Math.max(8, Math.ceil(Math.log2(2 * count)));
    this.#ends = new Int32Array(count);
    this.#lengths = new Int32Array(count);
    this.#next = new Int32Array(count);
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits);
    this.#units = new Uint16Array(all.reduce((sum, { units }) => sum + units.length, 0));
    let from = 0;
    for (const windows of all) {
      this.#units.set(windows.units, from);
      this.#insert(windows, from);
      from += windows.units.length;
    }
  }

  /** Rolls a hash on by the unit that comes and the one that goes, which is 0 as long as there is none. */
  roll(hash: number, coming: number, going: number): number {
    return (Math.imul(hash, BASE) + coming - Math.imul(going, this.#power)) | 0;
  }

  /** How many of the last of `count` units are a quote, or 0; `ring` holds `longest` of them at least. */
  find(hash: number, ring: Uint16Array, count: number): number {
    let quote = this.#heads[this.#bucket(hash)] ?? 0;
    while (quote !== 0) {
      const length = this.#lengths[quote] ?? 0;
      if (length <= count && this.#isIn(ring, count, this.#ends[quote] ?? 0, length)) return length;
      quote = this.#next[quote] ?? 0;
    }
    return 0;
  }

  #isIn(ring: Uint16Array, count: number, end: number, length: number): boolean {
    const mask = ring.length - 1;
    for (let i = 1; i <= length; i++) {
      if (this.#units[end - i] !== ring[(count - i) & mask]) return false;
    }
    return true;
  }

  #insert({ units, starts, ends }: Windows, from: number): void {
    let hash = 0;
    let at = 0;
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] ?? 0;
      for (; at < end; at++) {
        const going = at < this.anchor ? 0 : units[at - this.anchor];
        hash = this.roll(hash, units[at] ?? 0, going ?? 0);
      }
      this.#add(this.#bucket(hash), from + end, end - (starts[i] ?? 0));
    }
  }

  #add(bucket: number, end: number, length: number): void {
    const head = this.#heads[bucket] ?? 0;
    // A line of a hundred zeros has the same quote over and over.
    if (this.#lengths[head] === length && this.#isSame(this.#ends[head] ?? 0, end, length)) return;
    const quote = this.#count++;
    this.#heads[bucket] = quote;
    this.#ends[quote] = end;
    this.#lengths[quote] = length;
    this.#next[quote] = head;
    this.longest = Math.max(this.longest, length);
  }

  #isSame(one: number, other: number, length: number): boolean {
    for (let i = 1; i <= length; i++) if (this.#units[one - i] !== this.#units[other - i]) return false;
    return true;
  }

  #bucket(hash: number): number {
    return Math.imul(hash, GOLDEN) >>> this.#shift;
  }
}

function powerOf(exponent: number): number {
  let power = 1;
  let square = BASE;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = Math.imul(power, square);
    square = Math.imul(square, square);
  }
  return power;
}

/** Follows one stream. */
export class QuotationScan {
  readonly #quotations: Quotations;
  readonly #ring: Uint16Array;
  #count = 0;
  #hash = 0;

  constructor(quotations: Quotations) {
    this.#quotations = quotations;
    this.#ring = new Uint16Array(1 << (32 - Math.clz32(quotations.longest)));
  }

  /** Takes the next letter or digit. @returns how many of the last ones are a quote; 0: none. */
  step(unit: number): number {
    const { anchor } = this.#quotations;
    const mask = this.#ring.length - 1;
    const going = this.#count < anchor ? 0 : (this.#ring[(this.#count - anchor) & mask] ?? 0);
    this.#hash = this.#quotations.roll(this.#hash, unit, going);
    this.#ring[this.#count++ & mask] = unit;
    return this.#count < anchor ? 0 : this.#quotations.find(this.#hash, this.#ring, this.#count);
  }
}
