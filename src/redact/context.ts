import { type Charset, isDigit } from "./charset.js";
import { CONTEXT_BEHIND, endOf, saidBefore } from "./said-before.js";

// Where a sentence ends, but for the point of `Mr.`, `Dr.` or `St.`, or a part of something that is no sentence.
const SENTENCE_END =
  /(?<!(?:^|[^\p{L}])\p{Lu}\p{Ll}{1,2})[.]["')]?\s(?=$|[^\p{Ll}(])|[!?]["')]?\s(?=$|[^\p{Ll}(])|[|=。\n]|;(?=\S)/u;
// In a sentence a value follows a word; after a colon or a sign it has a name of its own.
const LAST = 4;
const AFTER_WORD = /[\p{L}\p{M},.、，][ "'“„«「(]{0,3}$/u;
// Whose it is may stand between a name and the colon after it.
const WHOSE =
  /^(?: [\p{L}.]{1,8})? (?:of|for|from|on|der|des|vom|von|de|du|del|della|do|da|van|för|av|til) [^0-9:;.,=|]{1,32}:["'“„« ]{1,3}$/u;
// Words that say that what follows is something else.
const ELSE = [
  "order|ticket|invoice|tracking|ref|reference|case|version|isbn|issn|sku|part|serial|flight|meeting|booking|room|customer(?!:)|(?<!(?:the|your|my|this) )account",
  "item|article|model|firmware|drawing|catalogue|ean|upc|gtin|batch|lot|claim|policy|licen[cs]e",
  "commit|request|price|total|amount|location|checksum|population|advisory|years?|page|chapter|section|port|code|pin",
  "(?<!(?:office|support|direct|work|home|main|phone|private|business) )line",
  "zip|bestellung|auftrag|rechnung|kunden|kundennummer|commande|facture|pedido|factura|ordine|fattura|zamówienie|fatura",
];
const NUMBER = "(?:[^a-z0-9]{0,3}(?:no|nr|number|num|id|code|is|was|of)){0,2}";
const LONGEST_ELSE = 40;
const TELLS_ELSE = new RegExp(`(?<![a-z])(?:${ELSE.join("|")})${NUMBER}[^a-z0-9]{0,4}$`, "i");

/** What a row has read behind a name: where the name ends, and where a value begins and ends that it is given. */
export interface Given {
  /** Where the part of the name ends that the row knows, and what it reads: so many characters of a set at most. */
  readonly after: number;
  readonly body: Charset;
  readonly most: number;
  readonly name: number;
  readonly from: number | undefined;
  readonly end: number | undefined;
}

/** Tells what stands over the column of a table that a value is in; empty if nothing does. */
interface Headings {
  headingOf(start: number): string;
}

/**
 * What is said of a value that begins at `start`: before it, and over the column of a table that it is in. It is read
 * when it is first asked for, once for all rows that ask.
 */
export class Context {
  /** What was read last behind a name that begins there, for other rows that know it. */
  given: Given | undefined;
  readonly #text: string;
  readonly #start: number;
  readonly #headings: Headings | undefined;
  #left: string | undefined;
  #end: string | undefined;

  constructor(text: string, start: number, headings?: Headings) {
    this.#text = text;
    this.#start = start;
    this.#headings = headings;
  }

  get #heading(): string {
    return this.#headings?.headingOf(this.#start) ?? "";
  }

  /** Whether words that match `pattern` stand before the value, no further than `within`, or head its column. */
  has(pattern: RegExp, within = CONTEXT_BEHIND): boolean {
    return this.heads(pattern) || this.precedes(pattern, within);
  }

  /** Whether they head its column. */
  heads(pattern: RegExp): boolean {
    const heading = this.#heading;
    return heading !== "" && matches(pattern, `${heading}: `);
  }

  /** Whether they stand before it. */
  precedes(pattern: RegExp, within = CONTEXT_BEHIND): boolean {
    return matches(pattern, endOf(this.#before(), within));
  }

  /** Whether what stands before it ends in words that match `pattern`, in which no digit may be. */
  adjoins(pattern: RegExp): boolean {
    return matches(pattern, this.#afterDigits());
  }

  /** Whether a word right before it, or what heads its column, says that it is something else than of a person. */
  isElse(): boolean {
    return tellsElse(this.#heading) || tellsElse(this.#before());
  }

  /**
   * Whether a word that matches `pattern` stands anywhere before it in the same sentence, without a number or what says
   * otherwise between them, or heads its column.
   */
  isSpokenOf(pattern: RegExp): boolean {
    if (this.heads(pattern)) return true;
    if (this.#isAfterDigit()) return false;
    const left = this.#before();
    const last = left.slice(-LAST);
    const isAfterWord = AFTER_WORD.test(last);
    if (!isAfterWord && !last.includes(":")) return false;
    if (!matches(pattern, this.#afterDigits()) || tellsElse(left)) return false;
    const sentence = this.#afterDigits().split(SENTENCE_END).at(-1) ?? "";
    const end = lastEnd(pattern, sentence);
    return end !== -1 && (isAfterWord || WHOSE.test(sentence.slice(end)));
  }

  /** Whether words that match `pattern`, with the flag `g`, stand before it with no more than `gap` between, or head it. */
  isFollowed(pattern: RegExp, gap: RegExp): boolean {
    if (this.heads(pattern)) return true;
    const left = this.#before();
    const end = lastEnd(pattern, left);
    return end !== -1 && gap.test(left.slice(end));
  }

  // Most groups of digits that look like a number are parts of a longer one, or in a row of them.
  #isAfterDigit(): boolean {
    let at = this.#start - 1;
    if (" -".includes(this.#text[at] ?? "x")) at--;
    return isDigit(this.#text.charCodeAt(at));
  }

  /** As much of it as no digit is in: numbers stand close together where there are many. */
  #afterDigits(): string {
    if (this.#end === undefined) {
      const left = this.#before();
      let at = left.length;
      while (at > 0 && !isDigit(left.charCodeAt(at - 1))) at--;
      this.#end = left.slice(at);
    }
    return this.#end;
  }

  #before(): string {
    this.#left ??= saidBefore(this.#text, this.#start);
    return this.#left;
  }
}

function tellsElse(left: string): boolean {
  return TELLS_ELSE.test(left.slice(-LONGEST_ELSE));
}

/** Where the last match of a pattern, which has the flag `g`, ends; -1 if there is none. */
export function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}

/** Whether a pattern matches anywhere, whether or not it has the flag `g`. */
export function matches(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}
