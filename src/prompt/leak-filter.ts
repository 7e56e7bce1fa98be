import { GuardError } from "../errors.js";
import { once } from "../once.js";
import type { TextFilter } from "../types.js";
import { withoutPublic } from "./leak/confidential.js";
import { Folding } from "./leak/fold.js";
import { canaryForms, quotedForms } from "./leak/forms.js";
import { LiteralAutomaton, LiteralScan } from "./leak/literal-automaton.js";
import { QuotationScan, Quotations } from "./leak/quotations.js";

/** What gave a leak away: the token that no answer has a reason to hold, or the words of the prompt. */
export type LeakKind = "canary" | "quotation";

/** What {@link leakFilter} looks for. */
export interface LeakOptions {
  /** 16 to 64 of a to z and 0 to 9, random, with nothing else in between. */
  readonly canary?: string | undefined;
  /** The parts of the prompt that must not be quoted, in their order. */
  readonly confidential: readonly string[];
  /** What may be quoted, also where it stands in a confidential part. */
  readonly public?: readonly string[];
  /** So many characters of a confidential part in a row are a quote: 60, unless said otherwise. */
  readonly minQuoted?: number;
}

/**
 * Makes the filter for one content block. `block` ends the answer with `PROMPT_LEAK`; a function is told of every leak,
 * and the answer goes on.
 */
export type LeakFilterMaker = (onLeak: "block" | ((kind: LeakKind) => void)) => TextFilter;

/** The least that {@link LeakOptions.minQuoted} may be: common phrases are shorter. */
export const LEAST_QUOTED = 30;
const CANARY = /^[a-z0-9]{16,64}$/;

interface Prepared {
  readonly folding: Folding;
  readonly canary: LiteralAutomaton;
  readonly anchor: number;
  readonly quotations: () => Quotations;
}

/**
 * Makes ready, once a prompt, what tells that an answer gives the prompt away (OWASP LLM07); what it returns makes the
 * filter for one content block.
 *
 * Answer and prompt are compared by their letters and digits: case, accents, full-width and other styled letters, white
 * space, punctuation, Markdown, emoji and characters that are not seen make no difference.
 *
 * The canary is found as it is, reversed, in rot13, base64, base64url, hex, URL-encoded, as character codes, or letter
 * by letter, numbered or not. At most its first three characters go out: the end of the text that may become a canary
 * is held back from the fourth on, as far as no more than 64 characters stand between two of its letters.
 *
 * A quote is found as it is, reversed, in rot13, base64, base64url, hex, URL-encoded and as a JSON string, if a third
 * of it are letters and digits. Nothing is held back for it: at most its first `minQuoted - 1` characters have gone out
 * when it is cut.
 *
 * Not found are translations and paraphrases, quotes with other words in between, shorter ones, and what is encoded
 * twice or spread over several content blocks or strings of a tool's input.
 *
 * Making a prompt ready takes time and memory in proportion to its length: about 0.6 ms and 0.15 MB for each thousand
 * characters, and 0.2 MB for the canary. Only the canary's part, 0.3 ms, is done before an answer begins; the rest when
 * its first letters have gone out. After that a character costs the same whatever the prompt.
 *
 * @throws RangeError if the canary or `minQuoted` is too short.
 * @example
 * ```ts
 * const makeFilter = leakFilter({ canary, confidential: [system] });
 * const filter = makeFilter("block");
 * ```
 */
export function leakFilter(options: LeakOptions): LeakFilterMaker {
  const { canary, confidential, minQuoted = 60 } = options;
  if (canary !== undefined && !CANARY.test(canary)) {
    throw new RangeError("A canary must be 16 to 64 of a to z and 0 to 9, and nothing else.");
  }
  if (minQuoted < LEAST_QUOTED) throw new RangeError(`minQuoted must be at least ${LEAST_QUOTED}.`);
  const folding = new Folding();
  const anchor = Math.floor(minQuoted / 3);
  const literals = canary === undefined ? [] : canaryForms(canary).map((form) => folding.text(form));
  const prepared: Prepared = {
    folding,
    canary: new LiteralAutomaton(literals),
    anchor,
    quotations: once(() => {
      const parts = withoutPublic(confidential.join("\n"), options.public ?? [], minQuoted / 2, folding);
      const forms = parts.flatMap((part) => quotedForms(part, minQuoted));
      return new Quotations(forms, anchor, folding);
    }),
  };
  return (onLeak) => new LeakFilter(prepared, onLeak === "block" ? block : onLeak);
}

function block(): never {
  throw new GuardError("PROMPT_LEAK", "The answer was cut off: it gave away instructions of this service.");
}

class LeakFilter implements TextFilter {
  readonly #folding: Folding;
  readonly #canary: LiteralScan;
  readonly #quotation: QuotationScan;
  readonly #leaked: (kind: LeakKind) => void;
  /** What has not gone out yet, where in the answer it stands, and how much of it was looked at. */
  #held = "";
  #offset = 0;
  #seen = 0;

  constructor({ folding, canary, anchor, quotations }: Prepared, leaked: (kind: LeakKind) => void) {
    this.#folding = folding;
    this.#canary = new LiteralScan(canary);
    this.#quotation = new QuotationScan(anchor, quotations);
    this.#leaked = leaked;
  }

  push(text: string): string {
    const all = this.#held + text;
    const seen = this.#folding.each(all, this.#seen, this.#look);
    const from = Math.max(0, this.#canary.openFrom(this.#offset + seen) - this.#offset);
    this.#held = all.slice(from);
    this.#offset += from;
    this.#seen = seen - from;
    return all.slice(0, from);
  }

  end(): string {
    const held = this.#held;
    this.#held = "";
    return held;
  }

  readonly #look = (unit: number, at: number): void => {
    if (this.#canary.step(unit, this.#offset + at)) this.#leaked("canary");
    if (this.#quotation.step(unit) > 0) this.#leaked("quotation");
  };
}
