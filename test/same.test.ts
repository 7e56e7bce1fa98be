import { describe, expect, it } from "vitest";
import { mapSame, withField } from "../src/same.js";

describe("withField", () => {
  it("is a new object with the value, or the same if it had it", () => {
    const owner = { a: 1, b: 2 };
    expect(withField(owner, "a", 3)).toEqual({ a: 3, b: 2 });
    expect(owner.a).toBe(1);
    expect(withField(owner, "a", 1)).toBe(owner);
  });
});

describe("mapSame", () => {
  it("is a new list with what changed, or the same if nothing did", () => {
    const list = [1, 2, 3];
    expect(mapSame(list, (item) => item + 1)).toEqual([2, 3, 4]);
    expect(mapSame(list, (item) => Math.abs(item))).toBe(list);
  });
});
