// Lanes of 64 bits are two words each, the low one first.
const LANES = 25;
const WORDS = 2 * LANES;
const RATE = 136;
// The constants of the rounds come from a shift register, the turns and the order of the lanes from a walk over them
// (FIPS 202, 3.2).
const CONSTANTS = roundConstants();
const WALK = walk();
const TURNS = turns();

/**
 * Keccak-256 as Ethereum has it, which pads otherwise than SHA3-256. For check sums, not for secrets.
 *
 * @param bytes Fewer than 136: one block.
 */
export function keccak256(bytes: Uint8Array): Uint8Array {
  const state = new Int32Array(WORDS);
  for (let i = 0; i < bytes.length; i++) add(state, i, bytes[i] ?? 0);
  add(state, bytes.length, 1);
  add(state, RATE - 1, 0x80);
  permute(state);
  const hash = new Uint8Array(32);
  for (let i = 0; i < hash.length; i++) hash[i] = at(state, i >> 2) >> (8 * (i & 3));
  return hash;
}

function permute(state: Int32Array): void {
  const parity = new Int32Array(10);
  for (let round = 0; round < CONSTANTS.length; round += 2) {
    mixColumns(state, parity);
    moveLanes(state);
    mixRows(state);
    state[0] = at(state, 0) ^ at(CONSTANTS, round);
    state[1] = at(state, 1) ^ at(CONSTANTS, round + 1);
  }
}

/** Adds a byte, the lowest of a word first. */
function add(state: Int32Array, i: number, byte: number): void {
  state[i >> 2] = at(state, i >> 2) ^ (byte << (8 * (i & 3)));
}

function at(words: Int32Array, i: number): number {
  return words[i] ?? 0;
}

// The other word of a lane is beside each: its place differs in the last bit.
function mixColumns(state: Int32Array, parity: Int32Array): void {
  for (let i = 0; i < 10; i++)
    parity[i] = at(state, i) ^ at(state, i + 10) ^ at(state, i + 20) ^ at(state, i + 30) ^ at(state, i + 40);
  for (let i = 0; i < 10; i++) {
    const right = (i + 2) % 10;
    const sum = at(parity, (i + 8) % 10) ^ (at(parity, right) << 1) ^ (at(parity, right ^ 1) >>> 31);
    for (let place = i; place < WORDS; place += 10) state[place] = at(state, place) ^ sum;
  }
}

function moveLanes(state: Int32Array): void {
  let low = at(state, 2);
  let high = at(state, 3);
  for (let step = 0; step < TURNS.length; step++) {
    const turn = at(TURNS, step);
    const place = at(WALK, step);
    const one = turn < 32 ? low : high;
    const other = turn < 32 ? high : low;
    low = at(state, place);
    high = at(state, place + 1);
    // Shifts count modulo 32, and no lane is turned by 32 or not at all.
    state[place] = (one << turn) | (other >>> -turn);
    state[place + 1] = (other << turn) | (one >>> -turn);
  }
}

function mixRows(state: Int32Array): void {
  for (let row = 0; row < WORDS; row += 10) {
    for (let i = row; i < row + 2; i++) {
      const a = at(state, i);
      const b = at(state, i + 2);
      const c = at(state, i + 4);
      const d = at(state, i + 6);
      const e = at(state, i + 8);
      state[i] = a ^ (~b & c);
      state[i + 2] = b ^ (~c & d);
      state[i + 4] = c ^ (~d & e);
      state[i + 6] = d ^ (~e & a);
      state[i + 8] = e ^ (~a & b);
    }
  }
}

/** Where in the state each lane goes, one after another from the second one on. */
function walk(): Int32Array {
  let x = 1;
  let y = 0;
  return Int32Array.from({ length: LANES - 1 }, () => {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    return 2 * (x + 5 * y);
  });
}

/** By how much it is turned there. */
function turns(): Int32Array {
  return Int32Array.from({ length: LANES - 1 }, (_, t) => (((t + 1) * (t + 2)) / 2) % 64);
}

/** The low word and the high word of each. */
function roundConstants(): Int32Array {
  let register = 1;
  const bit = () => {
    const out = register & 1;
    register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    return out;
  };
  const words = new Int32Array(48);
  for (let round = 0; round < words.length; round += 2) {
    for (let j = 0; j < 7; j++) {
      const place = 2 ** j - 1;
      const word = place < 32 ? round : round + 1;
      if (bit() === 1) words[word] = at(words, word) ^ (1 << (place % 32));
    }
  }
  return words;
}
