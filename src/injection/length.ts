import type { Model } from "./model.js";
import { WINDOW } from "./windows.js";

/** For each doubling of the text beyond one window, and at most, as shares of the scale of scores. */
const PER_DOUBLING = 0.2;
const MOST = 0.5;

/**
 * How much more the best window of a text of so many units must bring: the more windows there are, the more likely it is
 * that one of a harmless text looks bad by chance. It is bounded, so that no length hides an attack that is plain.
 */
export function allowanceOf({ scale }: Pick<Model, "scale">, units: number): number {
  return units <= WINDOW ? 0 : scale * Math.min(MOST, PER_DOUBLING * Math.log2(units / WINDOW));
}
