import { createHash } from "node:crypto";
import type { RuleId } from "./rules.js";

/** One thing that a rule found. Nothing of it holds a secret. */
export interface Finding {
  readonly rule: RuleId;
  /** Relative to the folder that was checked, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What was found here. */
  readonly message: string;
  /** What it is known by in the baseline: the same when lines move. */
  readonly key: string;
  /** The first commit that holds it, for what only the history holds. */
  readonly commit?: string;
  readonly secret?: { readonly entity: string; readonly fingerprint: string };
}

/** A finding that knows its place in a text as an offset. */
export interface Spot {
  readonly rule: RuleId;
  readonly at: number;
  readonly message: string;
  readonly secret?: { readonly entity: string; readonly fingerprint: string };
}

/** The beginning of a SHA-256: tells two texts apart and gives neither away, if it is random enough. */
export function fingerprint(text: string, digits = 8): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

/** Tells lines and columns of offsets in one text. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** The line of an offset, counted from 1. */
  line(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  column(offset: number): number {
    return offset - (this.#starts[this.line(offset) - 1] ?? 0) + 1;
  }

  /** The text of a line that is counted from 1. */
  text(line: number): string {
    return this.#text.slice(this.#starts[line - 1] ?? 0, this.#starts[line] ?? this.#text.length);
  }
}

/** The finding at a spot of a file. */
export function findingAt(file: string, lines: Lines, { rule, at, message, secret }: Spot): Finding {
  const line = lines.line(at);
  // A secret is the same wherever it stands; other findings are known by the text of their line.
  const key = secret === undefined ? fingerprint(lines.text(line).trim(), 16) : secret.fingerprint;
  return { rule, file, line, column: lines.column(at), message, key, ...(secret && { secret }) };
}
