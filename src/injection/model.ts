/** Weights as they are shipped; see `tools/train`. */
export interface Weights {
  /** In base64: a bit for each slot that says whether it is used, then two bytes for each that is: weight and check. */
  readonly slots: string;
  /** Added to the sum of each window: at a sum of 0 the score is 0.5. */
  readonly bias: number;
  /** What a sum is divided by before it becomes a score. */
  readonly scale: number;
  /** The score of the threshold `"strict"`. */
  readonly strict: number;
}

/** A linear model: the weight of a feature by its hash. */
export interface Model {
  /** The high byte of each slot is a check of the hash, the low byte the weight. */
  readonly slots: Int16Array;
  readonly bias: number;
  readonly scale: number;
}

/** How many slots a model has for the weights of features. */
export const SLOTS = 1 << 16;

/** Reads weights as they are shipped. */
export function decodeModel({ slots: encoded, bias, scale }: Weights): Model {
  const bytes = Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0));
  const slots = new Int16Array(SLOTS);
  let at = SLOTS / 8;
  for (let slot = 0; slot < SLOTS; slot++) {
    if ((((bytes[slot >> 3] ?? 0) >> (slot & 7)) & 1) === 0) continue;
    slots[slot] = ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0);
    at += 2;
  }
  return { slots, bias, scale };
}

/** The sum of the weights of the first `count` features. */
export function sumOf({ slots }: Model, hashes: Int32Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0;
    const slot = slots[hash & (SLOTS - 1)] ?? 0;
    // A feature that the model does not know rarely has the check of the one in its slot.
    if (slot >> 8 === hash >> 24) sum += (slot << 24) >> 24;
  }
  return sum;
}

/** The score of a sum, from 0 to 1. */
export const scoreOf = ({ scale }: Pick<Model, "scale">, sum: number): number =>
  1 / (1 + Math.exp(-sum / scale));

/** The least sum whose score is `score` or more. */
export const sumAt = ({ scale }: Pick<Model, "scale">, score: number): number =>
  Math.log(score / (1 - score)) * scale;
