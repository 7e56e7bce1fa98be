/** Random ones of these characters, always the same. */
export function sample(characters: string, length: number): string {
  let state = 7;
  let made = "";
  while (made.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    made += characters[(state >> 12) % characters.length];
  }
  return made;
}
