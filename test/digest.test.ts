import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { digest } from "../src/digest.js";

it("digests a text as SHA-256 of its UTF-8, cut to 128 bits", async () => {
  const text = "naïve \u{1f600}";
  const hash = createHash("sha256").update(text).digest();
  expect(await digest(text)).toBe(hash.subarray(0, 16).toString("base64url"));
});
