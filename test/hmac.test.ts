import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hmac } from "../src/hmac.js";

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
