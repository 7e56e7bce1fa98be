import fc from "fast-check";
import { expect } from "vitest";
import type { Finding } from "../../src/redact/filter.js";
import { RECOGNIZERS } from "../../src/redact/recognizers.js";
import { EXAMPLES } from "./examples.js";

export const rows = Object.values(RECOGNIZERS).flat();
export const matching = Object.values(EXAMPLES).flatMap(({ match }) => match);
export const passing = Object.values(EXAMPLES).flatMap(({ pass }) => pass);

const begin = (label: string) => `-----BEGIN ${label}-----`;
const end = (label: string) => `-----END ${label}-----`;

const fragments = fc.oneof(
  fc.constantFrom(...matching, ...passing),
  fc.constantFrom(...rows.map((row) => `[${row.entity}]`), "[X", "]", "[US_", "\\", "\\n", "\n", "\r\n"),
  fc.constantFrom(
    begin("PRIVATE KEY"),
    end("PRIVATE KEY"),
    begin("RSA PRIVATE KEY"),
    end("CERTIFICATE"),
    "----",
  ),
  fc.constantFrom(
    ["sk", "ant", ""].join("-"),
    ["sk", "ant", "api03", ""].join("-"),
    "api03-",
    "a",
    " ",
    "é",
    "\ud83d",
    "\ude00",
    "😀",
  ),
  fc.constantFrom("078-05-1120", "536", "-22-", "1459", " 22 ", "1", "-", "0", "‑"),
  fc.string({ unit: "binary", maxLength: 5 }),
  fc.stringMatching(/^[A-Za-z0-9_-]{0,40}$/),
  fc.stringMatching(/^[A-Za-z0-9+/=\n]{0,60}$/),
  fc.stringMatching(/^[0-9 -]{0,14}$/),
  // Longer than the words that say what a value is, or just as long.
  fc
    .tuple(
      fc.constantFrom("x", "a1B2", "7", ".", "-", " ", "\n", '"', "é", "k=", "<b>"),
      fc.constantFrom(2, 3, 97, 130),
    )
    .map(([sign, times]) => sign.repeat(times)),
);

/** Beginnings, middles and ends of matches and near-matches, in any order, with nothing between them. */
export const nearMatches: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(fragments, fc.nat(), fc.nat(), fc.boolean()).map(([text, from, length, whole]) => {
      if (whole) return text;
      const start = from % (text.length + 1);
      return text.slice(start, start + (length % (text.length + 1)));
    }),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

/** A text and a way to cut it, by UTF-16 units: surrogate pairs may be cut in two. */
export function chunked(texts: fc.Arbitrary<string>): fc.Arbitrary<{ text: string; chunks: string[] }> {
  return fc
    .tuple(texts, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), fc.constantFrom(1, 3, 20))
    .map(([text, sizes, scale]) => ({ text, chunks: cut(text, sizes, scale) }));
}

function cut(text: string, sizes: Iterator<number>, scale: number): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; ) {
    const size = (sizes.next().value ?? 1) * scale;
    chunks.push(text.slice(at, at + size));
    // Now and then an empty chunk, but never for ever.
    at += size === 0 && chunks.length % 2 === 0 ? 1 : size;
    if (size === 0 && chunks.length % 2 === 0) chunks.push(text.slice(at - 1, at));
  }
  return chunks;
}

/** The text with what was found replaced. */
export function rebuilt(text: string, findings: readonly Finding[]): string {
  let at = 0;
  let made = "";
  for (const { entity, start, end } of findings) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    made += `${text.slice(at, start)}[${entity}]`;
    at = end;
  }
  return made + text.slice(at);
}

export function units(text: string): string[] {
  return text.split("");
}
