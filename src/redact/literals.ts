import type { TextFilter } from "../types.js";

/** The outcome of comparing a place with every literal at once. */
type Compared = { readonly kind: "none" | "undecided" } | { readonly kind: "found"; readonly end: number };

const NONE: Compared = { kind: "none" };
const UNDECIDED: Compared = { kind: "undecided" };

// The shortest literal, and how many of its code units the first look tells apart.
const SHORTEST = 4;
const BITS = 1 << 20;

/**
 * A set of literals of at least four UTF-16 units that is searched in one pass: a table of a million bits says of
 * four code units whether a literal may begin so; where one may, a search of the sorted literals decides.
 *
 * Beside the literals it takes 4 bytes each and 128 KiB; an automaton over all of them takes some 28 bytes for every
 * one of their characters.
 */
export class Literals {
  readonly #sorted: readonly string[];
  readonly #first = new Int32Array(BITS / 32);

  constructor(literals: Iterable<string>) {
    // By UTF-16 units, as `charCodeAt` compares below.
    this.#sorted = [...new Set(literals)].sort();
    for (const literal of this.#sorted) {
      if (literal.length < SHORTEST) throw new RangeError("A literal is too short to be looked for.");
      const bit = mix(pair(literal, 0), pair(literal, 2));
      this.#first[bit >>> 5] = (this.#first[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** The first place from `from` on where a literal may stand, or be cut off by the end of the text. */
  next(text: string, from: number): number {
    const first = this.#first;
    const last = text.length - SHORTEST;
    for (let at = from; at <= last; at++) {
      const bit = mix(pair(text, at), pair(text, at + 2));
      if (((first[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) return at;
    }
    return Math.max(from, last + 1);
  }

  /** The longest literal that stands at `start`; undecided as long as a longer one may come. */
  compare(text: string, start: number, ended: boolean): Compared {
    let low = 0;
    let high = this.#sorted.length;
    let found = -1;
    for (let depth = 0; low < high; depth++) {
      // Sorted first of those that begin alike is the one that ends here.
      if (this.#sorted[low]?.length === depth) {
        found = start + depth;
        if (++low === high) break;
      }
      if (start + depth >= text.length) {
        if (!ended) return UNDECIDED;
        break;
      }
      const code = text.charCodeAt(start + depth);
      low = this.#bound(low, high, depth, code);
      high = this.#bound(low, high, depth, code + 1);
    }
    return found === -1 ? NONE : { kind: "found", end: found };
  }

  /** The first of the literals from `low` to `high`, alike up to `depth`, that has no code unit below `code` there. */
  #bound(low: number, high: number, depth: number, code: number): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#sorted[middle]?.charCodeAt(depth) ?? 0) < code) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function pair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function mix(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 12;
}

/**
 * Rewrites every literal of a text that may come in pieces: of two that overlap the leftmost, of two that begin alike
 * the longer one. Held back is the longest end of the text that is the beginning of a literal, nothing else.
 */
export class LiteralFilter implements TextFilter {
  readonly #literals: Literals;
  readonly #rewrite: (literal: string, start: number) => string;
  #held = "";
  /** Where `#held` is in the original text. */
  #offset = 0;

  constructor(literals: Literals, rewrite: (literal: string, start: number) => string) {
    this.#literals = literals;
    this.#rewrite = rewrite;
  }

  push(text: string): string {
    return this.#run(this.#held + text, false);
  }

  end(): string {
    return this.#run(this.#held, true);
  }

  #run(text: string, ended: boolean): string {
    let out = "";
    let sent = 0;
    let at = this.#literals.next(text, 0);
    while (at < text.length) {
      const compared = this.#literals.compare(text, at, ended);
      if (compared.kind === "undecided") break;
      if (compared.kind === "found") {
        out += text.slice(sent, at) + this.#rewrite(text.slice(at, compared.end), this.#offset + at);
        sent = compared.end;
      }
      at = this.#literals.next(text, compared.kind === "found" ? compared.end : at + 1);
    }
    this.#held = text.slice(at);
    this.#offset += at;
    return out + text.slice(sent, at);
  }
}
