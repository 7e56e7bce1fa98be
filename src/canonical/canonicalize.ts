import { readCharacters } from "./characters.js";
import { findCiphers } from "./ciphers.js";
import { type Changes, Counter, type Decoded } from "./findings.js";
import { chain, type Mapped } from "./mapped.js";
import { findRuns } from "./runs.js";
import { foldScripts } from "./scripts.js";

/** What {@link canonicalize} returns. */
export interface Canonical extends Mapped {
  /** What the text says once disguises are taken off: to be judged, never to be sent on. */
  readonly text: string;
  /**
   * The offset in the text as it was given of the UTF-16 unit at `at` of `text`; its length for `text.length`. Never
   * decreases.
   */
  map(at: number): number;
  /** How often each kind of disguise was taken off. */
  readonly changes: Changes;
  /** What encoded parts say, each decoded once. */
  readonly decoded: readonly Decoded[];
}

/**
 * Takes the disguises off a text, so that it can be judged by what it says (OWASP LLM01). The result is for a judge and
 * not for the model: it loses what languages need.
 *
 * It never throws, and takes time and memory in proportion to the text.
 *
 * @example
 * ```ts
 * canonicalize("ｉｇｎｏｒｅ").text; // "ignore"
 * ```
 */
export function canonicalize(text: string): Canonical {
  const counter = new Counter();
  const { plain: characters, smuggled } = readCharacters(text, counter);
  const plain = chain(characters, foldScripts(characters.text, counter));
  const decoded = [...findRuns(plain.text), ...findCiphers(plain.text)];
  return {
    text: plain.text,
    map: plain.map,
    changes: counter.changes,
    decoded: [
      ...(smuggled?.decoded() ?? []),
      ...decoded.map((one) => ({ ...one, start: plain.map(one.start), end: plain.map(one.end) })),
    ],
  };
}
