import type { Encoded } from "./examples.js";
import { type Random, shuffle } from "./random.js";

/** How the weights are found: FTRL-Proximal (McMahan et al. 2013) on the most suspicious window of each text. */
export interface FitOptions {
  readonly epochs: number;
  /** The rate of learning. */
  readonly rate: number;
  /** Weights below it are zero. */
  readonly l1: number;
  readonly l2: number;
  /** The share of features that is not seen at each look, so that no few of them are relied on. */
  readonly dropout: number;
  /** How much more a harmless text counts than an attack. */
  readonly harmless: number;
}

/** The weights of features, by number, and that of every window. */
export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Fits `count` weights to texts whose features are numbered from 0. */
export function fitWeights(
  examples: readonly Encoded[],
  count: number,
  options: FitOptions,
  random: Random,
): Fitted {
  const ftrl = new Ftrl(count + 1, options);
  const order = examples.map((_, i) => i);
  const mean = new Float64Array(count + 1);
  const settled = Math.floor(options.epochs / 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const i of shuffle(order, random)) {
      const example = examples[i];
      if (example !== undefined) learn(example, ftrl, count, options, random);
    }
    if (epoch < settled) continue;
    for (let i = 0; i <= count; i++) mean[i] = (mean[i] ?? 0) + (ftrl.weights[i] ?? 0);
  }
  const averaged = mean.map((sum) => sum / (options.epochs - settled));
  return { weights: averaged.subarray(0, count), bias: averaged[count] ?? 0 };
}

function learn(
  { features, windows, attack }: Encoded,
  ftrl: Ftrl,
  bias: number,
  { dropout, harmless }: FitOptions,
  random: Random,
): void {
  const { weights } = ftrl;
  look(features, weights, dropout, random);
  let [best, from, to] = [Number.NEGATIVE_INFINITY, 0, 0];
  for (let i = 0; i < windows.length; i += 2) {
    const [start, end] = [windows[i] ?? 0, windows[i + 1] ?? 0];
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
    if (sum > best && end > start) [best, from, to] = [sum, start, end];
  }
  if (to === from) return;
  const error = logistic(best + (weights[bias] ?? 0)) - (attack ? 1 : 0);
  const gradient = attack ? error : error * harmless;
  for (let i = from; i < to; i++) ftrl.update(seen[i] ?? -1, gradient);
  ftrl.update(bias, gradient);
}

const LONGEST = 1 << 18;
// What is seen of the features at this look, and the sums of the weights before each; made once, for speed.
const seen = new Int32Array(LONGEST);
const sums = new Float64Array(LONGEST + 1);

// A feature that is dropped is -1: it has no weight.
function look(features: Int32Array, weights: Float64Array, dropout: number, random: Random): void {
  let sum = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = random() < dropout ? -1 : (features[i] ?? -1);
    seen[i] = feature;
    sums[i] = sum;
    if (feature >= 0) sum += weights[feature] ?? 0;
  }
  sums[features.length] = sum;
}

// Of additions, multiplications and divisions alone: the same on every machine, which `Math.exp` need not be.
function logistic(x: number): number {
  const bounded = Math.max(-30, Math.min(30, x));
  let power = 1 - bounded / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return 1 / (1 + power);
}

class Ftrl {
  readonly weights: Float64Array;
  readonly #z: Float64Array;
  readonly #n: Float64Array;
  readonly #options: FitOptions;

  constructor(count: number, options: FitOptions) {
    this.weights = new Float64Array(count);
    this.#z = new Float64Array(count);
    this.#n = new Float64Array(count);
    this.#options = options;
  }

  update(i: number, gradient: number): void {
    if (i < 0) return;
    const { rate, l1, l2 } = this.#options;
    const n = this.#n[i] ?? 0;
    const next = n + gradient * gradient;
    const sigma = (Math.sqrt(next) - Math.sqrt(n)) / rate;
    const z = (this.#z[i] ?? 0) + gradient - sigma * (this.weights[i] ?? 0);
    this.#z[i] = z;
    this.#n[i] = next;
    const size = Math.abs(z) - l1;
    this.weights[i] = size <= 0 ? 0 : (-Math.sign(z) * size) / ((1 + Math.sqrt(next)) / rate + l2);
  }
}
