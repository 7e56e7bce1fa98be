import type { Weights } from "../../src/injection/model.js";
import { SLOTS } from "../../src/injection/model.js";
import type { Trained } from "./train.js";

/** Where the thresholds lie, as sums of weights before they became whole numbers; see `settings.ts`. */
export interface Thresholds {
  readonly balanced: number;
  readonly strict: number;
}

/** How far a sum is from the balanced threshold at a score of 0.73. */
const SLOPE = 2;

/** Weights as they are shipped. */
export function weightsOf({ slots, bias, unit }: Trained, { balanced, strict }: Thresholds): Weights {
  const used = [...slots.keys()].filter((slot) => slots[slot] !== 0);
  const bytes = Buffer.alloc(SLOTS / 8 + 2 * used.length);
  used.forEach((slot, i) => {
    const at = slot >> 3;
    bytes[at] = (bytes[at] ?? 0) | (1 << (slot & 7));
    bytes.writeInt16LE(slots[slot] ?? 0, SLOTS / 8 + 2 * i);
  });
  return {
    slots: bytes.toString("base64"),
    bias: Math.round(bias - balanced * unit),
    scale: Math.round(SLOPE * unit),
    strict: Number((1 / (1 + Math.exp((balanced - strict) / SLOPE))).toFixed(3)),
  };
}

/** The module that holds them; `digest` says what they were made from. */
export function moduleOf(weights: Weights, digest: string): string {
  const { slots, ...rest } = weights;
  const fields = Object.entries(rest).map(([name, value]) => `  ${name}: ${value},\n`);
  return `import type { Weights } from "./model.js";

/** Made by \`npm run train\` from what has the digest ${digest}: do not change by hand. */
export const WEIGHTS: Weights = {
  slots:
    "${slots}",
${fields.join("")}};
`;
}
