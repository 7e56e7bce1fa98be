import * as z from "zod";
import { stripHidden } from "../canonical/hidden.js";
import { GuardError } from "../errors.js";
import { parseOptions } from "../options.js";

/**
 * What becomes of invisible characters that can only be there to hide something: `strip` takes them out, `reject`
 * refuses the text with `HIDDEN_TEXT`, `keep` leaves them.
 */
export type HiddenText = "strip" | "reject" | "keep";

/** {@link HiddenText} as a zod schema. */
export const hiddenText = z.enum(["strip", "reject", "keep"], {
  error: 'must be "strip", "reject" or "keep"',
});

/** Options of {@link sanitize}. */
export interface SanitizeOptions {
  /** What becomes of hidden characters. Default `"strip"`. */
  readonly unicode?: HiddenText;
}

/** What {@link sanitize} did, by kind. A kind that did not occur is absent, so clean text has `{}`. */
export interface SanitizeChanges {
  /** Halves of a surrogate pair without the other half, each now U+FFFD. */
  readonly loneSurrogates?: number;
  /** `\r\n` and lone `\r`, each now `\n`. */
  readonly newlines?: number;
  /** Control characters (C0, DEL, C1) other than tab and newline, gone. */
  readonly controlCharacters?: number;
  /**
   * Invisible characters that no language and no emoji needs where they stood, gone: tag characters, bytes written as
   * variation selectors, zero-width characters within Western words, overrides of direction.
   */
  readonly hidden?: number;
  /** Combining marks after the first 30 in a row, gone; counted in UTF-16 units. */
  readonly combiningMarks?: number;
  /** The text was not in Unicode's normal form C and now is. */
  readonly normalized?: true;
}

/** What {@link sanitize} returns. */
export interface Sanitized {
  readonly text: string;
  readonly changes: SanitizeChanges;
}

// Only what needs no change wherever it stands: no control, no surrogate, no mark, nothing that NFC could compose
// with what precedes it. Latin, Cyrillic, dashes and quotes, kana, Han, Hangul.
const PLAIN =
  /^[\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u0482\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;

// With the flag u, the halves of a pair that is whole do not match.
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const CARRIAGE_RETURN = /\r\n?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const MARKS = /(\p{M}{1,30})\p{M}*/gu;

const schema = z.strictObject({ unicode: hiddenText.default("strip") });

/**
 * Cleans a text before it goes to a model: well-formed, in normal form C, with no control character but tab and
 * newline, and without characters that are hidden in it. Everything else stays: emoji sequences, joiners, text in both
 * directions, invisible characters that may have a purpose where they stand.
 *
 * Of a run of combining marks the first 30 stay, the figure of Unicode's stream-safe format (UAX #15, section 13),
 * which no language comes near. Without it the time to normalise grows with the square of the run: 100,000 marks
 * in bad order took 2 to 4 s, 1,000,000 took 200 s. With it time is linear. For 1,000,000 characters, on one core
 * under Node 20: ASCII 0.5 ms, Cyrillic, Chinese or Korean 2 ms, Arabic 16 ms, Hindi 61 ms, the worst input
 * known 250 ms; with invisible characters and none of them kept, up to 850 ms.
 *
 * Cleaning twice is cleaning once.
 *
 * @throws GuardError `INVALID_INPUT` when `text` is not a string; `HIDDEN_TEXT` with `unicode: "reject"`.
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * sanitize("one\r\ntwo\0"); // { text: "one\ntwo", changes: { newlines: 1, controlCharacters: 1 } }
 * ```
 */
export function sanitize(text: string, options?: SanitizeOptions): Sanitized {
  if (typeof text !== "string") throw new GuardError("INVALID_INPUT", "text must be a string.");
  const { unicode } =
    options === undefined ? { unicode: "strip" as const } : parseOptions("sanitize", schema, options);
  return sanitizeText(text, "text", unicode);
}

/** {@link sanitize} with its option read; `at` names the text in errors. */
export function sanitizeText(text: string, at: string, unicode: HiddenText): Sanitized {
  const cleaned = clean(text, unicode !== "keep");
  if (unicode === "reject" && cleaned.changes.hidden !== undefined) {
    throw new GuardError("HIDDEN_TEXT", `${at} holds hidden characters.`);
  }
  return cleaned;
}

function clean(text: string, strips: boolean): Sanitized {
  if (PLAIN.test(text)) return { text, changes: {} };
  // Surrogates first: with a control gone from between them, two halves would become a character.
  const surrogates = text.isWellFormed() ? unchanged(text) : replace(text, LONE_SURROGATE, "\ufffd");
  const newlines = replace(surrogates.text, CARRIAGE_RETURN, "\n");
  const controls = replace(newlines.text, CONTROL, "");
  const normal = normalize(controls.text);
  // What is hidden is judged by the characters around it, so they must be those that stay.
  const seen = strips ? stripHidden(normal.text) : unchanged(normal.text);
  const final = seen.count > 0 ? normalize(seen.text) : unchanged(seen.text);
  const marks = normal.count + final.count;
  return {
    text: final.text,
    changes: {
      ...(surrogates.count > 0 && { loneSurrogates: surrogates.count }),
      ...(newlines.count > 0 && { newlines: newlines.count }),
      ...(controls.count > 0 && { controlCharacters: controls.count }),
      ...(seen.count > 0 && { hidden: seen.count }),
      ...(marks > 0 && { combiningMarks: marks }),
      ...(normal.composed && { normalized: true }),
    },
  };
}

/** Form C, with runs of marks cut; `count` is of these. */
function normalize(text: string): Replaced & { readonly composed: boolean } {
  const capped = capMarks(text);
  const normal = capped.normalize("NFC");
  const composed = normal !== capped;
  // One mark may have become two.
  const final = composed ? capMarks(normal) : normal;
  return { text: final, count: text.length - capped.length + normal.length - final.length, composed };
}

interface Replaced {
  readonly text: string;
  readonly count: number;
}

function unchanged(text: string): Replaced {
  return { text, count: 0 };
}

function replace(text: string, pattern: RegExp, by: string): Replaced {
  let count = 0;
  const replaced = text.replace(pattern, () => {
    count += 1;
    return by;
  });
  return { text: replaced, count };
}

function capMarks(text: string): string {
  return text.replace(MARKS, "$1");
}
