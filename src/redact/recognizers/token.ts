import { type Charset, charset, places } from "../charset.js";
import { cut, findOpening, NONE, type Outcome, type Row } from "../recognizer.js";
import { closeRun, readBody } from "./value-run.js";
import { isFiller, isWordy } from "./values/placeholder.js";
import { isRandom } from "./values/random.js";

/** A secret that tells itself by how it begins. */
export interface TokenSpec {
  /** The same in every such secret; a place may allow several characters: `gh[pousr]_`. */
  readonly prefix: string;
  /**
   * The characters of what follows, as in a character class, or the set made of it, for rows that share one. Default:
   * letters, digits, `_` and `-`.
   */
  readonly body?: string | Charset;
  /** How many of them there are at least. So many decide; all that follow belong to the secret. */
  readonly length: number;
  /** What may stand before it: `any` character, or (for a short prefix) no letter or digit. Default: `any`. */
  readonly after?: "any" | "no word";
  /** Whether so much of the body is that of a secret. Default: {@link isRandom}. */
  readonly check?: (body: string) => boolean;
  /** Whether the prefix stays, as the address of a webhook does. Default: false. */
  readonly keeps?: boolean;
}

// With what joins the characters of base64, in which anything may stand by chance.
const WORD = charset("A-Za-z0-9_+/");

/**
 * Makes the row of a secret that is a prefix and a random body. It is certain once the body is as long as the
 * shortest one, and is redacted as far as such characters go: a limit to the right would have to be waited for, and
 * would let a secret out that something is glued to.
 */
export function token(spec: TokenSpec): Row {
  const { prefix, length, after = "any", check = isRandom } = spec;
  const { body: characters = "A-Za-z0-9_-" } = spec;
  const body = typeof characters === "string" ? charset(characters) : characters;
  const head = places(prefix);
  // That of a row need not know the words of examples again.
  const isSecret = (begin: string) =>
    check(begin) && (check === isRandom || !(isFiller(begin) || isWordy(begin)));
  const opening = [...head, ...Array<string>(Math.max(0, 4 - head.length)).fill(body.chars)];
  const match = (text: string, start: number, ended: boolean): Outcome => {
    const found = findOpening(opening, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    if (after === "no word" && isInWord(text, start)) return NONE;
    const from = start + head.length;
    const end = readBody(body, text, from, length, ended);
    if (end === undefined) return cut(ended);
    if (end === -1 || !isSecret(text.slice(from, from + length))) return NONE;
    return { kind: "certain", start: spec.keeps === true ? from : start, from: end };
  };
  return {
    opening,
    ...(after === "no word" && { word: true as const }),
    behind: 2,
    reach: opening.length + length + 4,
    match,
    close: closeRun(body),
    told: { prefix, body, length },
  };
}

// Whether a letter or digit stands before `start`. One that is part of a written-out `\n` does not count.
function isInWord(text: string, start: number): boolean {
  return WORD.has(text.charCodeAt(start - 1)) && text[start - 2] !== "\\";
}
