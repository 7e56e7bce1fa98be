import fc from "fast-check";
import { expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "../src/base64url.js";

it("writes any bytes as Node does, and reads them again", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(fromBase64Url(text)).toEqual(bytes);
    }),
  );
});

it("throws for what is no base64url", () => {
  expect(() => fromBase64Url("a$")).toThrow();
});
