import { COLUMNS, type Columns, columnOf } from "./columns.js";
import { beginsWord, continuesNumber, type Recognizer } from "./recognizer.js";
import { States, UNKNOWN } from "./states.js";

/** A row, and its place in the table: of two that match from the same place the one that stands first wins. */
export interface Ranked {
  readonly row: Recognizer;
  readonly rank: number;
}

const IN_WORD = 1;
const IN_NUMBER = 2;

/** The rows that are left after so many characters. */
interface State {
  readonly rows: readonly Ranked[];
  readonly depth: number;
  /** Whether a row says more about what comes. */
  readonly isOpen: boolean;
}

/**
 * Tells which rows may begin at a place: one look into a table for each character of the openings, until none is left
 * or all are complete. Worked out where a text needs it, as the table of an {@link Automaton} is.
 */
export class Fitting {
  readonly #ranked: readonly Ranked[];
  readonly #columns: Columns;
  /** In its table is the next state; `~state` if no row says more in it. */
  #states = new States<State>();

  constructor(rows: readonly Recognizer[], columns: Columns) {
    this.#columns = columns;
    this.#ranked = rows.map((row, rank) => ({ row, rank }));
    this.#reset();
  }

  /** The rows that may begin at `start`, in the order of the table. */
  at(text: string, start: number): readonly Ranked[] {
    const left = (beginsWord(text, start) ? 0 : IN_WORD) | (continuesNumber(text, start) ? IN_NUMBER : 0);
    let state = left * COLUMNS;
    let isPlain = true;
    let at = start;
    for (let next = state; at < text.length && next >= 0; at++) {
      const code = text.charCodeAt(at);
      isPlain &&= code < COLUMNS - 1;
      next = this.#follow(state, columnOf(code));
      if (next === UNKNOWN) return this.at(text, start);
      state = next < 0 ? ~next : next;
    }
    const rows = this.#states.at(state)?.rows ?? [];
    return isPlain ? rows : rows.filter(({ row }) => fits(row.opening, text, start));
  }

  #follow(state: number, column: number): number {
    const at = state | column;
    const known = this.#states.table[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    if (this.#states.isFull) {
      this.#reset();
      return UNKNOWN;
    }
    const made = this.#step(state, column);
    const next = this.#states.at(made)?.isOpen === true ? made : ~made;
    this.#states.table[at] = next;
    return next;
  }

  #reset(): void {
    this.#states = new States();
    for (const left of [0, IN_WORD, IN_NUMBER, IN_WORD | IN_NUMBER]) {
      this.#add(
        this.#ranked.filter(({ row }) => mayFollow(row, left)),
        0,
        String(left),
      );
    }
  }

  #step(state: number, column: number): number {
    const { rows, depth } = this.#states.at(state) ?? { rows: [], depth: 0 };
    const left = rows.filter(({ row: { opening } }) => {
      const allowed = opening[depth];
      return allowed === undefined || this.#columns.of(allowed)[column] === 1;
    });
    const name = `${depth + 1} ${left.map(({ rank }) => rank).join()}`;
    return this.#states.find(name) ?? this.#add(left, depth + 1, name);
  }

  #add(rows: readonly Ranked[], depth: number, name: string): number {
    const isOpen = rows.some(({ row }) => row.opening.length > depth);
    return this.#states.add(name, { rows, depth, isOpen });
  }
}

function mayFollow({ word, number }: Recognizer, left: number): boolean {
  return !(word === true && (left & IN_WORD) !== 0) && !(number === true && (left & IN_NUMBER) !== 0);
}

/** Whether an opening stands at `start`, or as much of it as there is before the text ends. */
function fits(opening: readonly string[], text: string, start: number): boolean {
  const end = Math.min(opening.length, text.length - start);
  for (let i = 0; i < end; i++) if (!(opening[i] ?? "").includes(text[start + i] ?? "")) return false;
  return true;
}
