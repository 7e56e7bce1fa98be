import { isPrintable } from "./bytes.js";
import type { Decoded, Encoding } from "./findings.js";

/** One way to write characters by their numbers. */
interface Notation {
  readonly kind: Encoding;
  /** One escape, or several in a row. */
  readonly pattern: RegExp;
  /** Fewer escapes than these are left alone. */
  readonly least: number;
  readonly read: (written: string) => string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  tab: "\t",
  newline: "\n",
  shy: "",
  zwj: "",
  zwnj: "",
};

const NOTATIONS: readonly Notation[] = [
  {
    kind: "url",
    pattern: /(?:%[0-9a-f]{2})+|\+/gi,
    least: 2,
    read: (written) => (written === "+" ? " " : fromPairs(written)),
  },
  {
    kind: "html",
    pattern: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,7});?/gi,
    least: 2,
    read: (written) => fromEntity(written.replace(/^&|;$/g, "")) ?? written,
  },
  {
    kind: "escapes",
    pattern: /\\(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|[0-3][0-7]{2})/gi,
    least: 3,
    read: (written) =>
      /^\\[ux]/i.test(written)
        ? fromCode(written.replace(/[^0-9a-f]/gi, ""), 16)
        : fromCode(written.slice(1), 8),
  },
  {
    kind: "quoted-printable",
    pattern: /(?:=[0-9A-F]{2})+|=\r?\n/g,
    least: 3,
    read: (written) => (written.length < 4 && /\s/.test(written) ? "" : fromPairs(written)),
  },
];

/** Tells what a text says whose characters are written as URLs, HTML, JavaScript or mail write them. */
export function findEscapes(text: string): Decoded[] {
  return NOTATIONS.flatMap((notation) => readNotation(text, notation));
}

// So far around an escape its neighbours are part of what is said.
const REACH = 60;

interface Part {
  readonly start: number;
  end: number;
  text: string;
  escapes: number;
}

function readNotation(text: string, { kind, pattern, least, read }: Notation): Decoded[] {
  const parts: Part[] = [];
  let part: Part | undefined;
  for (const { 0: written, index } of text.matchAll(pattern)) {
    if (part === undefined || index - part.end > REACH) {
      part = begin(text, Math.max(part?.end ?? 0, index - REACH), index);
      parts.push(part);
    }
    const said = read(written);
    const isText = isPrintable(said);
    part.text += text.slice(part.end, index) + (isText ? said : written);
    part.end = index + written.length;
    if (isText && said !== written && written !== "+") part.escapes += Math.max(1, said.length);
  }
  return parts.filter(({ escapes }) => escapes >= least).map((one) => finish(text, one, kind));
}

// Not beyond the beginning of the line.
function begin(text: string, from: number, index: number): Part {
  const start = from + text.slice(from, index).lastIndexOf("\n") + 1;
  return { start, end: start, text: "", escapes: 0 };
}

function finish(source: string, { start, end, text }: Part, kind: Encoding): Decoded {
  const rest = /^[^\n]*/.exec(source.slice(end, end + REACH))?.[0] ?? "";
  return { kind, start, end: end + rest.length, text: text + rest };
}

/** The text whose UTF-8 bytes are written as a sign and two digits each. */
function fromPairs(written: string): string {
  const bytes = new Uint8Array(Math.floor(written.length / 3));
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(written.slice(i * 3 + 1, i * 3 + 3), 16);
  return new TextDecoder().decode(bytes);
}

function fromEntity(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()];
  return /^#x/i.test(name) ? fromCode(name.slice(2), 16) : fromCode(name.slice(1), 10);
}

function fromCode(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
