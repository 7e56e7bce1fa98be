import { SHIFT } from "./columns.js";
import { Lists } from "./lists.js";

/** What a table holds where the next state was not worked out yet. It is less than 0, as what else must be looked at. */
export const UNKNOWN = -0x80000000;
const MOST_STATES = 16_384;
const FEWEST = 64;

/**
 * States and what leads from one to the next, worked out where a text needs it: few of all that may be come up. What
 * stands at a place, a list of numbers, tells its state.
 */
export class States<State> {
  /** What follows on a state and a column, at `state | column`. */
  table = new Int32Array(FEWEST << SHIFT).fill(UNKNOWN);
  readonly #lists = new Lists();
  readonly #states: State[] = [];

  get isFull(): boolean {
    return this.#states.length >= MOST_STATES;
  }

  at(state: number): State | undefined {
    return this.#states[state >>> SHIFT];
  }

  /** What tells a state: the numbers from `begin` on and before `end`. */
  get numbers(): Int32Array {
    return this.#lists.numbers;
  }

  begin(state: number): number {
    return this.#lists.begin(state >>> SHIFT);
  }

  end(state: number): number {
    return this.#lists.begin((state >>> SHIFT) + 1);
  }

  /** The state that the first `length` of `place` tell. If there is nothing at it yet, that is to be added next. */
  of(place: Int32Array, length: number): number {
    return this.#lists.numberOf(place, length) << SHIFT;
  }

  add(state: State): void {
    this.#states.push(state);
    if (this.#states.length << SHIFT > this.table.length) this.#grow();
  }

  #grow(): void {
    const table = new Int32Array(this.table.length * 2).fill(UNKNOWN);
    table.set(this.table);
    this.table = table;
  }
}
