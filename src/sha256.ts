/** SHA-256 (FIPS 180-4), at once: Web Crypto's answers only later. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = new Int32Array(START);
  const words = new Int32Array(64);
  const padded = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  for (let at = 0; at < padded; at += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = wordAt(bytes, at + 4 * i);
    if (at + BLOCK === padded) words[15] = bytes.length * 8;
    schedule(words);
    compress(state, words);
  }
  const out = new Uint8Array(32);
  for (let i = 0; i < out.length; i++) out[i] = (state[i >> 2] ?? 0) >> (24 - 8 * (i & 3));
  return out;
}

const BLOCK = 64;
// The first 32 bits of the fractions of the square and cube roots of the first primes.
const PRIMES = primes(64);
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) >>> 0;
}

function wordAt(bytes: Uint8Array, at: number): number {
  const high = (byteAt(bytes, at) << 8) | byteAt(bytes, at + 1);
  return (high << 16) | (byteAt(bytes, at + 2) << 8) | byteAt(bytes, at + 3);
}

/** A byte of what is hashed: behind the last one a bit, then zeros. */
function byteAt(bytes: Uint8Array, at: number): number {
  if (at < bytes.length) return bytes[at] ?? 0;
  return at === bytes.length ? 0x80 : 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function schedule(words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = at(words, i - 15);
    const b = at(words, i - 2);
    const low = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const high = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    words[i] = at(words, i - 16) + low + at(words, i - 7) + high;
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  // In each round the eight move on by one: only the fourth and the last are made anew.
  const moved = new Int32Array(state);
  for (let i = 0; i < 64; i++) {
    const a = at(moved, -i & 7);
    const b = at(moved, (1 - i) & 7);
    const c = at(moved, (2 - i) & 7);
    const e = at(moved, (4 - i) & 7);
    const f = at(moved, (5 - i) & 7);
    const g = at(moved, (6 - i) & 7);
    const h = at(moved, (7 - i) & 7);
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + mixed + ((e & f) ^ (~e & g)) + at(ROUND, i) + at(words, i)) | 0;
    const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    moved[(3 - i) & 7] = at(moved, (3 - i) & 7) + one;
    moved[(7 - i) & 7] = one + two;
  }
  for (let i = 0; i < 8; i++) state[i] = at(state, i) + at(moved, i);
}

function at(words: Int32Array, i: number): number {
  return words[i] ?? 0;
}
