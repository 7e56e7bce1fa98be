import { type Closing, cut, findOpening, NONE, type Outcome, type Row } from "../../recognizer.js";
import { isDrawn, kindOf } from "../values/drawn.js";
import { isFiller, isWordy } from "../values/placeholder.js";
import { isAscending } from "../values/random.js";

// The family is `sk-ant-`, a kind (api03, admin01, oat01, sid01, req; the oldest keys have none), and a body: 95
// characters in today's API keys, of other lengths in other kinds.
const OPENING = [..."sk-ant-"];
const KIND = /[a-z]{1,12}[0-9]{0,4}-/y;
// Four dashes begin another thing, such as a key block; in a random body they come once in 180,000 keys.
const BODY_END = /[^A-Za-z0-9_-]|----/g;

const LONGEST_HEAD = 24;
const LONGEST_PLACEHOLDER = 128;
const LONG = 64;
// So much further on, what looked like words is looked at again.
const STEP = 32;

/**
 * A body can be that of a key, and none of a placeholder such as `xxxx…` or `XXXX…AA`, when it is varied and long. Each
 * condition, once true, stays true while the body grows: a stream need not wait for its end.
 */
class Body {
  #length = 0;
  #kinds = 0;
  #switches = 0;
  #wasDigit: boolean | undefined;
  #distinct = 0;
  readonly #seen = [0, 0, 0, 0];

  add(code: number): void {
    this.#length++;
    this.#mark(code);
    const kind = kindOf(code);
    if (kind === 0) return;
    this.#kinds |= 1 << kind;
    const digit = kind === DIGIT;
    if (this.#wasDigit !== undefined && this.#wasDigit !== digit) this.#switches++;
    this.#wasDigit = digit;
  }

  #mark(code: number): void {
    const bits = this.#seen[code >> 5] ?? 0;
    const bit = 1 << (code & 31);
    if ((bits & bit) === 0) this.#distinct++;
    this.#seen[code >> 5] = bits | bit;
  }

  get mayBeKey(): boolean {
    if (this.#length < 24 || this.#distinct < 10) return false;
    return this.#length >= LONG || this.#kinds === ALL_KINDS || this.#switches >= 4;
  }
}

const DASH = 45;
const UNDERSCORE = 95;
const DIGIT = 1;
// A bit for each kind but signs.
const ALL_KINDS = 0b1110;

function match(text: string, start: number, ended: boolean): Outcome {
  const opening = findOpening(OPENING, text, start);
  if (opening !== "whole") return opening === "cut" ? cut(ended) : NONE;
  const afterOpening = start + OPENING.length;
  KIND.lastIndex = afterOpening;
  return readBody(text, KIND.test(text) ? KIND.lastIndex : afterOpening, ended);
}

// A long key has a digit.
function isKey(body: string): boolean {
  if (isFiller(body)) return false;
  if (body.length < LONG) return !isWordy(body);
  return /[0-9]/.test(body) && !isAscending(body) && isDrawn(body);
}

// Where another key begins, this one is none: text made of openings alone would else be read again and again.
function readBody(text: string, start: number, ended: boolean): Outcome {
  const body = new Body();
  let judged = 0;
  const limit = start + LONGEST_PLACEHOLDER;
  for (let at = start; at < limit; at++) {
    if (at >= text.length) return cut(ended);
    const code = text.charCodeAt(at);
    if (kindOf(code) === 0 && code !== DASH && code !== UNDERSCORE) return NONE;
    body.add(code);
    if (code !== DASH) {
      if (at < judged || !body.mayBeKey) continue;
      if (isKey(text.slice(start, at + 1))) return { kind: "certain", from: at + 1 };
      judged = at + STEP;
    } else if (text.endsWith("sk-ant-", at + 1) || text.endsWith("----", at + 1)) return NONE;
  }
  return NONE;
}

function close(text: string, from: number, ended: boolean): Closing {
  BODY_END.lastIndex = from;
  const end = BODY_END.exec(text);
  if (end !== null) return { done: true, at: end.index };
  let at = text.length;
  while (!ended && at > from && text.charCodeAt(at - 1) === DASH) at--;
  return { done: ended, at };
}

/**
 * Anthropic's keys and tokens of every kind: API, admin, OAuth access and refresh, session.
 *
 * What counts is the body: at least 24 characters, 10 of them different, that are 64 in all, or mix digits, small
 * and capital letters, or change between letters and digits four times. What words of examples make, or the same
 * characters over and over, is no key. A key is redacted to its last character,
 * however long, with any letters that touch it.
 */
export const anthropicApiKey: Row = {
  opening: OPENING,
  behind: 0,
  reach: LONGEST_HEAD + LONGEST_PLACEHOLDER,
  match,
  close,
};
