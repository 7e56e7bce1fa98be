import fc from "fast-check";
import { expect, it } from "vitest";
import { BucketLists } from "../../src/limits/bucket-lists.js";
import { isLive } from "../../src/limits/ring.js";
import { NONE } from "../../src/limits/slab.js";

const WINDOWS = [160, 1600];

it("does what lists of plain objects do, two at a time in one slab", () => {
  const step = fc.record({
    list: fc.nat(1),
    quota: fc.nat(1),
    bucket: fc.nat(40),
    amount: fc.integer({ min: -5, max: 9 }),
    pruneAt: fc.option(fc.nat(6000), { freq: 4 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const lists = new BucketLists(WINDOWS);
      const heads = [NONE, NONE];
      const models: { quota: number; bucket: number; held: number }[][] = [[], []];
      for (const { list, quota, bucket, amount, pruneAt } of steps) {
        let model = models[list]!;
        heads[list] = lists.add(heads[list]!, quota, bucket, amount);
        const known = model.find((one) => one.quota === quota && one.bucket === bucket);
        if (known !== undefined) known.held += amount;
        else if (amount > 0) model.push({ quota, bucket, held: amount });
        model = model.filter(({ held }) => held > 0);
        if (pruneAt !== null) {
          heads[list] = lists.prune(heads[list]!, pruneAt);
          model = model.filter((one) => isLive(one.bucket, WINDOWS[one.quota]!, pruneAt));
        }
        models[list] = model;
        for (const [n, head] of heads.entries()) {
          const mine = models[n]!.filter((one) => one.quota === quota);
          expect(head === NONE).toBe(models[n]!.length === 0);
          expect(lists.used(head, quota)).toBe(mine.reduce((sum, { held }) => sum + held, 0));
          const oldest = lists.oldest(head, quota);
          expect(oldest === NONE ? undefined : lists.bucketOf(oldest)).toBe(mine[0]?.bucket);
          expect(lists.has(head, quota, bucket)).toBe(mine.some((one) => one.bucket === bucket));
        }
      }
    }),
  );
});

it("tells the bucket after whose release enough is free", () => {
  const lists = new BucketLists(WINDOWS);
  let list = lists.add(NONE, 0, 1, 5);
  list = lists.add(list, 1, 1, 100);
  list = lists.add(list, 0, 2, 3);
  expect([8, 7, 3, 2, 0, -1].map((atMost) => lists.releasing(list, 0, atMost))).toEqual([1, 1, 1, 2, 2, -1]);
});

it("forgets a mark with the bucket that it was on", () => {
  const lists = new BucketLists(WINDOWS);
  let list = lists.add(NONE, 0, 0, 5);
  list = lists.add(list, 1, 0, 5);
  lists.mark(list, 0, true);
  expect(lists.isMarked(list, 169)).toBe(true);
  expect(lists.isMarked(list, 170)).toBe(false);
  lists.mark(list, 0, false);
  expect(lists.isMarked(list, 0)).toBe(false);
});

it("takes a clock that stepped back as standing at the start of the newest bucket", () => {
  const lists = new BucketLists(WINDOWS);
  const list = lists.add(NONE, 1, 20, 5);
  expect(lists.latest(list, 2050)).toBe(2050);
  expect(lists.latest(list, 500)).toBe(2000);
  expect(lists.latest(NONE, 500)).toBe(500);
});

it("adds to the last bucket at once only where that is all there is to do", () => {
  const number = (max: number) => fc.nat(max);
  fc.assert(
    fc.property(
      fc.uniqueArray(number(5), { maxLength: 3 }).map((all) => all.sort((a, b) => a - b)),
      fc.record({ ofOther: fc.boolean(), marked: fc.boolean() }),
      fc.record({ bucket: number(5), amount: number(9), most: number(40), at: number(260) }),
      (buckets, { ofOther, marked }, { bucket, amount, most, at }) => {
        const lists = new BucketLists(WINDOWS);
        let list = buckets.reduce((head, one) => lists.add(head, 0, one, 5), NONE);
        if (marked) lists.mark(list, 0, true);
        if (ofOther) list = lists.add(list, 1, bucket, 5);
        const sum = 5 * buckets.length + amount;
        const isAll =
          !ofOther &&
          !marked &&
          buckets.every((one) => isLive(one, 160, at)) &&
          buckets.at(-1) === bucket &&
          sum <= most;
        expect(lists.addToLast(list, 0, bucket, amount, most, at)).toBe(isAll ? sum : -1);
        expect(lists.used(list, 0)).toBe(isAll ? sum : 5 * buckets.length);
      },
    ),
    { numRuns: 1000 },
  );
});
