import { describe, expect, it } from "vitest";
import { expand } from "../../tools/train/expand.js";
import { seeded } from "../../tools/train/random.js";

const slots = { name: ["Ann", "Bo"], greet: ["[Hi|Hello], {name}"], open: ["["] };
const all = (template: string) => {
  const random = seeded(1);
  return [...new Set(Array.from({ length: 200 }, () => expand(template, slots, random)))].sort();
};

describe("expand", () => {
  it("fills slots, also within slots, and takes one of the ways", () => {
    expect(all("{greet}!")).toEqual(["Hello, Ann!", "Hello, Bo!", "Hi, Ann!", "Hi, Bo!"]);
    expect(all("a[|b|[c|d]]")).toEqual(["a", "ab", "ac", "ad"]);
  });

  it("leaves brackets that are not closed and braces that name nothing", () => {
    expect(all('{open}INST] { "a": 1 }')).toEqual(['[INST] { "a": 1 }']);
  });

  it("refuses a slot that is not there, and one that holds itself", () => {
    expect(() => expand("{nobody}", slots, seeded(1))).toThrow("There is no slot nobody: {nobody}");
    expect(() => expand("{a}", { a: ["{a}"] }, seeded(1))).toThrow("A slot holds itself");
  });

  it("is the same for the same seed", () => {
    const make = (seed: number) => {
      const random = seeded(seed);
      return Array.from({ length: 20 }, () => expand("{greet}", slots, random));
    };
    expect(make(7)).toEqual(make(7));
    expect(make(7)).not.toEqual(make(8));
  });
});
