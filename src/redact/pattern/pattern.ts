import { characterOf, ENTITY } from "../disguise/codes.js";
import { type Ranges, rangesOf } from "./ranges.js";

/** What a pattern of the accepted subset consists of. */
export type Node =
  | { readonly kind: "set"; readonly ranges: Ranges }
  | { readonly kind: "sequence" | "choice"; readonly items: readonly Node[] }
  | { readonly kind: "repeat"; readonly item: Node; readonly min: number; readonly max: number };

/** A parsed pattern. `startsWord`, `endsWord`: a `\b` stands at that end. */
export interface Pattern {
  readonly node: Node;
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

const TOKEN = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|0\d|[\s\S])|\(\?:|\{\d{1,9}(?:,\d{0,9})?\}|[\s\S]/g;
const WORD_EDGE = "\\b";
const COUNTS = /^\{(\d+)(?:,(\d*))?\}$/;
const SHORT_COUNTS: Readonly<Record<string, string>> = { "?": "{0,1}", "*": "{0,}", "+": "{1,}" };

/**
 * Reads the subset of regular expressions that is bounded and linear: characters, classes, groups, alternatives,
 * `?`, `{n}` and `{n,m}`, and `\b` at either end.
 *
 * @param sets What characters and classes stand for, as far as other patterns have told.
 * @throws SyntaxError that says what is not accepted, and how to mend it.
 */
export function parsePattern({ source, flags }: RegExp, sets = new Map<string, Ranges>()): Pattern {
  const [flag] = /[^giu]/.exec(flags) ?? [];
  if (flag !== undefined) refuse(`must not have the flag "${flag}": only i, g and u are read`);
  if (flags.includes("i") && flags.includes("u"))
    refuse("must not have the flag u with the flag i: leave out u, UTF-16 units are counted");
  for (const [entity] of source.matchAll(new RegExp(ENTITY, "g"))) {
    if (characterOf(entity) !== undefined)
      refuse(`must have the character itself in place of ${entity}: so it is seen`);
  }
  const tokens = source.match(TOKEN) ?? [];
  const startsWord = tokens[0] === WORD_EDGE;
  const endsWord = tokens.length > 1 && tokens.at(-1) === WORD_EDGE;
  const inner = tokens.slice(startsWord ? 1 : 0, endsWord ? -1 : undefined);
  for (const token of inner) checkCharacter(token);
  const parser = new Parser(inner, flags, sets);
  const node = startsWord || endsWord ? parser.sequence() : parser.choice();
  if (!parser.isDone) refuse("must have its alternatives in a group between \\b: \\b(?:one|other)\\b");
  return { node, startsWord, endsWord };
}

function checkCharacter(token: string): void {
  if (/[\ud800-\udfff]/.test(token)) refuse("must not have characters beyond U+FFFF");
  if (token === WORD_EDGE) refuse("must have \\b at its beginning or end alone");
  if (/^\\[1-9k]/.test(token)) refuse("must not refer back to a group");
  if (/^\\(?:0\d|[xu]$)/.test(token)) refuse("must write escapes as \\xHH or \\uHHHH");
  if (/^\\(?![dswDSWnrtfvxu])[A-Za-z]/.test(token))
    refuse(`must not have ${token}: write out the characters`);
}

class Parser {
  readonly #tokens: readonly string[];
  readonly #flags: string;
  readonly #sets: Map<string, Ranges>;
  #at = 0;

  constructor(tokens: readonly string[], flags: string, sets: Map<string, Ranges>) {
    this.#tokens = tokens;
    this.#flags = flags;
    this.#sets = sets;
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  choice(): Node {
    const items: Node[] = [];
    // What ends it is passed by, too: a bracket, as they are in pairs where a RegExp was made of it.
    do items.push(this.sequence());
    while (this.#next() === "|");
    return { kind: "choice", items };
  }

  sequence(): Node {
    const items: Node[] = [];
    while (!this.isDone && !"|)".includes(this.#peek())) items.push(this.#repeated(this.#atom()));
    return { kind: "sequence", items };
  }

  #repeated(item: Node): Node {
    const sign = this.#peek();
    const [counts, min, max = min] = COUNTS.exec(SHORT_COUNTS[sign] ?? sign) ?? [];
    if (counts === undefined) return item;
    if (max === "") refuse(`must be bounded: write {${min},64}, or what you need, in place of ${sign}`);
    this.#at++;
    if (this.#peek() === "?")
      refuse("must not have two quantifiers in a row, nor lazy ones: the longest match is taken");
    return { kind: "repeat", item, min: Number(min), max: Number(max) };
  }

  #atom(): Node {
    const token = this.#next();
    if (token[0] === "(") {
      if (this.#peek() === "?")
        refuse("must not look ahead or behind nor name groups: of groups only ( ) and (?: ) are read");
      return this.choice();
    }
    if (token === "[") return this.#set(this.#class());
    if ("^$".includes(token)) refuse(`must not have ${token}: a text streams by, and its ends do not count`);
    if ("?+*{}]".includes(token)) refuse(`must have a backslash before the character ${token}`);
    return this.#set(token);
  }

  #class(): string {
    const from = this.#at;
    this.#at = this.#tokens.indexOf("]", from) + 1;
    return `[${this.#tokens.slice(from, this.#at).join("")}`;
  }

  #set(source: string): Node {
    const key = `${source} ${this.#flags}`;
    const ranges = this.#sets.get(key) ?? rangesOf(source, this.#flags.includes("i") ? "gi" : "g");
    this.#sets.set(key, ranges);
    if (ranges.length === 0)
      refuse("must not have a part that nothing matches: in a text no hidden character is seen");
    if (this.#flags.includes("u") && ranges.some(([low, high]) => low <= 0xdfff && high >= 0xd800))
      refuse("must not have the flag u with ., [^ ], \\D, \\S or \\W: UTF-16 units are counted");
    return { kind: "set", ranges };
  }

  #peek(): string {
    return this.#tokens[this.#at] ?? "";
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? "";
  }
}

function refuse(why: string): never {
  throw new SyntaxError(why);
}
