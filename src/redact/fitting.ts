import { UNKNOWN } from "./automaton.js";
import { COLUMNS, type Columns, columnOf } from "./columns.js";
import { beginsWord, continuesNumber, type Recognizer } from "./recognizer.js";

/** A row, and its place in the table: of two that match from the same place the one that stands first wins. */
export interface Ranked {
  readonly row: Recognizer;
  readonly rank: number;
}

const MOST_STATES = 8192;
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
  #states: State[] = [];
  #known = new Map<string, number>();
  /** The next state for a state and a column, at `state | column`; `~state` if no row says more in it. */
  #table = new Int32Array(0);

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
    const rows = this.#states[state / COLUMNS]?.rows ?? [];
    return isPlain ? rows : rows.filter(({ row }) => fits(row.opening, text, start));
  }

  #follow(state: number, column: number): number {
    const at = state | column;
    const known = this.#table[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    if (this.#states.length === MOST_STATES) {
      this.#reset();
      return UNKNOWN;
    }
    const made = this.#step(state, column);
    const next = this.#states[made / COLUMNS]?.isOpen === true ? made : ~made;
    this.#table[at] = next;
    return next;
  }

  #reset(): void {
    this.#states = [];
    this.#known = new Map();
    this.#table = new Int32Array(0);
    for (const left of [0, IN_WORD, IN_NUMBER, IN_WORD | IN_NUMBER]) {
      this.#add(
        this.#ranked.filter(({ row }) => mayFollow(row, left)),
        0,
        String(left),
      );
    }
  }

  #step(state: number, column: number): number {
    const { rows, depth } = this.#states[state / COLUMNS] ?? { rows: [], depth: 0 };
    const left = rows.filter(({ row: { opening } }) => {
      const allowed = opening[depth];
      return allowed === undefined || this.#columns.of(allowed)[column] === 1;
    });
    const key = `${depth + 1} ${left.map(({ rank }) => rank).join()}`;
    return this.#known.get(key) ?? this.#add(left, depth + 1, key);
  }

  #add(rows: readonly Ranked[], depth: number, key: string): number {
    const isOpen = rows.some(({ row }) => row.opening.length > depth);
    const made = (this.#states.push({ rows, depth, isOpen }) - 1) * COLUMNS;
    this.#known.set(key, made);
    if (this.#table.length <= made) this.#grow();
    return made;
  }

  #grow(): void {
    const table = new Int32Array(Math.max(32 * COLUMNS, this.#table.length * 2)).fill(UNKNOWN);
    table.set(this.#table);
    this.#table = table;
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
