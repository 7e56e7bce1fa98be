import { checkText } from "../check-text.js";
import type { TextFilter } from "../types.js";
import { Disguise } from "./disguise/disguise.js";
import type { Engine } from "./engine/engine.js";
import type { Match } from "./engine/fitting.js";
import { Headings } from "./engine/headings.js";
import type { Search } from "./engine/search.js";
import { type Operate, operateBy, type ValueFilter } from "./operators.js";
import type { Recognizer } from "./recognizer.js";

/** One entity that was found: `start` and `end` are UTF-16 offsets in the original text, `end` exclusive. */
export interface Finding {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** A match that is being read. It is found when it is decided that it does not pass. */
interface Open {
  readonly row: Recognizer;
  readonly start: number;
  readonly value: ValueFilter;
  isFound(): boolean;
}

const replace = operateBy({}, new Set());

/**
 * Redacts one text, given whole or in pieces: the same code, so that the pieces make no difference.
 *
 * It keeps the text that may still become a match, with its left context. Of a match that is certain it keeps
 * nothing but what the search for its end needs.
 */
export class RedactingFilter implements TextFilter {
  readonly findings: Record<string, number> = {};
  readonly #operate: Operate;
  readonly #onFinding: ((finding: Finding) => void) | undefined;
  /** In left context that has gone out, then, from `#at` on, text that waits: what is seen of it. */
  readonly #search: Search;
  #at = 0;
  /** Where `#at` is in the original text. */
  #offset = 0;
  #open: Open | undefined;
  readonly #headings = new Headings();
  readonly #disguise: Disguise;
  /** How much of what went out is left context. */
  readonly #behind: number;

  constructor(engine: Engine, onFinding?: (finding: Finding) => void, operate: Operate = replace) {
    this.#search = engine.search(this.#headings);
    this.#behind = engine.behind;
    this.#operate = operate;
    this.#onFinding = onFinding;
    this.#disguise = new Disguise(engine.sight);
  }

  push(text: string): string {
    checkText("redact", text);
    this.#see(text, false);
    return this.#run();
  }

  /** `last`: what may be left to push. */
  end(last = ""): string {
    this.#see(last, true);
    return this.#run();
  }

  get #text(): string {
    return this.#search.text;
  }

  #see(text: string, ended: boolean): void {
    this.#search.add(this.#disguise.read(text, ended, this.#text.slice(this.#at)), ended);
  }

  #run(): string {
    let out = this.#close();
    while (this.#open === undefined) {
      const match = this.#search.find(this.#at);
      out += this.#advance(match?.start ?? this.#text.length);
      if (match === undefined || match.outcome.kind === "undecided") break;
      out += this.#enter(match) + this.#close();
    }
    this.#trim();
    return out;
  }

  #enter({ row, outcome }: Match): string {
    let found = false;
    const value = this.#operate(row.entity, () => {
      found = true;
      this.findings[row.entity] = (this.findings[row.entity] ?? 0) + 1;
    });
    const open = { row, start: this.#offset, value, isFound: () => found };
    this.#open = open;
    this.#headings.replace(this.#text.slice(0, this.#at), `[${row.entity}]`);
    if (outcome.kind === "certain") return this.#take(open, outcome.from);
    return outcome.kind === "found" ? this.#take(open, outcome.end) + this.#leave(open) : "";
  }

  #take(open: Open, to: number): string {
    const seen = this.#text.slice(this.#at, to);
    return open.value.push(seen, this.#advance(to, false));
  }

  /** Looks for the end of the match that is open, if one is. */
  #close(): string {
    const open = this.#open;
    if (open === undefined) return "";
    const closing = this.#search.close(open.row, this.#at);
    const out = this.#take(open, closing?.at ?? this.#at);
    return closing?.done === false ? out : out + this.#leave(open);
  }

  // What follows a match sees its replacement to the left, not the match, as it will when redacted again.
  #leave(open: Open): string {
    const out = open.value.end();
    if (open.isFound()) this.#onFinding?.({ entity: open.row.entity, start: open.start, end: this.#offset });
    this.#open = undefined;
    this.#search.beginAt(this.#at);
    this.#at = 0;
    return out;
  }

  /** What was written up to there, and with it, unless a value ends there, what nothing is seen of. */
  #advance(to: number, andUnseen = true): string {
    const written = this.#disguise.take(this.#text.slice(this.#at, to), andUnseen);
    this.#offset += written.length;
    this.#at = to;
    return written;
  }

  #trim(): void {
    const context = this.#open === undefined ? Math.min(this.#at, this.#behind) : 0;
    if (this.#open === undefined) this.#headings.add(this.#text.slice(0, this.#at - context));
    this.#search.drop(this.#at - context);
    this.#at = context;
    this.#disguise.settle();
  }
}
