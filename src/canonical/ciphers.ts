import { COMMON_WORDS } from "./common-words.js";
import type { Decoded, Encoding } from "./findings.js";
import { GAIN_REVERSED, GAIN_ROT13, LETTERS, wordScore } from "./letters.js";
import { LEAST_GAIN, type Stretch, StretchSearch, sureGain } from "./stretch.js";

/** Finds parts of a text that read as language only by rot13, or backwards, and tells what they say. */
export function findCiphers(text: string): Decoded[] {
  const sure = sureGain(text.length);
  const rotated = new StretchSearch(sure);
  const reversed = new StretchSearch(sure);
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
      rotated.word(gain13 > LEAST_GAIN ? gain13 + known(text, start, at, rot13) : gain13, start, at);
      reversed.word(gainBack > LEAST_GAIN ? gainBack + known(text, start, at, reverse) : gainBack, start, at);
    }
    start = at + 1;
    gain13 = 0;
    gainBack = 0;
  }
  return [
    ...decode(text, rotated.done(), { rot13 }),
    ...decode(text, reversed.done(), { reversed: reverse, "reversed-words": reverseWords }),
  ];
}

// Sixteen times likelier, in thirds of a bit.
const KNOWN = 12;

function known(text: string, start: number, end: number, decoder: (part: string) => string): number {
  const word = text.slice(start, end).toLowerCase();
  if (COMMON_WORDS.has(word)) return -KNOWN;
  return COMMON_WORDS.has(decoder(word)) ? KNOWN : 0;
}

type Ciphers = { readonly [K in Encoding]?: (part: string) => string };

// About half of what English reaches, for each pair of letters.
const READABLE = 2;

function decode(text: string, stretches: readonly Stretch[], ciphers: Ciphers): Decoded[] {
  const decoders = Object.entries(ciphers) as [Encoding, (part: string) => string][];
  const [[, first] = [undefined, (part: string) => part]] = decoders;
  const readable = stretches.filter(({ start, end }) => wordScore(first(text.slice(start, end))) >= READABLE);
  return widened(text, readable).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    return decoders.map(([kind, decoder]) => ({ kind, start, end, text: decoder(part) }));
  });
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

function rot13(part: string): string {
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
