import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { storeKey, storeKeys } from "../../src/limits/store-key.js";

it("is SHA-256, cut to 128 bits, for any subject", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (subject) => {
      const hash = createHash("sha256").update(subject).digest();
      expect(await storeKey(subject)).toBe(hash.subarray(0, 16).toString("base64url"));
    }),
  );
});

it("is remembered for a subject that comes again, and made anew for one that is very long", async () => {
  const keyOf = storeKeys();
  const key = await keyOf("user-1");
  expect(keyOf("user-1")).toBe(key);
  expect(key).toBe(await storeKey("user-1"));
  const long = "x".repeat(10_000);
  expect(await keyOf(long)).toBe(await storeKey(long));
  expect(keyOf(long)).toBeInstanceOf(Promise);
});
