import type { Decoded } from "./findings.js";
import { GAIN_REVERSED, GAIN_ROT13, letterOf, pairIndex, wordScore as textScore } from "./letters.js";

/** A cipher found in a text: the words from `start` to `end` are far likelier once it is taken off. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

// In thirds of a bit. Of 25,000 texts of ordinary kinds fewer than one in a thousand reaches it.
const SURE = 50;
// What a word must gain so that it speaks for a cipher.
const LEAST_GAIN = 2;

// A half of what English reaches, for each pair of letters.
const READABLE = 2;

/**
 * Finds the stretch of words with the greatest gain, and again after it, by one walk: the gains of the words are added up,
 * and begin anew where they fall below nothing.
 */
class Search {
  readonly found: Stretch[] = [];
  #sum = 0;
  #start = 0;
  #best = 0;
  #bestEnd = 0;

  word(gain: number, start: number, end: number): void {
    if (this.#sum <= 0) {
      this.#keep();
      this.#sum = 0;
      this.#start = start;
    }
    this.#sum += gain - LEAST_GAIN;
    if (this.#sum > this.#best) {
      this.#best = this.#sum;
      this.#bestEnd = end;
    } else if (this.#best - this.#sum > SURE) {
      this.#keep();
      this.#sum = 0;
    }
  }

  #keep(): void {
    if (this.#best >= SURE) this.found.push({ start: this.#start, end: this.#bestEnd });
    this.#best = 0;
  }

  done(): readonly Stretch[] {
    this.#keep();
    return this.found;
  }
}

/** Finds parts of a text that read as language only by rot13, or backwards, and tells what they say. */
export function findCiphers(text: string): Decoded[] {
  const rotated = new Search();
  const reversed = new Search();
  let start = 0;
  let before = 0;
  let [gain13, gainBack] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter === 0 && before === 0) continue;
    if (before === 0) start = at;
    const pair = pairIndex(before, letter);
    gain13 += GAIN_ROT13[pair] ?? 0;
    gainBack += GAIN_REVERSED[pair] ?? 0;
    before = letter;
    if (letter !== 0) continue;
    if (at - start > 1) {
      rotated.word(gain13, start, at);
      reversed.word(gainBack, start, at);
    }
    gain13 = 0;
    gainBack = 0;
  }
  const readable = (decode: (part: string) => string) => (stretch: Stretch) =>
    textScore(decode(text.slice(stretch.start, stretch.end))) >= READABLE;
  return [
    ...widened(text, rotated.done().filter(readable(rot13))).map((stretch) =>
      decodedOf(text, "rot13", stretch, rot13),
    ),
    ...widened(text, reversed.done().filter(readable(reverse))).flatMap((stretch) => [
      decodedOf(text, "reversed", stretch, reverse),
      decodedOf(text, "reversed-words", stretch, reverseWords),
    ]),
  ];
}

function decodedOf(
  text: string,
  kind: Decoded["kind"],
  { start, end }: Stretch,
  decode: (part: string) => string,
): Decoded {
  return { kind, start, end, text: decode(text.slice(start, end)) };
}

const MOST_WIDENED = 60;

// Short words at the ends gain nothing: the stretch goes on to the end of the line.
function widened(text: string, stretches: readonly Stretch[]): Stretch[] {
  let least = 0;
  return stretches.map((stretch, i) => {
    const most = stretches[i + 1]?.start ?? text.length;
    let { start, end } = stretch;
    while (start > Math.max(least, stretch.start - MOST_WIDENED) && text[start - 1] !== "\n") start--;
    while (end < Math.min(most, stretch.end + MOST_WIDENED) && text[end] !== "\n") end++;
    least = end;
    return { start, end };
  });
}

function rot13(part: string): string {
  return part.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode((code & 0x1f) > 13 ? code - 13 : code + 13);
  });
}

/** The text from its end to its beginning. */
export function reverse(part: string): string {
  return Array.from(part).reverse().join("");
}

function reverseWords(part: string): string {
  return part.replace(/\S+/g, reverse);
}
