// Lanes of 64 bits are two words each, the low one first.
const LANES = 25;
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
  const block = new Uint8Array(LANES * 8);
  block.set(bytes);
  block[bytes.length] = 1;
  block[RATE - 1] = (block[RATE - 1] ?? 0) | 0x80;
  const state = new Int32Array(LANES * 2);
  const view = new DataView(block.buffer);
  for (let i = 0; i < state.length; i++) state[i] = view.getInt32(4 * i, true);
  const moved = new Int32Array(LANES * 2);
  for (let round = 0; round < CONSTANTS.length; round += 2) {
    mixColumns(state, moved);
    moveLanes(state, moved);
    mixRows(moved, state);
    state[0] = at(state, 0) ^ at(CONSTANTS, round);
    state[1] = at(state, 1) ^ at(CONSTANTS, round + 1);
  }
  for (let i = 0; i < state.length; i++) view.setInt32(4 * i, at(state, i), true);
  return block.slice(0, 32);
}

function at(words: Int32Array | Uint8Array, i: number): number {
  return words[i] ?? 0;
}

function mixColumns(state: Int32Array, parity: Int32Array): void {
  for (let i = 0; i < 10; i++) {
    parity[i] = at(state, i) ^ at(state, i + 10) ^ at(state, i + 20) ^ at(state, i + 30) ^ at(state, i + 40);
  }
  for (let x = 0; x < 10; x += 2) {
    const left = x === 0 ? 8 : x - 2;
    const right = x === 8 ? 0 : x + 2;
    const low = at(parity, left) ^ ((at(parity, right) << 1) | (at(parity, right + 1) >>> 31));
    const high = at(parity, left + 1) ^ ((at(parity, right + 1) << 1) | (at(parity, right) >>> 31));
    for (let i = x; i < state.length; i += 10) {
      state[i] = at(state, i) ^ low;
      state[i + 1] = at(state, i + 1) ^ high;
    }
  }
}

function moveLanes(from: Int32Array, to: Int32Array): void {
  to[0] = at(from, 0);
  to[1] = at(from, 1);
  let source = 2;
  for (let step = 0; step < TURNS.length; step++) {
    const turn = at(TURNS, step);
    const one = at(from, turn < 32 ? source : source + 1);
    const other = at(from, turn < 32 ? source + 1 : source);
    source = at(WALK, step);
    // Shifts count modulo 32, and no lane is turned by 32 or not at all.
    to[source] = (one << turn) | (other >>> -turn);
    to[source + 1] = (other << turn) | (one >>> -turn);
  }
}

function mixRows(from: Int32Array, to: Int32Array): void {
  for (let row = 0; row < from.length; row += 10) {
    for (let i = row; i < row + 2; i++) {
      const [a, b, c, d, e] = [
        at(from, i),
        at(from, i + 2),
        at(from, i + 4),
        at(from, i + 6),
        at(from, i + 8),
      ];
      to[i] = a ^ (~b & c);
      to[i + 2] = b ^ (~c & d);
      to[i + 4] = c ^ (~d & e);
      to[i + 6] = d ^ (~e & a);
      to[i + 8] = e ^ (~a & b);
    }
  }
}

/** Where in the state each lane goes, one after another from the second one on. */
function walk(): Uint8Array {
  let x = 1;
  let y = 0;
  return Uint8Array.from({ length: LANES - 1 }, () => {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    return 2 * (x + 5 * y);
  });
}

/** By how much it is turned there. */
function turns(): Uint8Array {
  return Uint8Array.from({ length: LANES - 1 }, (_, t) => (((t + 1) * (t + 2)) / 2) % 64);
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
