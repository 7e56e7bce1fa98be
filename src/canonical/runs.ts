import { mayBeText, printableText } from "./bytes.js";
import type { Decoded, Encoding } from "./findings.js";

// Sixteen characters are twelve bytes of base64. A line break may stand within, as in mail.
const RUN = /[A-Za-z0-9+/_-]{16}(?:[A-Za-z0-9+/_-]|\r?\n(?=[A-Za-z0-9+/_-]))*={0,6}/y;
const LONG = 16;
const DIGITS = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[A-Za-z0-9+/_-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Tells what long runs of letters and digits say: base64 in both alphabets, base32, hexadecimal, binary. */
export function findRuns(text: string): Decoded[] {
  const found: Decoded[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    length = isDigit(text.charCodeAt(at)) ? length + 1 : 0;
    if (length < LONG) continue;
    RUN.lastIndex = at + 1 - LONG;
    const [run = ""] = RUN.exec(text) ?? [];
    // One by one: a call takes only so many arguments.
    for (const one of readRun(run, at + 1 - LONG)) found.push(one);
    at += run.length - LONG;
    length = 0;
  }
  return found;
}

function isDigit(unit: number): boolean {
  return unit < 0x80 && DIGITS[unit] === 1;
}

function readRun(run: string, start: number): Decoded[] {
  const said = decodeRun(run) ?? decodeRun(run.slice(0, Math.max(0, run.lastIndexOf("\n"))));
  if (said !== undefined) return [{ ...said, start, end: start + run.length }];
  return run.includes("\n") ? findInLines(run, start) : [];
}

function findInLines(run: string, start: number): Decoded[] {
  return Array.from(run.matchAll(/.+/g), ({ 0: line, index }) => {
    const said = line.length < LONG ? undefined : decodeRun(line);
    const at = start + index;
    return said === undefined ? [] : [{ ...said, start: at, end: at + line.length }];
  }).flat();
}

/** A way to write bytes as letters and digits. */
interface Writing {
  readonly kind: Encoding;
  readonly form: RegExp;
  /** How many bits one letter or digit stands for. */
  readonly bits: number;
  readonly digit: (unit: number) => number;
}

const WRITINGS: readonly Writing[] = [
  { kind: "binary", form: /^[01]+$/, bits: 1, digit: (unit) => unit & 1 },
  { kind: "hex", form: /^[0-9a-f]+$/i, bits: 4, digit: digit16 },
  { kind: "base32", form: /^(?:[A-Z2-7]+|[a-z2-7]+)$/, bits: 5, digit: digit32 },
  { kind: "base64", form: /^/, bits: 6, digit: digit64 },
];

// Enough to see that bytes are no text.
const HEAD = 32;

function decodeRun(written: string): { kind: Encoding; text: string } | undefined {
  const run = written.replace(/[\r\n=]+/g, "");
  const head = run.slice(0, HEAD);
  for (const { kind, form, bits, digit } of WRITINGS) {
    if (!form.test(run) || !mayBeText(fromBits(head, bits, digit))) continue;
    const text = printableText(fromBits(run, bits, digit));
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

/** Reads digits of a few bits each as bytes; what is left over at the end is padding. */
function fromBits(run: string, width: number, digit: (unit: number) => number): number[] {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (let at = 0; at < run.length; at++) {
    held = ((held << width) | digit(run.charCodeAt(at))) & 0xffff;
    bits += width;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

function digit16(unit: number): number {
  return unit >= 0x41 ? (unit & 0x1f) + 9 : unit - 0x30;
}

function digit32(unit: number): number {
  return unit >= 0x41 ? (unit & 0x1f) - 1 : unit - 0x32 + 26;
}

function digit64(unit: number): number {
  if (unit >= 0x61) return unit - 0x61 + 26;
  if (unit === 0x5f || unit === 0x2f) return 63;
  if (unit >= 0x41) return unit - 0x41;
  return unit >= 0x30 ? unit - 0x30 + 52 : 62;
}
