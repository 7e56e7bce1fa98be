/** ASCII has a column each; what is beyond shares the last one. */
export const COLUMNS = 128;
const BEYOND = COLUMNS - 1;

/** The column of a UTF-16 unit. */
export function columnOf(code: number): number {
  return code < BEYOND ? code : BEYOND;
}

/** What a place of an opening allows, as a table: 1 for each column. The same ones are the same table. */
export class Columns {
  readonly #tables = new Map<string, Uint8Array>();

  of(allowed: string): Uint8Array {
    const known = this.#tables.get(allowed);
    if (known !== undefined) return known;
    const made = new Uint8Array(COLUMNS);
    for (let i = 0; i < allowed.length; i++) made[columnOf(allowed.charCodeAt(i))] = 1;
    const key = made.join("");
    const table = this.#tables.get(key) ?? made;
    this.#tables.set(key, table).set(allowed, table);
    return table;
  }
}
