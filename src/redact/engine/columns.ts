/** ASCII has a column each; what is beyond shares the last one. */
export const COLUMNS = 128;
/** So many bits tell a column. */
export const SHIFT = 7;
const BEYOND = COLUMNS - 1;
const BITS = 32;

/** The column of a UTF-16 unit. */
export function columnOf(code: number): number {
  return code < BEYOND ? code : BEYOND;
}

/** Sets of columns: what the places of openings allow. A set has a number. */
export class Columns {
  readonly #numbers = new Map<string, number>();
  /** A bit a column. */
  readonly #sets: Int32Array[] = [];
  #having: Uint8Array[] = [];

  /** The set of the columns of these characters. */
  of(allowed: string): number {
    const known = this.#numbers.get(allowed);
    if (known !== undefined) return known;
    const columns = new Int32Array(COLUMNS / BITS);
    for (let i = 0; i < allowed.length; i++) {
      const column = columnOf(allowed.charCodeAt(i));
      columns[column >>> 5] = (columns[column >>> 5] ?? 0) | (1 << (column & 31));
    }
    const key = columns.join();
    const set = this.#numbers.get(key) ?? this.#sets.push(columns) - 1;
    this.#numbers.set(key, set).set(allowed, set);
    this.#having = [];
    return set;
  }

  /** Of each set, whether it has a column: 1 if it does. */
  having(column: number): Uint8Array {
    const known = this.#having[column];
    if (known !== undefined) return known;
    const made = new Uint8Array(this.#sets.length);
    for (const [set, columns] of this.#sets.entries())
      made[set] = ((columns[column >>> 5] ?? 0) >>> (column & 31)) & 1;
    this.#having[column] = made;
    return made;
  }
}
