import { isLive, startOf } from "./ring.js";
import { NONE, Slab } from "./slab.js";

/**
 * Lists of charged buckets. A list is known by the number of its first record, `NONE` when it is empty; the buckets of
 * one quota stand in it oldest first. What changes a list returns it: its first record may be another one then.
 */
export class BucketLists {
  readonly #slab = new Slab();
  readonly #windowsMs: readonly number[];
  #latestNow = 0;

  /** `windowsMs` tells the windows by the numbers of their quotas, and may grow. */
  constructor(windowsMs: readonly number[]) {
    this.#windowsMs = windowsMs;
  }

  /**
   * The latest moment that is certain: `now`, or the start of a bucket that was charged before the clock stepped back.
   */
  latest(list: number, now: number): number {
    if (now >= this.#latestNow) {
      this.#latestNow = now;
      return now;
    }
    let at = now;
    for (let one = list; one !== NONE; one = this.#slab.next(one)) {
      at = Math.max(at, startOf(this.#slab.bucket(one), this.#windowOf(one)));
    }
    return at;
  }

  /** Without the buckets that no longer count at `at`. */
  prune(list: number, at: number): number {
    let first = list;
    for (let one = list, before = NONE; one !== NONE; ) {
      if (this.#isLive(one, at)) {
        before = one;
        one = this.#slab.next(one);
      } else {
        one = this.#slab.free(one);
        first = this.#link(first, before, one);
      }
    }
    return first;
  }

  /** With an amount added to a bucket. A new bucket goes to the end; one that then holds nothing is removed. */
  add(list: number, quota: number, bucket: number, amount: number): number {
    let last = NONE;
    for (let one = list; one !== NONE; one = this.#slab.next(one)) {
      if (this.#slab.quota(one) === quota && this.#slab.bucket(one) === bucket) {
        const sum = this.#slab.held(one) + amount;
        if (sum <= 0) return this.#link(list, last, this.#slab.free(one));
        this.#slab.setHeld(one, sum);
        return list;
      }
      last = one;
    }
    return amount > 0 ? this.#link(list, last, this.#slab.add(quota, bucket, amount)) : list;
  }

  /**
   * Adds to the last bucket, in one pass, if that is all there is to do: the buckets are of this quota alone, none is
   * marked, all still count at `at`, the last is the one to charge, and together they hold `most` at most after it.
   * What they hold then; -1 where nothing was done.
   */
  addToLast(list: number, quota: number, bucket: number, amount: number, most: number, at: number): number {
    if (list === NONE || !this.#isLive(list, at)) return -1;
    let last = list;
    let sum = amount;
    for (let one = list; one !== NONE; one = this.#slab.next(one)) {
      if (this.#slab.quota(one) !== quota || this.#slab.isMarked(one)) return -1;
      sum += this.#slab.held(one);
      last = one;
    }
    if (sum > most || this.#slab.bucket(last) !== bucket) return -1;
    this.#slab.setHeld(last, this.#slab.held(last) + amount);
    return sum;
  }

  /** What a quota's buckets hold together. */
  used(list: number, quota: number): number {
    let sum = 0;
    for (let one = list; one !== NONE; one = this.#slab.next(one)) {
      if (this.#slab.quota(one) === quota) sum += this.#slab.held(one);
    }
    return sum;
  }

  /** The first bucket after whose release a quota's buckets hold no more than `atMost`; -1 when there is none. */
  releasing(list: number, quota: number, atMost: number): number {
    let held = this.used(list, quota);
    for (let one = list; one !== NONE; one = this.#slab.next(one)) {
      if (this.#slab.quota(one) !== quota) continue;
      held -= this.#slab.held(one);
      if (held <= atMost) return this.#slab.bucket(one);
    }
    return -1;
  }

  /** The record of a quota's oldest bucket; `NONE` when there is none. */
  oldest(list: number, quota: number): number {
    let one = list;
    while (one !== NONE && this.#slab.quota(one) !== quota) one = this.#slab.next(one);
    return one;
  }

  /** The bucket of a record. */
  bucketOf(record: number): number {
    return this.#slab.bucket(record);
  }

  /** Whether a quota has this bucket. */
  has(list: number, quota: number, bucket: number): boolean {
    for (let one = list; one !== NONE; one = this.#slab.next(one)) {
      if (this.#slab.quota(one) === quota && this.#slab.bucket(one) === bucket) return true;
    }
    return false;
  }

  /** Marks a quota's buckets, or takes their marks away. */
  mark(list: number, quota: number, marked: boolean): void {
    for (let one = list; one !== NONE; one = this.#slab.next(one)) {
      if (this.#slab.quota(one) === quota) this.#slab.mark(one, marked);
    }
  }

  /** Whether a bucket that is marked still counts. */
  isMarked(list: number, at: number): boolean {
    for (let one = list; one !== NONE; one = this.#slab.next(one)) {
      if (this.#slab.isMarked(one) && this.#isLive(one, at)) return true;
    }
    return false;
  }

  /** Frees a whole list. */
  drop(list: number): void {
    for (let one = list; one !== NONE; ) one = this.#slab.free(one);
  }

  #windowOf(record: number): number {
    return this.#windowsMs[this.#slab.quota(record)] ?? 0;
  }

  #isLive(record: number, at: number): boolean {
    return isLive(this.#slab.bucket(record), this.#windowOf(record), at);
  }

  #link(list: number, before: number, record: number): number {
    if (before === NONE) return record;
    this.#slab.setNext(before, record);
    return list;
  }
}
