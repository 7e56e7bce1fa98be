// Lanes of 64 bits are two words each, the low one first.
const LANES = 25;
const RATE = 136;
// The constants of the rounds come from a shift register, the turns and the order of the lanes from a walk over them
// (FIPS 202, 3.2).
const CONSTANTS = roundConstants();
const WALK = walk();

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
  for (const [low, high] of CONSTANTS) round(state, low, high);
  state.forEach((word, i) => void view.setInt32(4 * i, word, true));
  return block.slice(0, 32);
}

function round(state: Int32Array, low: number, high: number): void {
  mixColumns(state);
  moveLanes(state);
  mixRows(state);
  state[0] = at(state, 0) ^ low;
  state[1] = at(state, 1) ^ high;
}

function at(words: Int32Array, i: number): number {
  return words[i] ?? 0;
}

function mixColumns(state: Int32Array): void {
  const parity = new Int32Array(10);
  for (let i = 0; i < state.length; i++) parity[i % 10] = at(parity, i % 10) ^ at(state, i);
  for (let x = 0; x < 5; x++) {
    const left = 2 * ((x + 4) % 5);
    const right = 2 * ((x + 1) % 5);
    const low = at(parity, left) ^ ((at(parity, right) << 1) | (at(parity, right + 1) >>> 31));
    const high = at(parity, left + 1) ^ ((at(parity, right + 1) << 1) | (at(parity, right) >>> 31));
    for (let i = 2 * x; i < state.length; i += 10) {
      state[i] = at(state, i) ^ low;
      state[i + 1] = at(state, i + 1) ^ high;
    }
  }
}

function moveLanes(state: Int32Array): void {
  let low = at(state, 2);
  let high = at(state, 3);
  for (const [lane, turn] of WALK) {
    const one = turn < 32 ? low : high;
    const other = turn < 32 ? high : low;
    const by = turn % 32;
    low = at(state, 2 * lane);
    high = at(state, 2 * lane + 1);
    state[2 * lane] = by === 0 ? one : (one << by) | (other >>> (32 - by));
    state[2 * lane + 1] = by === 0 ? other : (other << by) | (one >>> (32 - by));
  }
}

function mixRows(state: Int32Array): void {
  const old = state.slice();
  for (let row = 0; row < state.length; row += 10) {
    for (let i = 0; i < 10; i++) {
      state[row + i] = at(old, row + i) ^ (~at(old, row + ((i + 2) % 10)) & at(old, row + ((i + 4) % 10)));
    }
  }
}

function walk(): [lane: number, turn: number][] {
  let x = 1;
  let y = 0;
  return Array.from({ length: LANES - 1 }, (_, t) => {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    return [x + 5 * y, (((t + 1) * (t + 2)) / 2) % 64];
  });
}

function roundConstants(): [low: number, high: number][] {
  let register = 1;
  const bit = () => {
    const out = register & 1;
    register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    return out;
  };
  return Array.from({ length: 24 }, () => {
    const words: [number, number] = [0, 0];
    for (let j = 0; j < 7; j++) {
      const place = 2 ** j - 1;
      if (bit() === 1) words[place < 32 ? 0 : 1] ^= 1 << (place % 32);
    }
    return words;
  });
}
