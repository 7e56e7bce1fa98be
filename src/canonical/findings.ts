/** What {@link Canonical.changes} counts: how often each kind of disguise was taken off. */
export type ChangeKind =
  | "controlCharacters"
  | "tags"
  | "variationSelectors"
  | "zeroWidth"
  | "bidiControls"
  | "softHyphens"
  | "combiningMarks"
  | "compatibility"
  | "confusables"
  | "leetspeak"
  | "joinedWords";

/** How a part of a text was written that {@link Canonical.decoded} tells in plain. */
export type Encoding =
  | "base64"
  | "base32"
  | "hex"
  | "binary"
  | "character-codes"
  | "url"
  | "html"
  | "escapes"
  | "quoted-printable"
  | "rot13"
  | "morse"
  | "reversed"
  | "reversed-words"
  | "upside-down"
  | "run-together"
  | "tags"
  | "variation-selectors"
  | "zero-width";

/** Counts by kind. A kind that did not occur is absent, so plain text has `{}`. */
export type Changes = { readonly [K in ChangeKind]?: number };

/** A part of a text that says something else when it is decoded. */
export interface Decoded {
  readonly kind: Encoding;
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** What it says. */
  readonly text: string;
}

/** Gathers the counts of a text. */
export class Counter {
  readonly changes: { [K in ChangeKind]?: number } = {};

  add(kind: ChangeKind, times = 1): void {
    this.changes[kind] = (this.changes[kind] ?? 0) + times;
  }
}
