/** The object with another value in one field; the same object if it is the same value. */
export function withField<T extends object>(owner: T, field: keyof T, value: unknown): T {
  return owner[field] === value ? owner : { ...owner, [field]: value };
}

/** The list with each item changed; the same list if none was. */
export function mapSame<T>(list: readonly T[], change: (item: T, at: number) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((item, i) => item === list[i]) ? list : changed;
}
