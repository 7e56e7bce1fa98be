import { describe, expect, it } from "vitest";
import { Columns, columnOf } from "../../../src/redact/engine/columns.js";
import { signsOf } from "../../../src/redact/engine/signs.js";
import { createRedactor } from "../../../src/redact/redact.js";

const ALPHABETS = [
  "абвгдежзийклмнопрстуфхцчшщъыьэюя",
  "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  "αβγδεζηθικλμνξοπρστυφχψω",
  "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธน",
];

function columnsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => columnOf(text.charCodeAt(at)));
}

describe("columns", () => {
  it.each(ALPHABETS)("tell the letters of an alphabet apart: %s", (letters) => {
    expect(new Set(columnsOf(letters)).size).toBeGreaterThan(letters.length * 0.8);
    for (const column of columnsOf(letters)) expect(column).toBeGreaterThan(127);
  });

  it("are all in the set of a sign that has many characters beyond ASCII", () => {
    for (const pattern of [/[а-я]/, /[\u3041-\u3096]/, /[^a-z]/, /[\u00e9-\uffff]/]) {
      const columns = new Columns();
      const [[chars = ""] = []] = signsOf(pattern);
      const set = columns.of(chars);
      for (let code = 128; code < 0xd800; code++)
        if (pattern.test(String.fromCharCode(code))) expect(columns.having(columnOf(code))[set]).toBe(1);
    }
  });
});

describe("a text in another writing", () => {
  it("is read in turns with others", () => {
    const { filter, redact } = createRedactor({ entities: ["all"] });
    const texts = [
      "Мой телефон 8 912 345-67-89, ",
      "我的电话是 13812345678，",
      "My e-mail is a.b@example.com, ",
    ].map((text) => text.repeat(60));
    const streams = texts.map(() => ({ filter: filter(), out: "" }));
    for (let at = 0; at < 2_000; at += 7)
      for (const [i, stream] of streams.entries())
        stream.out += stream.filter.push(texts[i]?.slice(at, at + 7) ?? "");
    for (const [i, stream] of streams.entries())
      expect(stream.out + stream.filter.end()).toBe(redact(texts[i]?.slice(0, 2_002) ?? "").text);
  });
});
