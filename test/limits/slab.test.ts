import { expect, it } from "vitest";
import { NONE, Slab } from "../../src/limits/slab.js";

const seen = (slab: Slab, record: number) => ({
  quota: slab.quota(record),
  bucket: slab.bucket(record),
  held: slab.held(record),
  next: slab.next(record),
  marked: slab.isMarked(record),
});

it("keeps what a record holds, each by itself, also while it grows", () => {
  const slab = new Slab();
  const records = Array.from({ length: 5000 }, (_, n) => slab.add(n, 2 ** 45 + n, 2 ** 52 - n));
  expect(new Set(records).size).toBe(5000);
  expect(records).not.toContain(NONE);
  for (const [n, record] of records.entries()) {
    const expected = { quota: n, bucket: 2 ** 45 + n, held: 2 ** 52 - n, next: NONE, marked: false };
    expect(seen(slab, record)).toEqual(expected);
  }
});

it("changes one field without another", () => {
  const slab = new Slab();
  const [first, second] = [slab.add(7, 1, 1), slab.add(8, 2, 2)];
  slab.setNext(first, second);
  slab.setHeld(first, 5);
  slab.mark(first, true);
  expect(seen(slab, first)).toEqual({ quota: 7, bucket: 1, held: 5, next: second, marked: true });
  slab.mark(first, false);
  expect(slab.isMarked(first)).toBe(false);
  expect(seen(slab, second)).toEqual({ quota: 8, bucket: 2, held: 2, next: NONE, marked: false });
});

it("uses a freed record again, with nothing left of what it was", () => {
  const slab = new Slab();
  const [first, second] = [slab.add(7, 1, 1), slab.add(8, 2, 2)];
  slab.setNext(first, second);
  slab.mark(first, true);
  expect(slab.free(first)).toBe(second);
  expect(slab.add(9, 3, 3)).toBe(first);
  expect(seen(slab, first)).toEqual({ quota: 9, bucket: 3, held: 3, next: NONE, marked: false });
});
