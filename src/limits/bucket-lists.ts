/**
 * Lists of charged buckets, packed: a bucket is a record of 24 bytes in one typed array, and names the next of its
 * list. A list is known by the number of its first record; those of one quota stand in it oldest first.
 */
import { isLive, startOf } from "./ring.js";

/** The empty list. */
export const NONE = 0;

/** All lists of one store. A function that changes a list returns it: its first record may be another one then. */
export interface BucketLists {
  /** The latest moment that is certain: `now`, or the start of a bucket that was charged before the clock stepped back. */
  latest(list: number, now: number): number;
  /** Without the buckets that no longer count at `at`. */
  prune(list: number, at: number): number;
  /** With an amount added to a bucket. A new bucket goes to the end; one that then holds nothing is removed. */
  add(list: number, quota: number, bucket: number, amount: number): number;
  /** What a quota's buckets hold together. */
  used(list: number, quota: number): number;
  /** The first bucket after whose release a quota's buckets hold no more than `atMost`; -1 when there is none. */
  releasing(list: number, quota: number, atMost: number): number;
  /** The number of a quota's oldest bucket; -1 when there is none. */
  oldest(list: number, quota: number): number;
  has(list: number, quota: number, bucket: number): boolean;
  /** Marks a quota's buckets, or takes their marks away. */
  mark(list: number, quota: number, marked: boolean): void;
  /** Whether a bucket that is marked still counts. */
  isMarked(list: number, at: number): boolean;
  drop(list: number): void;
}

// A record is two doubles, the bucket's number and what it holds, and two words: the next record, and the number of
// the quota over the mark. Growing by a sixteenth keeps what is allotted ahead small.
const DOUBLES = 3;
const WORDS = 6;
const NEXT = 4;
const TAG = 5;
const FIRST_RECORDS = 1024;

/** No list yet. `windowsMs` tells the windows by the numbers of their quotas, and may grow. */
export function createBucketLists(windowsMs: readonly number[]): BucketLists {
  let cells = new Float64Array(FIRST_RECORDS * DOUBLES);
  let words = new Uint32Array(cells.buffer);
  let taken = 1;
  let freed = NONE;
  let latestNow = 0;

  const nextOf = (record: number): number => words[record * WORDS + NEXT] ?? NONE;
  const tagOf = (record: number): number => words[record * WORDS + TAG] ?? 0;
  const bucketOf = (record: number): number => cells[record * DOUBLES] ?? 0;
  const heldBy = (record: number): number => cells[record * DOUBLES + 1] ?? 0;
  const windowOf = (record: number): number => windowsMs[tagOf(record) >>> 1] ?? 0;

  const allot = (): number => {
    const record = freed;
    if (record !== NONE) {
      freed = nextOf(record);
      return record;
    }
    if (taken * DOUBLES === cells.length) {
      const grown = new Float64Array(Math.ceil((taken * 17) / 16) * DOUBLES);
      grown.set(cells);
      cells = grown;
      words = new Uint32Array(grown.buffer);
    }
    return taken++;
  };
  const free = (record: number): number => {
    const next = nextOf(record);
    words[record * WORDS + NEXT] = freed;
    freed = record;
    return next;
  };
  const link = (list: number, before: number, record: number): number => {
    if (before === NONE) return record;
    words[before * WORDS + NEXT] = record;
    return list;
  };
  const append = (list: number, last: number, quota: number, bucket: number, amount: number): number => {
    const record = allot();
    cells[record * DOUBLES] = bucket;
    cells[record * DOUBLES + 1] = amount;
    words[record * WORDS + NEXT] = NONE;
    words[record * WORDS + TAG] = quota << 1;
    return link(list, last, record);
  };

  return {
    latest(list, now) {
      if (now >= latestNow) latestNow = now;
      if (now === latestNow) return now;
      let at = now;
      for (let one = list; one !== NONE; one = nextOf(one)) {
        const start = startOf(bucketOf(one), windowOf(one));
        if (start > at) at = start;
      }
      return at;
    },
    prune(list, at) {
      let first = list;
      for (let one = list, before = NONE; one !== NONE; ) {
        if (isLive(bucketOf(one), windowOf(one), at)) {
          before = one;
          one = nextOf(one);
        } else {
          one = free(one);
          first = link(first, before, one);
        }
      }
      return first;
    },
    add(list, quota, bucket, amount) {
      let last = NONE;
      for (let one = list; one !== NONE; one = nextOf(one)) {
        if (tagOf(one) >>> 1 === quota && bucketOf(one) === bucket) {
          const sum = heldBy(one) + amount;
          if (sum <= 0) return link(list, last, free(one));
          cells[one * DOUBLES + 1] = sum;
          return list;
        }
        last = one;
      }
      return amount > 0 ? append(list, last, quota, bucket, amount) : list;
    },
    used(list, quota) {
      let sum = 0;
      for (let one = list; one !== NONE; one = nextOf(one)) {
        if (tagOf(one) >>> 1 === quota) sum += heldBy(one);
      }
      return sum;
    },
    releasing(list, quota, atMost) {
      let held = this.used(list, quota);
      for (let one = list; one !== NONE; one = nextOf(one)) {
        if (tagOf(one) >>> 1 !== quota) continue;
        held -= heldBy(one);
        if (held <= atMost) return bucketOf(one);
      }
      return -1;
    },
    oldest(list, quota) {
      for (let one = list; one !== NONE; one = nextOf(one)) {
        if (tagOf(one) >>> 1 === quota) return bucketOf(one);
      }
      return -1;
    },
    has(list, quota, bucket) {
      for (let one = list; one !== NONE; one = nextOf(one)) {
        if (tagOf(one) >>> 1 === quota && bucketOf(one) === bucket) return true;
      }
      return false;
    },
    mark(list, quota, marked) {
      for (let one = list; one !== NONE; one = nextOf(one)) {
        if (tagOf(one) >>> 1 === quota) words[one * WORDS + TAG] = (quota << 1) | (marked ? 1 : 0);
      }
    },
    isMarked(list, at) {
      for (let one = list; one !== NONE; one = nextOf(one)) {
        if ((tagOf(one) & 1) === 1 && isLive(bucketOf(one), windowOf(one), at)) return true;
      }
      return false;
    },
    drop(list) {
      for (let one = list; one !== NONE; ) one = free(one);
    },
  };
}
