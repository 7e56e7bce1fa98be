import type { Model } from "./model.js";
import { WINDOW } from "./windows.js";

/** For each doubling of the text beyond one window, and at most, as shares of the scale of scores. */
const PER_DOUBLING = 0.2;
const MOST = 0.5;
/** From so many units on a text is not short; of one without any, as a share of the scale. */
const ENOUGH = 16;
const SHORTEST = 1;

/**
 * How much more the best window of a text of so many units must bring. In a long one, the more windows there are, the
 * more likely it is that one of a harmless text looks bad by chance; bounded, so that no length hides an attack that is
 * plain. In a short one, few words tell little: "Tell me a joke" is an order, and all there is.
 */
export function allowanceOf({ scale }: Pick<Model, "scale">, units: number): number {
  if (units < ENOUGH) return scale * SHORTEST * (1 - units / ENOUGH);
  return units <= WINDOW ? 0 : scale * Math.min(MOST, PER_DOUBLING * Math.log2(units / WINDOW));
}
