import { invisibleKind } from "../canonical/invisible.js";
import { characterOf } from "./entities.js";
import { Written } from "./written.js";

const SIGNS = ["*", "`", "\\", "&"];
/** The signs that are left out, unless a row looks for them. */
export const MARKDOWN = ["*", "`", "\\"];
// A first look: beside soft hyphens nothing that comes before is unseen.
const MAY_BE_UNSEEN = /[\xad\u0250-\uffff]/;
const FIRST_UNSEEN = 0xad;
const [FIRST_WIDE, LAST_WIDE] = [0xff01, 0xff5e];
const NARROWER = 0xfee0;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ENTITY = /&(?:#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/y;
const ENTITY_CUT = /&(?:#(?:[0-9]{0,6}|[xX][0-9a-fA-F]{0,6})|[A-Za-z]{0,8})$/y;
const MARKS = /(?:\*+|`+)/y;
// More of them in a row are no emphasis: a masked value, a line.
const MOST_MARKS = 3;
// The first half of the pairs that tags and most selectors of variants are.
const TAGS = 0xdb40;

/** Whether a text has a character that may be part of a disguise. Takes next to no time for most. */
export function mayHide(text: string): boolean {
  if (SIGNS.some((sign) => text.includes(sign))) return true;
  return MAY_BE_UNSEEN.test(text) && nextHiding(text, 0) < text.length;
}

function nextHiding(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isHiding(text, at)) at++;
  return at;
}

function isHiding(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_UNSEEN) return code === 38 || code === 42 || code === 92 || code === 96;
  if (code === TAGS) return at + 1 === text.length || isUnseen(text.codePointAt(at) ?? 0);
  return isWide(code) || isUnseen(code);
}

function isUnseen(code: number): boolean {
  return code >= FIRST_UNSEEN && invisibleKind(code) !== undefined;
}

function isWide(code: number): boolean {
  return code >= FIRST_WIDE && code <= LAST_WIDE;
}

/** What is made of the text from some place on: what is seen, and of how much that is written. */
interface Step {
  readonly seen: string;
  readonly length: number;
}

/**
 * Sees a text that may come in pieces as a reader does: without what does not show, with full-width letters and digits
 * as the common ones, and without the spelling of HTML entities and the marks of Markdown that its readers do not see:
 * up to three `*` or backticks that touch something, and the backslash before a sign. And finds back what was written.
 */
export class Disguise {
  readonly #written = new Written();
  #held = "";
  #last: string;
  readonly #kept: ReadonlySet<string>;

  /**
   * `waiting` is text that was seen as it is and is still to be taken, `last` the character before the next one, and
   * `kept` the signs of Markdown that are seen as they are.
   */
  constructor(waiting: string, last: string, kept: ReadonlySet<string>) {
    this.#written.add(waiting, waiting.length);
    this.#last = last;
    this.#kept = kept;
  }

  get last(): string {
    return this.#last;
  }

  /** Whether all that was read was taken. */
  get isDone(): boolean {
    return this.#written.isTaken && this.#held === "";
  }

  /** What is seen of more text. The end that may become another thing waits. */
  read(text: string, ended: boolean): string {
    const all = this.#held + text;
    const seen: string[] = [];
    let at = 0;
    /** From there on as much is seen as is written. */
    let from = 0;
    while (at < all.length) {
      const next = nextHiding(all, at);
      if (next > at) seen.push(all.slice(at, next));
      at = next;
      this.#last = all[at - 1] ?? this.#last;
      const step = at < all.length ? this.#step(all, at, ended) : undefined;
      if (step === undefined) break;
      seen.push(step.seen);
      at += step.length;
      if (step.seen.length === step.length) continue;
      this.#written.add(all.slice(from, at - step.length), at - step.length - from);
      this.#written.add(all.slice(at - step.length, at), step.seen.length);
      from = at;
    }
    this.#written.add(all.slice(from, at), at - from);
    this.#last = all[at - 1] ?? this.#last;
    this.#held = all.slice(at);
    return seen.join("");
  }

  /** What was written of the next characters that were seen, and after them, if `andUnseen`, what nothing is seen of. */
  take(count: number, andUnseen: boolean): string {
    return this.#written.take(count, andUnseen);
  }

  #step(text: string, at: number, ended: boolean): Step | undefined {
    const char = text[at] ?? "";
    if (this.#kept.has(char)) return asIs(char);
    const next = text[at + 1];
    if (char === "*" || char === "`") return this.#marks(text, at, ended);
    if (char === "&") return entity(text, at, ended);
    if (next === undefined && !ended && (char === "\\" || char.charCodeAt(0) === TAGS)) return undefined;
    if (char === "\\")
      return next !== undefined && PUNCTUATION.test(next) ? { seen: next, length: 2 } : asIs(char);
    if (char.charCodeAt(0) === TAGS) return next === undefined ? asIs(char) : unseen(2);
    return { seen: plain(char), length: 1 };
  }

  #marks(text: string, at: number, ended: boolean): Step | undefined {
    MARKS.lastIndex = at;
    const [run = ""] = MARKS.exec(text) ?? [];
    const next = text[at + run.length];
    // A run that was let go for its length goes on.
    if (run.length > MOST_MARKS || this.#last === run[0]) return asIs(run);
    if (next === undefined && !ended) return undefined;
    return isSpace(this.#last) && isSpace(next) ? asIs(run) : unseen(run.length);
  }
}

function entity(text: string, at: number, ended: boolean): Step | undefined {
  ENTITY.lastIndex = ENTITY_CUT.lastIndex = at;
  const [written = ""] = ENTITY.exec(text) ?? [];
  const char = written === "" ? undefined : characterOf(written);
  if (char !== undefined) return { seen: plain(char), length: written.length };
  return !ended && ENTITY_CUT.test(text) ? undefined : asIs("&");
}

function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (isWide(code)) return String.fromCharCode(code - NARROWER);
  return isUnseen(code) ? "" : char;
}

function asIs(text: string): Step {
  return { seen: text, length: text.length };
}

function unseen(length: number): Step {
  return { seen: "", length };
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || /^\s?$/.test(char);
}
