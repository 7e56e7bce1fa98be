/** What stands for the edge of a word among letters, which are 1 to 26. */
export const EDGE = 0;

/** The place in the alphabet of each ASCII letter, 1 to 26; 0 for every other ASCII unit. */
export const LETTERS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = (unit | 0x20) - 0x60;
  return unit >= 0x40 && letter >= 1 && letter <= 26 ? letter : EDGE;
});

/** The place of a letter in the alphabet, 1 to 26; 0 for everything else. */
export function letterOf(unit: number): number {
  return unit < 0x80 ? (LETTERS[unit] ?? EDGE) : EDGE;
}
