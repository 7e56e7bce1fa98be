import fc from "fast-check";
import { expect, it } from "vitest";
import { Chains } from "../../../src/prompt/leak/chains.js";

it("holds every number under its hash, in a chain that ends", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.nat(9)), { maxLength: 50 }),
      (pairs) => {
        const chains = new Chains(pairs.length);
        for (const [hash, value] of pairs) chains.add(hash, value);
        for (const [hash] of pairs) {
          const values: number[] = [];
          for (let link = chains.first(hash); link !== 0; link = chains.next(link))
            values.push(chains.value(link));
          const own = pairs.filter(([other]) => other === hash).map(([, value]) => value);
          expect(values).toEqual(expect.arrayContaining(own));
          expect(values.length).toBeLessThanOrEqual(pairs.length);
        }
      },
    ),
  );
});
