/** A package that stands beside this file, whether it can be required or only imported. */
export const load = (name: string): Promise<Readonly<Record<string, unknown>>> => import(name);
