import { load } from "../peers/load.mjs";

/** A package of `bench/peers`; `undefined` where they are not installed. */
export async function peer(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return await load(name);
  } catch {
    return undefined;
  }
}

export const leftOut = (name: string): string =>
  `${name} is left out: it is not installed (npm --prefix bench/peers install).`;
