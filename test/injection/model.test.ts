import { describe, expect, it } from "vitest";
import { decodeModel, SLOTS, scoreOf, sumAt, sumOf } from "../../src/injection/model.js";
import { WEIGHTS } from "../../src/injection/weights.js";
import { weightsOf } from "../../tools/train/write.js";

const slots = new Int16Array(SLOTS);
slots[5] = (0x12 << 8) | 100;
slots[SLOTS - 1] = (-2 << 8) | (-7 & 0xff);
const weights = weightsOf({ slots, bias: -10, used: 2, unit: 50 }, { balanced: 2, strict: 1 });

describe("the model", () => {
  it("is what was written", () => {
    expect(decodeModel(weights)).toEqual({ slots, bias: -110, scale: 100 });
  });

  it("sums the weights of features it knows by slot and check", () => {
    const hashes = Int32Array.of(0x12000005, 0x13000005, (0xfe << 24) | (SLOTS - 1), 6, 0x12000005);
    expect(sumOf(decodeModel(weights), hashes, 4)).toBe(93);
    expect(sumOf(decodeModel(weights), hashes, 5)).toBe(193);
  });

  it("scores half at the balanced threshold, and less at the strict one", () => {
    expect(scoreOf(weights, 0)).toBe(0.5);
    expect(weights.strict).toBeLessThan(0.5);
    expect(sumAt(weights, weights.strict)).toBeCloseTo(-50, 0);
    expect(scoreOf(weights, Number.NEGATIVE_INFINITY)).toBe(0);
  });
});

describe("the weights that are shipped", () => {
  it("take at most 150 KB", () => {
    expect(WEIGHTS.slots.length).toBeLessThanOrEqual(150 * 1024);
  });
});
