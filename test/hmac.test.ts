import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hmac, letters } from "../src/hmac.js";

describe("hmac", () => {
  it("is that of Node, with a secret of any length", () => {
    const unit = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), unit, (secret, text) => {
        const own = createHmac("sha256", secret).update(text).digest("hex");
        expect(Buffer.from(hmac(secret)(text)).toString("hex")).toBe(own);
      }),
    );
  });
});

describe("letters", () => {
  it("are the first 64 bits, four a letter", () => {
    expect(letters(Uint8Array.of(0x00, 0x01, 0x0f, 0xf0, 0xff, 0x5a, 0x10, 0x80, 0x99))).toBe(
      "aaabappappfkbaia",
    );
  });
});
