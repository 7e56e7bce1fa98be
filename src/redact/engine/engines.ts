import type { Recognizer } from "../recognizer.js";
import { type EntityGroup, type EntityName, recognizersOf } from "../recognizers.js";
import { Engine } from "./engine.js";

type Kinds = readonly (EntityName | EntityGroup)[];

// Few programs ask for more than one or two sets of kinds.
const MOST_SETS = 8;

/** Makes each engine once. An engine holds no text: nothing but time tells whether it was there already. */
function makeOnce(): (entities: Kinds) => Engine {
  const made = new Map<string, Engine>();
  return (entities) => {
    const key = [...new Set(entities)].sort().join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const [oldest] = made.keys();
    if (made.size === MOST_SETS && oldest !== undefined) made.delete(oldest);
    const engine = new Engine(recognizersOf(entities));
    made.set(key, engine);
    return engine;
  };
}

const engineFor = makeOnce();

/**
 * What finds these kinds, and before them those of `own`. With its tables it takes milliseconds to make, so the one for
 * the same kinds is kept.
 */
export function engineOf(entities: Kinds, own: readonly Recognizer[] = []): Engine {
  return own.length === 0 ? engineFor(entities) : new Engine([...own, ...recognizersOf(entities)]);
}
