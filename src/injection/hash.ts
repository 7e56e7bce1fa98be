// Multipliers of murmur3's finalizer: every bit of the input reaches every bit of the output.
const A = 0x85ebca6b;
const B = 0xc2b2ae35;

/** The hash of the empty text. */
export const SEED = 0x9747b28c | 0;

/** The hash of a text and one more code unit. */
export function step(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, A);
  return mixed ^ (mixed >>> 15);
}

/** The hash of a whole text, as `step` makes it. */
export function hashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/** One hash of two, in their order; `kind` keeps features of different kinds apart. */
export function pair(kind: number, first: number, second: number): number {
  let mixed = Math.imul(first ^ Math.imul(kind, 0x9e3779b1), A);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ second, B);
  return mixed ^ (mixed >>> 16);
}
