import { COLUMNS } from "./columns.js";

/** What a table holds where the next state was not worked out yet. It is less than 0, as what else must be looked at. */
export const UNKNOWN = -0x80000000;
const MOST_STATES = 8192;
const FEWEST = 32;
const SHIFT = Math.log2(COLUMNS);

/** States and what leads from one to the next, worked out where a text needs it: few of all that may be come up. */
export class States<State> {
  /** What follows on a state and a column, at `state | column`. */
  table = new Int32Array(0);
  #states: State[] = [];
  #known = new Map<string, number>();

  get isFull(): boolean {
    return this.#states.length >= MOST_STATES;
  }

  at(state: number): State | undefined {
    return this.#states[state >>> SHIFT];
  }

  /** The state of this name, if it is there. */
  find(name: string): number | undefined {
    return this.#known.get(name);
  }

  add(name: string, state: State): number {
    const made = (this.#states.push(state) - 1) * COLUMNS;
    this.#known.set(name, made);
    if (this.table.length <= made) this.#grow();
    return made;
  }

  #grow(): void {
    const table = new Int32Array(Math.max(FEWEST * COLUMNS, this.table.length * 2)).fill(UNKNOWN);
    table.set(this.table);
    this.table = table;
  }
}
