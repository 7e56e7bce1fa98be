import fc from "fast-check";
import { expect, it } from "vitest";
import { toBase64Url } from "../src/base64url.js";

it("writes any bytes as Node does", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
    }),
  );
});
