import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lists } from "../../../src/redact/engine/lists.js";

const all = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), { maxLength: 400 });

describe("lists of numbers", () => {
  it("have one number each, counted as they come, and are kept as they were", () => {
    fc.assert(
      fc.property(all, (given) => {
        const lists = new Lists();
        const known = new Map<string, number>();
        for (const list of given) {
          const number = known.get(list.join()) ?? known.size;
          known.set(list.join(), number);
          expect(lists.numberOf(Int32Array.from([...list, 9]), list.length)).toBe(number);
        }
        expect(lists.size).toBe(known.size);
        for (const [list, number] of known) {
          const kept = lists.numbers.subarray(lists.begin(number), lists.begin(number + 1));
          expect(kept.join()).toBe(list);
        }
      }),
    );
  });
});
