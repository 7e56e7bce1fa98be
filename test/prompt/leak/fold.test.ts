import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Folding } from "../../../src/prompt/leak/fold.js";

const folding = new Folding();

describe("folding", () => {
  it.each([
    ["Sehr GROSSE Übung № 7!", "sehrgrosseubungno7"],
    ["ｆｕｌｌ　ｗｉｄｔｈ　１２", "fullwidth12"],
    ["𝐛𝕠𝓁𝙙 ⓒⓘⓡⓒⓛⓔ ²₃", "boldcircle23"],
    ["ﬁne İstanbul ſ K", "fineistanbulsk"],
    ["a\u200bb\u00adc\u2060d\ufeffe\u0301\u0327", "abcde"],
    ["\u{e0063}\u{e0041}\u{e0020}\u{e0031}", "ca1"],
    ["x\u{e0153}\u{e0120}\ufe0f", "xc0"],
    ["**Bold** _it_ `code` | 👩‍💻 — \n\t", "bolditcode"],
    ["Привет, мир", "приветмир"],
    ["注文番号を、한국어", "注文番号を한국어"],
    ["\ud800 \udc00", ""],
  ])("reads %j as %j", (text, read) => expect(folding.text(text)).toBe(read));

  it("says where each letter stands, and stops before half a pair", () => {
    const seen: [string, number, number][] = [];
    const text = "aﬁ𝐛\ud835";
    const end = folding.each(text, 0, (unit, from, to) => seen.push([String.fromCharCode(unit), from, to]));
    expect(seen).toEqual([
      ["a", 0, 1],
      ["f", 1, 2],
      ["i", 1, 2],
      ["b", 2, 4],
    ]);
    expect(end).toBe(4);
    expect(folding.each("\ud835a", 0, () => {})).toBe(2);
  });

  it("is the same again for what it has read, and reads more characters than it remembers", () => {
    const any = fc.string({ unit: "binary", maxLength: 30 });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(folding.text(`${one} ${other}`)).toBe(new Folding().text(one) + new Folding().text(other));
        expect(folding.text(folding.text(one))).toBe(folding.text(one));
      }),
      { numRuns: 1_000 },
    );
    for (let point = 0x80; point < 0x3000; point++) folding.text(String.fromCodePoint(point));
    expect(folding.text("Ωmega")).toBe("ωmega");
  });
});
