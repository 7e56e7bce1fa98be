import { describe, expect, it } from "vitest";
import { keptByText } from "../../src/prompt/kept.js";

describe("keptByText", () => {
  const count = () => {
    const made: string[] = [];
    const make = keptByText((text: string, more: number) => {
      made.push(text);
      return { text, more };
    });
    return { made, make };
  };

  it("makes what a text needs once", () => {
    const { made, make } = count();
    expect(make("a", 1)).toBe(make("a", 2));
    expect(make("", 3)).toBe(make("", 4));
    expect(make("a", 5)).toEqual({ text: "a", more: 1 });
    expect(made).toEqual(["a", ""]);
  });

  it("keeps what was used last, and no more than 50", () => {
    const { made, make } = count();
    for (let i = 0; i < 100; i++) {
      make("used again and again", 0);
      make(`${i}`, 0);
    }
    expect(made.filter((text) => text === "used again and again")).toHaveLength(1);
    make("99", 0);
    make("0", 0);
    expect(made.slice(-2)).toEqual(["99", "0"]);
  });

  it("keeps no more than 250,000 characters, but the last text whatever its length", () => {
    const { made, make } = count();
    for (const letter of ["a", "b", "a"]) make(letter.repeat(150_000), 0);
    make("c".repeat(2_000_000), 0);
    make("c".repeat(2_000_000), 0);
    make("a".repeat(150_000), 0);
    expect(made.map((text) => text[0])).toEqual(["a", "b", "a", "c", "a"]);
  });
});
