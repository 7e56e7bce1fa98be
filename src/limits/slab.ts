/** No record: the end of a list, and the empty list. */
export const NONE = 0;

// A record of 24 bytes is two doubles, the bucket's number and what it holds, and two words: the next record, and the
// number of the quota over its mark.
const DOUBLES = 3;
const WORDS = 6;
const NEXT = 4;
const TAG = 5;
const FIRST_RECORDS = 1024;

/**
 * Buckets as numbered records in one typed array, each naming the next of its list. It grows by a sixteenth, so that
 * little is allotted ahead, uses freed records again, and never shrinks.
 */
export class Slab {
  #cells = new Float64Array(FIRST_RECORDS * DOUBLES);
  #words = new Uint32Array(this.#cells.buffer);
  #taken = 1;
  #freed = NONE;

  next(record: number): number {
    return this.#words[record * WORDS + NEXT] ?? NONE;
  }

  bucket(record: number): number {
    return this.#cells[record * DOUBLES] ?? 0;
  }

  held(record: number): number {
    return this.#cells[record * DOUBLES + 1] ?? 0;
  }

  quota(record: number): number {
    return this.#tag(record) >>> 1;
  }

  isMarked(record: number): boolean {
    return (this.#tag(record) & 1) === 1;
  }

  setNext(record: number, next: number): void {
    this.#words[record * WORDS + NEXT] = next;
  }

  setHeld(record: number, held: number): void {
    this.#cells[record * DOUBLES + 1] = held;
  }

  mark(record: number, marked: boolean): void {
    this.#words[record * WORDS + TAG] = (this.quota(record) << 1) | (marked ? 1 : 0);
  }

  /** A new record, at the end of a list. */
  add(quota: number, bucket: number, held: number): number {
    const record = this.#allot();
    this.#cells[record * DOUBLES] = bucket;
    this.setHeld(record, held);
    this.setNext(record, NONE);
    this.#words[record * WORDS + TAG] = quota << 1;
    return record;
  }

  /** Frees a record, and returns the one after it. */
  free(record: number): number {
    const next = this.next(record);
    this.setNext(record, this.#freed);
    this.#freed = record;
    return next;
  }

  #tag(record: number): number {
    return this.#words[record * WORDS + TAG] ?? 0;
  }

  #allot(): number {
    const record = this.#freed;
    if (record !== NONE) {
      this.#freed = this.next(record);
      return record;
    }
    if (this.#taken * DOUBLES === this.#cells.length) this.#grow();
    return this.#taken++;
  }

  #grow(): void {
    const grown = new Float64Array(Math.ceil((this.#taken * 17) / 16) * DOUBLES);
    grown.set(this.#cells);
    this.#cells = grown;
    this.#words = new Uint32Array(grown.buffer);
  }
}
