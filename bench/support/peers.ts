import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const home = createRequire(new URL("../peers/package.json", import.meta.url));

/** A package of `bench/peers`; `undefined` where they are not installed. */
export async function peer(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return await import(pathToFileURL(home.resolve(name)).href);
  } catch {
    return undefined;
  }
}

export const leftOut = (name: string): string =>
  `${name} is left out: it is not installed (npm --prefix bench/peers install).`;
