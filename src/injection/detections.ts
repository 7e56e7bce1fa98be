import type { Caller } from "../types.js";
import type { Detection } from "./detect.js";

/** What the detector said of the texts of a caller's request: guards that share it scan no text twice. */
export type Detections = (caller: Caller) => Map<string, Detection>;

/** Remembers detections as long as their caller. */
export function detections(): Detections {
  const known = new WeakMap<Caller, Map<string, Detection>>();
  return (caller) => {
    const own = known.get(caller) ?? new Map<string, Detection>();
    known.set(caller, own);
    return own;
  };
}
