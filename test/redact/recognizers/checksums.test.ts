import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checks11,
  isDay,
  luhn,
  mod11and10,
  remainder,
  verhoeff,
  weighted,
} from "../../../src/redact/recognizers/checksums.js";
import { keccak256 } from "../../../src/redact/recognizers/personal/keccak256.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const digits = fc.stringMatching(/^[0-9]{8,15}$/);

describe.each([
  ["luhn", luhn],
  ["verhoeff", verhoeff],
  ["mod11and10", mod11and10],
])("%s", (_name, check) => {
  it("has one check digit for each number, and sees each wrong digit", () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, n, by) => {
        const valid = [..."0123456789"].map((digit) => number + digit).filter((made) => check(made));
        expect(valid).toHaveLength(1);
        const whole = valid[0] ?? "";
        const at = n % whole.length;
        const wrong = whole.slice(0, at) + ((Number(whole[at]) + by) % 10) + whole.slice(at + 1);
        expect(check(wrong)).toBe(false);
      }),
    );
  });
});

describe("remainder", () => {
  it("is that of numbers of any length", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (n) => {
        expect(remainder(String(n), 97)).toBe(Number(n % 97n));
      }),
    );
  });
});

describe("weighted", () => {
  it("counts digits and capitals as often as the weights say, and nothing beyond these", () => {
    expect(weighted("12B9", "3A1")).toBe(3 + 20 + 11);
    expect(weighted("999", "")).toBe(0);
  });

  it.each([
    ["75231692637", "123456789", false],
    ["7523169263", "2485A9736", true],
    ["7523169264", "2485A9736", false],
    ["50", "2", true],
    ["50", "6", false],
    ["50", "9", false],
    ["70", "3", true],
  ])("checks the digit behind it: that of %j by %j is %j", (value, weights, is) =>
    expect(checks11(value, weights)).toBe(is),
  );
});

describe("isDay", () => {
  it.each([
    [2, 29, true],
    [2, 30, false],
    [4, 31, false],
    [13, 1, false],
    [0, 1, false],
    [1, 0, false],
  ])("of month %d and day %d is %j", (month, day, is) => expect(isDay(month, day)).toBe(is));
});

describe("keccak256", () => {
  // From the Keccak team's test vectors, and the one every Ethereum client knows.
  it.each([
    ["", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"],
    ["abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"],
  ])("of %j is %s", (text, hash) => expect(hex(keccak256(Buffer.from(text)))).toBe(hash));
});
