/** SHA-256 (FIPS 180-4), at once: Web Crypto's answers only later. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = new Int32Array(START);
  const words = new Int32Array(64);
  // Behind the last byte a bit, zeros, and how many bits there were.
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setInt32(padded.length - 4, bytes.length * 8);
  for (let from = 0; from < padded.length; from += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(from + 4 * i);
    schedule(words);
    compress(state, words);
  }
  const out = new DataView(new ArrayBuffer(32));
  for (let i = 0; i < 8; i++) out.setInt32(4 * i, at(state, i));
  return new Uint8Array(out.buffer);
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
  return ((value % 1) * 2 ** 32) >>> 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << -by);
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
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i++) {
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const one = (h + mixed + ((e & f) ^ (~e & g)) + at(ROUND, i) + at(words, i)) | 0;
    const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = at(state, i) + (mixed[i] ?? 0);
}

function at(words: Int32Array, i: number): number {
  return words[i] ?? 0;
}
