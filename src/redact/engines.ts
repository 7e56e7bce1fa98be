import { Engine } from "./engine.js";
import type { Recognizer } from "./recognizer.js";
import { type EntityGroup, type EntityName, recognizersOf } from "./recognizers.js";

// Few programs ask for more than one or two sets of kinds.
const MOST_SETS = 8;
const engines = new Map<string, Engine>();

/**
 * What finds these kinds, and before them those of `own`. It is kept by what it finds, as an engine holds no text: with
 * its tables it takes milliseconds to make.
 */
export function engineOf(
  entities: readonly (EntityName | EntityGroup)[],
  own: readonly Recognizer[] = [],
): Engine {
  if (own.length > 0) return new Engine([...own, ...recognizersOf(entities)]);
  const key = [...new Set(entities)].sort().join();
  const engine = engines.get(key) ?? new Engine(recognizersOf(entities));
  const [oldest] = engines.keys();
  if (engines.size === MOST_SETS && !engines.has(key) && oldest !== undefined) engines.delete(oldest);
  engines.set(key, engine);
  return engine;
}
