import { expect, it } from "vitest";
import { hex } from "../src/hex.js";

it("writes two digits a byte", () => {
  expect(hex(new Uint8Array([0, 9, 16, 255]))).toBe("000910ff");
});
