import { describe, expect, it } from "vitest";
import { bodyText, toBuffer } from "../../adapters/node-text.js";
import { createRedactor } from "../../src/index.js";
import { madeUpKey } from "../fake-claude/index.js";

const key = madeUpKey();
const redactor = createRedactor();
const open = (headers: { type?: string; encoding?: string; status?: number }) =>
  bodyText({ type: "text/plain", encoding: "", status: 200, ...headers }, () => redactor.filter());

describe("bodyText", () => {
  it.each([
    "text/plain",
    "text/plain; charset=UTF-8",
    'application/json;charset="utf8"',
    "text/html; charset=us-ascii",
  ])("reads %s as UTF-8, cut within a character", (type) => {
    const text = open({ type });
    const bytes = Buffer.from(`"é ${key} é"`);
    const out = Buffer.concat([
      ...[...bytes].map((byte) => text?.push(Uint8Array.of(byte)) ?? toBuffer("")),
      text?.end() ?? toBuffer(""),
    ]);
    expect(out.toString()).toBe('"é [ANTHROPIC_API_KEY] é"');
  });

  it.each([
    "",
    "application/octet-stream",
    "text/plain; charset=iso-8859-15",
    "text/plain; charset=windows-1252",
  ])("reads %j byte by byte", (type) => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xe9, 0x80]),
      Buffer.from(key),
      Buffer.from([0xc3, 0x28]),
    ]);
    const wanted = Buffer.concat([
      Buffer.from([0xff, 0xe9, 0x80]),
      Buffer.from("[ANTHROPIC_API_KEY]"),
      Buffer.from([0xc3, 0x28]),
    ]);
    expect(open({ type })?.whole(bytes)).toEqual(wanted);
  });

  it.each(["", "application/octet-stream", "text/plain"])(
    "keeps bytes that are no text in pieces: %j",
    (type) => {
      const text = open({ type });
      const bytes = [0xff, 0x41, 0xe9, 0x42, 0xf0, 0x9f, 0x20, 0xc3];
      const out = bytes.map((byte) => text?.push(Uint8Array.of(byte)) ?? toBuffer(""));
      expect([...Buffer.concat([...out, text?.end() ?? toBuffer("")])]).toEqual(bytes);
    },
  );

  it.each(["", "application/octet-stream", "made/up"])(
    "sees text that is called %j as a reader does",
    (type) => {
      const own = createRedactor({ entities: ["US_SSN"], secrets: ["pässwört 😀"] });
      const written = "5\u200b36-22-１４５９ or pässwört 😀, ";
      const wanted = "[US_SSN] or [CUSTOM_SECRET], ";
      const text = () => bodyText({ type, encoding: "", status: 200 }, () => own.filter());
      expect(text()?.whole(Buffer.from(written)).toString()).toBe(wanted);
      const pieces = text();
      const out = [...Buffer.from(written)].map((byte) => pieces?.push(Uint8Array.of(byte)) ?? toBuffer(""));
      expect(Buffer.concat([...out, pieces?.end() ?? toBuffer("")]).toString()).toBe(wanted);
    },
  );

  it("joins the halves of a pair that a filter passes apart", () => {
    const halves = ["a\ud83d", "\ude00", ""];
    const filter = { push: () => halves.shift() ?? "", end: () => "\ud83d" };
    const text = bodyText({ type: "text/plain", encoding: "", status: 200 }, () => filter);
    const out = ["x", "y", "z"].map((chunk) => text?.push(chunk).toString());
    expect([...out, text?.end().toString()]).toEqual(["a", "😀", "", "\ufffd"]);
  });

  it("returns the same bytes if nothing changed", () => {
    const bytes = Buffer.from([0x61, 0xff]);
    expect(open({})?.whole(bytes)).toBe(bytes);
  });

  it.each([
    { type: "text/plain; charset=utf-16le" },
    { type: "text/plain; charset=utf-7" },
    { type: "text/plain; charset=utf-8; charset=iso-8859-1" },
    { type: 'text/plain; a="charset=utf-8"; charset=utf-16' },
    { type: "application/json; charset=iso-8859-1" },
    { type: "application/x-ndjson; charset=windows-1252" },
    { type: "text/event-stream;charset=iso-8859-1" },
    { encoding: "gzip" },
    { encoding: "br" },
    { status: 206 },
  ])("refuses what it cannot read: %j", (headers) => {
    expect(() => open(headers)).toThrow(expect.objectContaining({ code: "OUTPUT_UNREADABLE", status: 500 }));
  });

  it.each([
    ["text/plain", "utf16le", "\ufeff"],
    ["application/json", "utf16le", "\ufeff"],
    ["text/plain; charset=utf-8", "utf16le", "\ufffe"],
    ["text/html; charset=iso-8859-1", "utf16le", "\ufeff"],
  ] as const)("refuses %s that begins as UTF-16 does, whole or byte by byte", (type, encoding, mark) => {
    const bytes = Buffer.from(`${mark}"${key}"`, encoding);
    const refused = expect.objectContaining({ code: "OUTPUT_UNREADABLE" });
    expect(() => open({ type })?.whole(bytes)).toThrow(refused);
    const text = open({ type });
    text?.push("");
    text?.push(bytes.subarray(0, 1));
    expect(() => text?.push(bytes.subarray(1, 2))).toThrow(refused);
  });

  it("leaves binary alone, compressed or in parts", () => {
    expect(open({ type: "image/png", encoding: "gzip", status: 206 })).toBeUndefined();
  });
});

describe("toBuffer", () => {
  it("takes whatever Node's streams take", () => {
    expect(
      [undefined, null, "é", Buffer.from("b"), Uint8Array.of(99)].map((chunk) => toBuffer(chunk).toString()),
    ).toEqual(["", "", "é", "b", "c"]);
    expect(toBuffer("64", "hex").toString()).toBe("d");
  });
});
