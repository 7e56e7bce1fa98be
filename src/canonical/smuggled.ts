import { printableText } from "./bytes.js";
import type { Decoded } from "./findings.js";

/** Gathers invisible characters of one sort, and where they stood. */
class Carrier {
  readonly values: number[] = [];
  start = 0;
  end = 0;

  add(value: number, start: number, end: number): void {
    if (this.values.length === 0) this.start = start;
    this.values.push(value);
    this.end = end;
  }

  reads(kind: Decoded["kind"], text: string | undefined): Decoded[] {
    return text === undefined ? [] : [{ kind, start: this.start, end: this.end, text }];
  }
}

/**
 * What the invisible characters of a text spell: tag characters stand for ASCII, the 256 variation selectors for
 * bytes, and two kinds of zero-width characters for the bits of bytes.
 */
export class Smuggled {
  readonly #tags = new Carrier();
  readonly #bytes = new Carrier();
  readonly #bits = new Carrier();

  add(code: number, start: number, end: number): void {
    if (code >= 0xe0020 && code <= 0xe007e) this.#tags.add(code - 0xe0000, start, end);
    else if (code >= 0xe0100 && code <= 0xe01ef) this.#bytes.add(code - 0xe0100 + 16, start, end);
    else if (code >= 0xfe00 && code <= 0xfe0f) this.#bytes.add(code - 0xfe00, start, end);
    else if (code !== 0xad) this.#bits.add(code, start, end);
  }

  /** What was spelled, with offsets in the source. */
  decoded(): Decoded[] {
    const [tags, bytes, bits] = [this.#tags, this.#bytes, this.#bits];
    return [
      ...tags.reads("tags", tags.values.length > 1 ? fromCodes(tags.values) : undefined),
      ...bytes.reads("variation-selectors", printableText(bytes.values)),
      ...bits.reads("zero-width", readBits(bits.values)),
    ];
  }
}

function fromCodes(codes: readonly number[]): string {
  let text = "";
  for (const code of codes) text += String.fromCharCode(code);
  return text;
}

function readBits(codes: readonly number[]): string | undefined {
  const [first] = codes;
  const second = codes.find((code) => code !== first);
  if (second === undefined || codes.length < 16) return undefined;
  const bits = codes.filter((code) => code === first || code === second);
  return printableText(toBytes(bits, second)) ?? printableText(toBytes(bits, first));
}

function toBytes(bits: readonly number[], one: number | undefined): number[] {
  const bytes: number[] = [];
  for (let at = 0; at + 8 <= bits.length; at += 8) {
    let byte = 0;
    for (let i = 0; i < 8; i++) byte = byte * 2 + (bits[at + i] === one ? 1 : 0);
    bytes.push(byte);
  }
  return bytes;
}
