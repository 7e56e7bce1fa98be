import type { TextFilter } from "../types.js";
import type { Literals } from "./literals.js";

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
