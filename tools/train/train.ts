import { SLOTS } from "../../src/injection/model.js";
import type { Example } from "./corpus.js";
import { checkOf, type Encoded, Encoder, FEATURES, slotOf } from "./examples.js";
import { type FitOptions, fitWeights } from "./fit.js";
import { seeded } from "./random.js";

/** Options of {@link train}. */
export interface TrainOptions {
  readonly seed: number;
  /** What occurs in fewer texts is left out. */
  readonly minCount: number;
  /** The most weights: what the asset may take. */
  readonly most: number;
  /** Finds which features matter, with a high `l1`; the second fits the weights of those. */
  readonly select: FitOptions;
  readonly refine: FitOptions;
}

/** Weights as the detector has them: whole numbers, one for each slot at most. */
export interface Trained {
  readonly slots: Int16Array;
  readonly bias: number;
  /** How many weights are not zero. */
  readonly used: number;
  /** Whole numbers in a weight of 1. */
  readonly unit: number;
}

const MOST = 127;

/** Trains the detector on texts. */
export function train(examples: readonly Example[], options: TrainOptions): Trained {
  const encoder = new Encoder();
  const encoded = examples.map(({ text, attack }) => encoder.encode(text, attack));
  const frequent = numbering(encoded, options.minCount);
  const first = renumber(encoded, frequent.numbers);
  const selected = fitWeights(first, frequent.features.length, options.select, seeded(options.seed));
  const winners = bestOfSlots(frequent, selected.weights, options.most);
  const second = renumber(first, winners.numbers);
  const refined = fitWeights(second, winners.features.length, options.refine, seeded(options.seed + 1));
  return pack(winners.features, refined.weights, refined.bias);
}

interface Numbering {
  /** Feature numbers of before, by number of now. */
  readonly features: readonly number[];
  /** Numbers of now, by feature of before; -1: left out. */
  readonly numbers: Int32Array;
  readonly counts: readonly number[];
}

function numbering(examples: readonly Encoded[], minCount: number): Numbering {
  const counts = new Int32Array(FEATURES);
  const seenIn = new Int32Array(FEATURES);
  examples.forEach(({ features }, i) => {
    for (const feature of features) {
      if (seenIn[feature] === i + 1) continue;
      seenIn[feature] = i + 1;
      counts[feature] = (counts[feature] ?? 0) + 1;
    }
  });
  const kept: number[] = [];
  const numbers = new Int32Array(FEATURES).fill(-1);
  for (let feature = 0; feature < FEATURES; feature++) {
    if ((counts[feature] ?? 0) < minCount) continue;
    numbers[feature] = kept.length;
    kept.push(feature);
  }
  return { features: kept, numbers, counts: kept.map((feature) => counts[feature] ?? 0) };
}

// Places of windows move with the features that go.
function renumber(examples: readonly Encoded[], numbers: Int32Array): Encoded[] {
  return examples.map(({ attack, features, windows }) => {
    const places = new Int32Array(features.length + 1);
    const kept: number[] = [];
    features.forEach((feature, i) => {
      places[i] = kept.length;
      const number = numbers[feature] ?? -1;
      if (number >= 0) kept.push(number);
    });
    places[features.length] = kept.length;
    return { attack, features: Int32Array.from(kept), windows: windows.map((place) => places[place] ?? 0) };
  });
}

// One feature has a slot: the one whose weight moves the most texts. Of all those, as many as may be are kept.
function bestOfSlots({ features, counts }: Numbering, weights: Float64Array, most: number): Numbering {
  const owner = new Int32Array(SLOTS).fill(-1);
  const worth = (i: number) => Math.abs(weights[i] ?? 0) * Math.sqrt(counts[i] ?? 0);
  features.forEach((feature, i) => {
    const slot = slotOf(feature);
    const current = owner[slot] ?? -1;
    if (weights[i] !== 0 && (current < 0 || worth(i) > worth(current))) owner[slot] = i;
  });
  const kept = [...owner]
    .filter((i) => i >= 0)
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const numbers = new Int32Array(features.length).fill(-1);
  kept.forEach((i, number) => {
    numbers[i] = number;
  });
  return { features: kept.map((i) => features[i] ?? 0), numbers, counts: kept.map((i) => counts[i] ?? 0) };
}

function pack(features: readonly number[], weights: Float64Array, bias: number): Trained {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = MOST / largest;
  const slots = new Int16Array(SLOTS);
  let used = 0;
  features.forEach((feature, i) => {
    const whole = Math.round((weights[i] ?? 0) * unit);
    if (whole === 0) return;
    used++;
    slots[slotOf(feature)] = (checkOf(feature) << 8) | (whole & 0xff);
  });
  return { slots, bias: Math.round(bias * unit), used, unit };
}
