import fc from "fast-check";
import { expect, it } from "vitest";
import { fromLetters, letters, shortLetters } from "../src/letters.js";

it("writes two letters a byte", () => {
  expect(letters(Uint8Array.of(0x00, 0x01, 0x0f, 0xf0, 0x5a))).toBe("aaabappafk");
});

it("reads what it wrote", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromLetters(letters(bytes))).toEqual(bytes);
    }),
  );
});

it("writes 64 bits of a hash", () => {
  expect(shortLetters(Uint8Array.of(0x00, 0x01, 0x0f, 0xf0, 0xff, 0x5a, 0x10, 0x80, 0x99))).toBe(
    "aaabappappfkbaia",
  );
});
