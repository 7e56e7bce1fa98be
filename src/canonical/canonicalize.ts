import { checkText } from "../check-text.js";
import { joinLetters } from "./apart.js";
import { readCharacters } from "./characters.js";
import { findCiphers } from "./ciphers.js";
import { findCodes } from "./codes.js";
import { joinCut } from "./cut.js";
import { findEscapes } from "./escapes.js";
import { type Changes, Counter, type Decoded } from "./findings.js";
import { foldLeetspeak } from "./leetspeak.js";
import { chain, type Mapped } from "./mapped.js";
import { findMorse } from "./morse.js";
import { findRunTogether } from "./run-together.js";
import { findRuns } from "./runs.js";
import { foldScripts } from "./scripts.js";
import { SIGN, survey } from "./survey.js";
import { findOverridden, findTurned } from "./turned.js";

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
 * It takes time and memory in proportion to the text.
 *
 * @throws TypeError if it is no string.
 * @example
 * ```ts
 * canonicalize("ｉｇｎｏｒｅ").text; // "ignore"
 * ```
 */
export function canonicalize(text: string): Canonical {
  checkText("canonicalize", text);
  const counter = new Counter();
  const { plain: characters, smuggled } = readCharacters(text, counter);
  const signs = survey(characters.text);
  const words = readWords(characters, signs, counter);
  return {
    text: words.text,
    map: words.map,
    changes: counter.changes,
    decoded: [
      ...(smuggled?.decoded() ?? []),
      ...(counter.changes.bidiControls === undefined ? [] : findOverridden(text)),
      ...findEncoded(characters.text, signs).map((found) => inSource(found, characters)),
      ...[...findCiphers(words.text), ...findSplit(words.text, signs)].map((found) => inSource(found, words)),
    ],
  };
}

function readWords(characters: Mapped, signs: number, counter: Counter): Mapped {
  let words = chain(characters, foldScripts(characters.text, counter));
  if ((signs & SIGN.apart) !== 0) words = chain(words, joinLetters(words.text, counter));
  if ((signs & SIGN.leet) !== 0) words = chain(words, foldLeetspeak(words.text, counter));
  if ((signs & SIGN.cut) !== 0) words = chain(words, joinCut(words.text, counter));
  return words;
}

function findEncoded(text: string, signs: number): Decoded[] {
  if (signs === 0) return findTurned(text);
  return [
    ...((signs & SIGN.longRun) !== 0 ? findRuns(text) : []),
    ...((signs & SIGN.escape) !== 0 ? findEscapes(text) : []),
    ...((signs & SIGN.codes) !== 0 ? [...findCodes(text), ...findMorse(text)] : []),
    ...findTurned(text),
  ];
}

// Letters that stood apart may be one run once they are joined.
function findSplit(text: string, signs: number): Decoded[] {
  return (signs & (SIGN.together | SIGN.apart)) === 0 ? [] : findRunTogether(text);
}

function inSource(found: Decoded, { map }: Mapped): Decoded {
  return { ...found, start: map(found.start), end: map(found.end) };
}
