const GOLDEN = 0x9e3779b1;

/** Numbers by hash: those of one hash, and a few others, form a chain. There is no link 0. */
export class Chains {
  readonly #heads: Int32Array;
  readonly #values: Int32Array;
  readonly #next: Int32Array;
  readonly #shift: number;
  #links = 1;

  /** @param most how many numbers it can hold. */
  constructor(most: number) {
    const bits = Math.max(8, Math.ceil(Math.log2(2 * most + 1)));
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits);
    this.#values = new Int32Array(most + 1);
    this.#next = new Int32Array(most + 1);
  }

  /** The first link of the chain of this hash; 0 if it is empty. */
  first(hash: number): number {
    return this.#heads[Math.imul(hash, GOLDEN) >>> this.#shift] ?? 0;
  }

  /** The link after this one; 0 if it is the last. */
  next(link: number): number {
    return this.#next[link] ?? 0;
  }

  /** The number of a link. */
  value(link: number): number {
    return this.#values[link] ?? 0;
  }

  /** Adds a number to the chain of this hash. @returns its link. */
  add(hash: number, value: number): number {
    const bucket = Math.imul(hash, GOLDEN) >>> this.#shift;
    const link = this.#links++;
    this.#values[link] = value;
    this.#next[link] = this.#heads[bucket] ?? 0;
    this.#heads[bucket] = link;
    return link;
  }
}
