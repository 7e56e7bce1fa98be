import { checkText } from "../../check-text.js";
import type { TextFilter } from "../../types.js";
import { Disguise } from "../disguise/disguise.js";
import type { Sight } from "../disguise/sight.js";
import type { Literals } from "./literals.js";

/** What becomes of a literal that was `written` like this, at `start`. */
export type Rewrite = (literal: string, written: string, start: number) => string;

/**
 * Rewrites every literal of a text that may come in pieces: of two that overlap the leftmost, of two that begin alike
 * the longer one. They are looked for in what `sight` makes of the text, if it is given, from the first match of `from`
 * on, which is one character. Held back is the longest end of the text that is the beginning of a literal, nothing else.
 */
export class LiteralFilter implements TextFilter {
  readonly #literals: Literals;
  readonly #rewrite: Rewrite;
  readonly #disguise: Disguise | undefined;
  #from: RegExp | undefined;
  #held = "";
  /** Where `#held` is in the original text. */
  #offset = 0;

  constructor(literals: Literals, rewrite: Rewrite, sight?: Sight, from?: RegExp) {
    this.#literals = literals;
    this.#rewrite = rewrite;
    this.#disguise = sight && new Disguise(sight);
    this.#from = from;
  }

  push(text: string): string {
    checkText("redact", text);
    if (this.#from === undefined) return this.#run(text, false);
    const at = text.search(this.#from);
    const passed = at === -1 ? text : text.slice(0, at);
    this.#offset += passed.length;
    if (at === -1) return passed;
    this.#from = undefined;
    return passed + this.#run(text.slice(at), false);
  }

  end(): string {
    return this.#run("", true);
  }

  #run(more: string, ended: boolean): string {
    const text = this.#held + (this.#disguise?.read(more, ended, this.#held) ?? more);
    let out = "";
    let sent = 0;
    let at = this.#literals.next(text, 0);
    while (at < text.length) {
      const end = this.#literals.endOf(text, at, ended);
      if (end === undefined) break;
      if (end !== -1) {
        out += this.#take(text.slice(sent, at), true);
        const start = this.#offset;
        const literal = text.slice(at, end);
        out += this.#rewrite(literal, this.#take(literal, false), start);
        sent = end;
      }
      at = this.#literals.next(text, end === -1 ? at + 1 : end);
    }
    out += this.#take(text.slice(sent, at), true);
    this.#held = text.slice(at);
    this.#disguise?.settle();
    return out;
  }

  #take(seen: string, andUnseen: boolean): string {
    const written = this.#disguise?.take(seen, andUnseen) ?? seen;
    this.#offset += written.length;
    return written;
  }
}
