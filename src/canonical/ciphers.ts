import type { Decoded } from "./findings.js";
import { letterPair } from "./letter-pairs.js";
import { EDGE, LETTERS } from "./letters.js";
import { cipherOf, type Stretch, StretchSearch } from "./stretch.js";

/** How much likelier the pair is once it is turned around. */
const GAIN_REVERSED = gains((first, second) => letterPair(second, first));

/** How much likelier the pair is once each letter is moved by half the alphabet. */
const GAIN_ROT13 = gains((first, second) => letterPair(turned13(first), turned13(second)));

/** For each pair of letters, five bits each, how much likelier that is which it turns out to be. */
function gains(turned: typeof letterPair): Int8Array {
  return Int8Array.from({ length: 32 * 32 }, (_, pair) => {
    const [first, second] = [pair >> 5, pair & 31];
    return turned(first, second) - letterPair(first, second);
  });
}

function turned13(letter: number): number {
  if (letter === EDGE) return EDGE;
  return letter > 13 ? letter - 13 : letter + 13;
}

const ROT13 = cipherOf(rot13);
const REVERSED = cipherOf(reverse);

/** Finds parts of a text that read as language only by rot13, or backwards, and tells what they say. */
export function findCiphers(text: string): Decoded[] {
  const rotated = new StretchSearch(text, ROT13);
  const reversed = new StretchSearch(text, REVERSED);
  let [start, before, gain13, gainBack] = [0, 0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const letter = unit < 0x80 ? (LETTERS[unit] ?? 0) : 0;
    const pair = (before << 5) | letter;
    gain13 += GAIN_ROT13[pair] ?? 0;
    gainBack += GAIN_REVERSED[pair] ?? 0;
    before = letter;
    if (letter !== 0) continue;
    // A word of one letter says nothing.
    if (at - start > 1) {
      rotated.word(gain13, start, at);
      reversed.word(gainBack, start, at);
    }
    start = at + 1;
    gain13 = 0;
    gainBack = 0;
  }
  return [
    ...widened(text, rotated.done()).map(({ start, end }) => ({
      kind: "rot13" as const,
      start,
      end,
      text: rot13(text.slice(start, end)),
    })),
    ...widened(text, reversed.done()).flatMap(({ start, end }) => [
      { kind: "reversed" as const, start, end, text: reverse(text.slice(start, end)) },
      { kind: "reversed-words" as const, start, end, text: reverseWords(text.slice(start, end)) },
    ]),
  ];
}

const MOST_WIDENED = 60;

// Short words at the ends gain nothing: the stretch goes on to the ends of its line.
function widened(text: string, stretches: readonly Stretch[]): Stretch[] {
  let least = 0;
  return stretches.map((stretch, i) => {
    const most = Math.min(stretches[i + 1]?.start ?? text.length, stretch.end + MOST_WIDENED);
    let start = stretch.start;
    let end = stretch.end;
    while (start > Math.max(least, stretch.start - MOST_WIDENED) && text[start - 1] !== "\n") start--;
    while (end < most && text[end] !== "\n") end++;
    least = end;
    return { start, end };
  });
}

/** The text with each ASCII letter moved by half the alphabet. */
export function rot13(part: string): string {
  let text = "";
  for (let at = 0; at < part.length; at++) {
    const unit = part.charCodeAt(at);
    const letter = unit < 0x80 ? (LETTERS[unit] ?? 0) : 0;
    text += letter === 0 ? part.charAt(at) : String.fromCharCode(letter > 13 ? unit - 13 : unit + 13);
  }
  return text;
}

/** The text from its end to its beginning, by characters. */
export function reverse(part: string): string {
  return Array.from(part).reverse().join("");
}

function reverseWords(part: string): string {
  return part.replace(/\S+/g, reverse);
}
