import { once } from "../../once.js";
import { between } from "../charset.js";
import { plain } from "../disguise/sight.js";

/** A set of UTF-16 units, as ranges with both ends. */
export type Ranges = readonly (readonly [number, number])[];

const LAST = 0xffff;
// Every UTF-16 unit: what a pattern of one matches of them is what it stands for. In rows: an argument for each of them
// could be too many for one call.
const ROW = 256;
const every = once(() => Array.from({ length: ROW }, (_, i) => between(i * ROW, (i + 1) * ROW - 1)).join(""));

/**
 * What a character, an escape or a class of a pattern stands for, as JavaScript reads it, in a text as it is seen:
 * full-width characters are the common ones, and those that do not show are not there.
 */
export function rangesOf(source: string, flags: string): Ranges {
  const isNegated = source.startsWith("[^");
  const run = new RegExp(`(?:${isNegated ? `[${source.slice(2)}` : source})+`, flags);
  const ranges = [...every().matchAll(run)].flatMap(([chars]) => asSeen(chars));
  return isNegated ? others(ranges) : ranges;
}

function asSeen(chars: string): Ranges {
  if (![...chars].some(plain)) return [];
  const ends = [chars.charAt(0), chars.charAt(chars.length - 1)];
  const [low = 0, high = 0] = ends.map((char) => char.charCodeAt(0));
  const [first = 0, last = 0] = ends.map((char) => plain(char).charCodeAt(0));
  // Both ends are full-width: all between them is.
  return first < low && last < high ? [[first, last]] : [[low, high]];
}

function others(ranges: Ranges): Ranges {
  const out: [number, number][] = [];
  let from = 0;
  for (const [low, high] of [...ranges, [LAST + 1, LAST] as const].sort((a, b) => a[0] - b[0])) {
    if (low > from) out.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  return out;
}
