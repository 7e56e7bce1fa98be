import type { Folding } from "./fold.js";
import type { Form } from "./forms.js";

/** The letters and digits of a form, and the shortest stretches of them that count as a quote of it. */
export interface Windows {
  readonly units: Uint16Array;
  /** Where the stretches begin and end in `units`; each ends after the one before. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The length of the longest of them. */
  readonly longest: number;
}

/** A stretch has at least `anchor` letters and digits. */
export function windowsOf({ text, least, every }: Form, anchor: number, folding: Folding): Windows {
  const { units, begins, stops } = folding.units(text);
  const most = Math.floor(units.length / every);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  let count = 0;
  let longest = 0;
  let start = 0;
  for (let end = every; end <= units.length; end += every) {
    // The quotes that end here, or later but before the next place, all have the shortest of the last one in them.
    const last = Math.min(end + every - 1, units.length);
    // What stands between its letters and those of its neighbours may be part of a quote.
    const reach = (begins[last] ?? text.length) - least;
    if (reach < 0) continue;
    while (start < end && (stops[start] ?? 0) <= reach) start++;
    const from = Math.min(start, end - anchor);
    if (from < 0) continue;
    starts[count] = from;
    ends[count++] = end;
    longest = Math.max(longest, end - from);
  }
  return { units, starts: starts.subarray(0, count), ends: ends.subarray(0, count), longest };
}
