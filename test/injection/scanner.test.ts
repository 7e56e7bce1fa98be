import { describe, expect, it } from "vitest";
import { makeConcepts } from "../../src/injection/concepts.js";
import { Features } from "../../src/injection/features.js";
import { SLOTS } from "../../src/injection/model.js";
import { Scanner } from "../../src/injection/scanner.js";

// A model that knows nothing but the word "bad", which counts 10; a window needs more than 15.
const features = new Features(makeConcepts());
features.open("bad", 0, 3);
features.next();
const word = features.hashes[1] ?? 0;
const slots = new Int16Array(SLOTS);
slots[word & (SLOTS - 1)] = ((word >>> 24) << 8) | 10;
const scanner = new Scanner({ slots, bias: -15, scale: 1 });

const scan = (text: string) => scanner.scan(text, 0);
const found = (text: string) => scan(text).windows.map(({ start, end }) => text.slice(start, end));

describe("the scanner", () => {
  it("finds nothing where there is no word", () => {
    expect(scan("")).toEqual({ best: Number.NEGATIVE_INFINITY, units: 0, windows: [] });
    expect(scan("... \n !!").best).toBe(Number.NEGATIVE_INFINITY);
  });

  it("counts a feature once in a sentence, and the sentences of a window together", () => {
    expect(scan("bad bad bad bad").best).toBe(-5);
    expect(found("It is bad here. It is bad there.")).toEqual(["It is bad here. It is bad there"]);
    expect(scan("one two three. It is bad here.\nIt is bad there. one two three.").best).toBe(5);
  });

  it("counts lines that are all alike in three of them, and anew later on", () => {
    const table = "It is bad here.\n".repeat(7);
    expect(scan(table).best).toBe(15);
    expect(found(`${table}${"so it goes on. ".repeat(20)}It is bad. It is bad.`)).toHaveLength(2);
  });

  it("joins what stands within thirty words, not what stands further apart", () => {
    const apart = (words: number) => `It is bad here. ${"so it goes on. ".repeat(words / 4)}It is bad there.`;
    expect(found(apart(20))).toHaveLength(1);
    expect(found(apart(32))).toEqual([]);
  });

  it("counts each letter of a script without spaces as half a word", () => {
    const apart = (letters: number) => `It is bad here. ${"好".repeat(letters)}。It is bad there.`;
    expect(found(apart(40))).toHaveLength(1);
    expect(found(apart(60))).toEqual([]);
  });

  it("looks into sentences that never end", () => {
    const long = `${"word ".repeat(200)}. It is bad. It is bad. ${"word ".repeat(200)}`;
    expect(found(long)).toHaveLength(1);
    expect(scan(`${"word ".repeat(300)}`).best).toBe(-15);
  });

  it("says how long the text is and what each window sums to", () => {
    expect(scan("It is bad here.").units).toBe(8);
    expect(scan("好好 bad").units).toBe(4);
    expect(scan("It is bad. It is bad.").windows.map(({ sum }) => sum)).toEqual([5]);
  });

  it("reads the stretch it is given, and forgets the last text", () => {
    const text = "It is bad here. It is bad there.";
    expect(scanner.scan(text, 0, 0, 14).best).toBe(-5);
    expect(scanner.scan(text, 0, 16, text.length).best).toBe(-5);
    expect(scan(text).best).toBe(5);
  });

  it("tells of several places apart", () => {
    const text = `It is bad. It is bad. ${"so it goes on. ".repeat(20)}It is bad. It is bad.`;
    expect(found(text)).toHaveLength(2);
  });
});
