import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8, encodeUtf8, Utf8Decoder } from "../../adapters/node-bytes.js";
import { cutAt } from "../support/chunks.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function strictly(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

// Beginnings, middles and ends of characters, too long ones, halves of pairs and what is beyond the last one.
const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom("a", "é", "中", "😀", "\ufeff").map((char) => [...Buffer.from(char)]),
      fc
        .constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0x9f, 0xed, 0xa0, 0xf0, 0x8f, 0xf4, 0x90, 0xff)
        .map((byte) => [byte]),
      fc.uint8Array({ maxLength: 3 }).map((some) => [...some]),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.from(parts.flat()));

describe("bytes as text", () => {
  it("are the same bytes again, and what UTF-8 makes of them where they are UTF-8", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const text = decodeUtf8(given);
        expect(encodeUtf8(text)).toEqual(given);
        expect(text.isWellFormed() ? text : undefined).toBe(strictly(given));
      }),
      { numRuns: 5_000 },
    );
  });

  it("are the same text in pieces", () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(40), { maxLength: 8 }), (given, places) => {
        const pieces = new Utf8Decoder();
        const text = cutAt(given, places)
          .map((piece) => pieces.write(piece))
          .join("");
        expect(text + pieces.end()).toBe(decodeUtf8(given));
      }),
      { numRuns: 5_000 },
    );
  });

  it("wait where a character is cut, no longer", () => {
    const pieces = new Utf8Decoder();
    const [first = 0, ...rest] = Buffer.from("😀");
    expect(pieces.write(Buffer.from([0x61, first]))).toBe("a");
    expect(pieces.write(Buffer.from([0x62]))).toBe("\udcf0b");
    expect(pieces.write(Buffer.from([first, ...rest.slice(0, 2)]))).toBe("");
    expect(pieces.write(Buffer.from(rest.slice(2)))).toBe("😀");
  });

  it("of many parts that are no text are no more than a call can take", () => {
    const many = Buffer.alloc(300_000, 0xff);
    expect(encodeUtf8(decodeUtf8(many)).equals(many)).toBe(true);
  });
});
