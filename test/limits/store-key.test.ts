import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { storeKey } from "../../src/limits/store-key.js";

it("is SHA-256, cut to 128 bits, for any subject", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (subject) => {
      expect(await storeKey(subject)).toBe(createHash("sha256").update(subject).digest("hex").slice(0, 32));
    }),
  );
});
