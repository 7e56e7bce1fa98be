import { reverse } from "./ciphers.js";
import type { Decoded } from "./findings.js";

// Letters that look like another one upside down, each behind the one it looks like.
const PAIRS =
  "aɐ bq cɔ dp eǝ fɟ gƃ hɥ iᴉ iı jɾ kʞ lʃ mɯ nu pd qb rɹ tʇ un vʌ wʍ yʎ A∀ C\u0186 E\u018e FℲ G⅁ L˥ M\u019c P\u0500 T⊥ U∩ V\u0245 Y⅄ .˙ ,' ', ?¿ !¡ ()";
const UPRIGHT: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => [pair.charAt(1), pair.charAt(0)]),
);
const TURNED = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]/g;
const LEAST = 4;

/** Tells what lines say that are written upside down. */
export function findTurned(text: string): Decoded[] {
  if (text.search(TURNED) < 0) return [];
  const found: Decoded[] = [];
  for (const { 0: line, index: start } of text.matchAll(/.+/g)) {
    if ((line.match(TURNED)?.length ?? 0) < LEAST) continue;
    const upright = Array.from(line, (char) => UPRIGHT.get(char) ?? char).join("");
    found.push({ kind: "upside-down", start, end: start + line.length, text: reverse(upright) });
  }
  return found;
}

/** Tells what is shown of parts that are written backwards and turned around by an override of direction. */
export function findOverridden(text: string): Decoded[] {
  return Array.from(
    text.matchAll(/\u202e([^\u202c-\u202e\n]+)/g),
    ({ 0: part, 1: inner = "", index: start }) => ({
      kind: "reversed",
      start,
      end: start + part.length,
      text: reverse(inner),
    }),
  );
}
