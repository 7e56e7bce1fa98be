/**
 * The plain form of one visible character (NFKC, and enclosed letters that NFKC keeps); `undefined` when it has no
 * other, or none that is short.
 */
export function compatible(code: number): string | undefined {
  // The empty Braille cell looks like a space.
  if (code === 0x2800) return " ";
  if (code >= 0xd800 && code <= 0xdfff) return undefined;
  if (code >= FIRST_BLACK && code <= 0x1f189) return blackLetter(code);
  const char = String.fromCodePoint(code);
  const plain = char.normalize("NFKC");
  return plain === char || plain.length > LONGEST ? undefined : plain;
}

// A character that became a sentence would make a text many times as long.
const LONGEST = 4;

const FIRST_BLACK = 0x1f150;
const EACH_ALPHABET = 32;

/** Letters in black circles and squares. */
function blackLetter(code: number): string | undefined {
  const letter = (code - FIRST_BLACK) % EACH_ALPHABET;
  return letter < 26 ? String.fromCharCode(0x41 + letter) : undefined;
}
