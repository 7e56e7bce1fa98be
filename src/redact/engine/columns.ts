// ASCII has a column each. What is beyond shares some more, so that most of it leads nowhere: by its last bits, which tell
// the letters of most alphabets apart.
const BEYOND = 128;
const LAST_BITS = 31;
/** How many columns there are. */
export const COLUMNS = BEYOND + LAST_BITS + 1;

/** The column of a UTF-16 unit. */
export function columnOf(code: number): number {
  return code < BEYOND ? code : BEYOND | (code & LAST_BITS);
}

/** Sets of columns: what the places of openings allow. A set has a number. */
export class Columns {
  readonly #numbers = new Map<string, number>();
  /** Of each set, 1 for a column that it has. */
  readonly #sets: Uint8Array[] = [];
  #having: Uint8Array[] = [];

  /** The set of the columns of these characters. */
  of(allowed: string): number {
    const known = this.#numbers.get(allowed);
    if (known !== undefined) return known;
    const columns = new Uint8Array(COLUMNS);
    for (let i = 0; i < allowed.length; i++) columns[columnOf(allowed.charCodeAt(i))] = 1;
    const key = columns.join("");
    const set = this.#numbers.get(key) ?? this.#sets.push(columns) - 1;
    this.#numbers.set(key, set).set(allowed, set);
    this.#having = [];
    return set;
  }

  /** Of each set, whether it has a column: 1 if it does. */
  having(column: number): Uint8Array {
    this.#having[column] ??= Uint8Array.from(this.#sets, (columns) => columns[column] ?? 0);
    return this.#having[column];
  }
}
