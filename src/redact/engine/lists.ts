const FEWEST = 64;
const ODD = 0x9e3779b1;

/** Lists of whole numbers: each is kept once, and has a number of its own. */
export class Lists {
  /** The numbers of all lists, one list after the other. */
  numbers = new Int32Array(FEWEST);
  /** How many lists there are. */
  size = 0;
  /** Where each list begins, and where the last one ends. */
  #begins = new Int32Array(FEWEST + 1);
  #hashes = new Int32Array(FEWEST);
  /** By hashes: the number of a list and one, 0 where there is none. No more than half of it is taken. */
  #slots = new Int32Array(2 * FEWEST);
  // By chance, so that no text can be made of which all lists stand in each other's way.
  readonly #salt = (Math.random() * 2 ** 32) | 0;

  /** Where a list begins in `numbers`; it ends where the next one begins. */
  begin(list: number): number {
    return this.#begins[list] ?? 0;
  }

  /** The number of the list that is the first `length` of `of`. A new one has the number that was `size`. */
  numberOf(of: Int32Array, length: number): number {
    let hash = this.#salt;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (of[i] ?? 0), ODD) ^ (hash >>> 15);
    let slot = this.#slotOf(hash);
    for (; ; slot = this.#after(slot)) {
      const list = (this.#slots[slot] ?? 0) - 1;
      if (list === -1) break;
      if (this.#hashes[list] === hash && this.#isSame(list, of, length)) return list;
    }
    this.#slots[slot] = this.size + 1;
    this.#add(of, length, hash);
    return this.size - 1;
  }

  #slotOf(hash: number): number {
    return hash & (this.#slots.length - 1);
  }

  #after(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }

  #isSame(list: number, of: Int32Array, length: number): boolean {
    const begin = this.begin(list);
    if (this.begin(list + 1) - begin !== length) return false;
    for (let i = 0; i < length; i++) if (this.numbers[begin + i] !== of[i]) return false;
    return true;
  }

  #add(of: Int32Array, length: number, hash: number): void {
    const begin = this.begin(this.size);
    const end = begin + length;
    if (end > this.numbers.length) this.numbers = grown(this.numbers, 2 * end);
    for (let i = 0; i < length; i++) this.numbers[begin + i] = of[i] ?? 0;
    this.#hashes[this.size++] = hash;
    this.#begins[this.size] = end;
    if (this.size === this.#hashes.length) this.#grow();
  }

  #grow(): void {
    this.#begins = grown(this.#begins, 2 * this.size + 1);
    this.#hashes = grown(this.#hashes, 2 * this.size);
    this.#slots = new Int32Array(4 * this.size);
    for (let list = 0; list < this.size; list++) {
      let slot = this.#slotOf(this.#hashes[list] ?? 0);
      while (this.#slots[slot] !== 0) slot = this.#after(slot);
      this.#slots[slot] = list + 1;
    }
  }
}

function grown(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(length);
  made.set(numbers);
  return made;
}
