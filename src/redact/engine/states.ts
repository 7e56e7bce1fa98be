import { COLUMNS } from "./columns.js";
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
  /** What follows on a state and a column, at `state + column`. */
  table = new Int32Array(FEWEST * COLUMNS).fill(UNKNOWN);
  readonly #lists = new Lists();
  readonly #states: State[] = [];

  get isFull(): boolean {
    return this.#states.length >= MOST_STATES;
  }

  at(state: number): State | undefined {
    return this.#states[state / COLUMNS];
  }

  /** What tells a state: the numbers from `begin` of it on and before that of the next one. */
  get numbers(): Int32Array {
    return this.#lists.numbers;
  }

  begin(state: number): number {
    return this.#lists.begin(state / COLUMNS);
  }

  /** The state that the first `length` of `place` tell. If there is nothing at it yet, that is to be added next. */
  of(place: Int32Array, length: number): number {
    return this.#lists.numberOf(place, length) * COLUMNS;
  }

  add(state: State): void {
    this.#states.push(state);
    if (this.#states.length * COLUMNS > this.table.length) this.#grow();
  }

  #grow(): void {
    const table = new Int32Array(this.table.length * 2).fill(UNKNOWN);
    table.set(this.table);
    this.table = table;
  }
}
