import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { digest, hex } from "../src/hex.js";

it("writes two digits a byte", () => {
  expect(hex(new Uint8Array([0, 9, 16, 255]))).toBe("000910ff");
});

it("digests a text as SHA-256 of its UTF-8, cut to 128 bits", async () => {
  const text = "naïve \u{1f600}";
  expect(await digest(text)).toBe(createHash("sha256").update(text).digest("hex").slice(0, 32));
});
