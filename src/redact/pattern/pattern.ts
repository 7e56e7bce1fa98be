import { characterOf } from "../disguise/html-entities.js";
import { asSeen, CLASSES, folded, LINE_END, not, type Ranges, single } from "./ranges.js";

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

const ENTITY = /&(?:#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/;
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

/**
 * Reads the subset of regular expressions that is bounded and linear: characters, classes, groups, alternatives,
 * `?`, `{n}` and `{n,m}`, and `\b` at either end.
 *
 * @throws SyntaxError that says what is not accepted, and how to mend it.
 */
export function parsePattern({ source, flags }: RegExp): Pattern {
  const unknown = [...flags].find((flag) => !"giu".includes(flag));
  if (unknown !== undefined)
    throw new SyntaxError(`must not have the flag "${unknown}": only i, g and u are read`);
  if (flags.includes("i") && flags.includes("u"))
    throw new SyntaxError("must not have the flag u with the flag i: leave out u, UTF-16 units are counted");
  const entity = ENTITY.exec(source)?.[0];
  if (entity !== undefined && characterOf(entity) !== undefined)
    throw new SyntaxError(`must have the character itself in place of ${entity}: so it is seen`);
  const startsWord = source.startsWith("\\b");
  const endsWord = /(?:^|[^\\])(?:\\\\)?\\b$/.test(source) && source.length > 2;
  const body = source.slice(startsWord ? 2 : 0, endsWord ? -2 : undefined);
  const node = new Parser(body, flags).parse();
  if (node.kind === "choice" && (startsWord || endsWord))
    throw new SyntaxError("must have its alternatives in a group between \\b: \\b(?:one|other)\\b");
  return { node, startsWord, endsWord };
}

class Parser {
  readonly #text: string;
  readonly #flags: string;
  /** The nodes of characters that stand for themselves: most come more than once. */
  readonly #literals = new Map<string, Node>();
  #at = 0;

  constructor(text: string, flags: string) {
    this.#text = text;
    this.#flags = flags;
  }

  parse(): Node {
    const node = this.#choice();
    if (this.#at < this.#text.length) throw new SyntaxError('must not have a ")" without a "("');
    return node;
  }

  #choice(): Node {
    const items = [this.#sequence()];
    while (this.#take("|")) items.push(this.#sequence());
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: "choice", items };
  }

  #sequence(): Node {
    const items: Node[] = [];
    while (this.#at < this.#text.length && !"|)".includes(this.#peek()))
      items.push(this.#repeated(this.#atom()));
    return { kind: "sequence", items };
  }

  #repeated(item: Node): Node {
    const sign = this.#peek();
    if (sign === "*" || sign === "+") {
      const instead = sign === "*" ? "{0,64}" : "{1,64}";
      throw new SyntaxError(`must be bounded: write ${instead}, or what you need, in place of ${sign}`);
    }
    if (sign !== "?" && sign !== "{") return item;
    const counts = /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(this.#text.slice(this.#at, this.#at + 12));
    if (sign === "{" && counts === null) return item;
    this.#at += counts?.[0].length ?? 1;
    if ("?+*{".includes(this.#peek() || "-")) {
      throw new SyntaxError(
        "must not have two quantifiers in a row, nor lazy ones: the longest match is taken",
      );
    }
    if (counts === null) return { kind: "repeat", item, min: 0, max: 1 };
    const min = Number(counts[1]);
    if (counts[2] === ",") {
      if (counts[3] === "")
        throw new SyntaxError(`must be bounded: write {${min},64}, or what you need, in place of {${min},}`);
      return { kind: "repeat", item, min, max: Number(counts[3]) };
    }
    return { kind: "repeat", item, min, max: min };
  }

  #atom(): Node {
    if (this.#take("(")) return this.#group();
    if (this.#take("[")) return this.#class();
    if (this.#take("\\")) return this.#set(this.#explicit(this.#escape()));
    if (this.#take(".")) return this.#set(not(LINE_END));
    return this.#literal(this.#next());
  }

  #literal(char: string): Node {
    const known = this.#literals.get(char);
    if (known !== undefined) return known;
    if ("^$".includes(char))
      throw new SyntaxError(`must not have ${char}: a text streams by, and its ends do not count`);
    if ("?+*{}]".includes(char)) throw new SyntaxError(`must have a backslash before the character ${char}`);
    const made = this.#set(this.#explicit(single(char)));
    this.#literals.set(char, made);
    return made;
  }

  #group(): Node {
    if (this.#take("?") && !this.#take(":")) {
      throw new SyntaxError(
        "must not look ahead or behind nor name groups: of groups only ( ) and (?: ) are read",
      );
    }
    const node = this.#choice();
    if (!this.#take(")")) throw new SyntaxError('must have a ")" for every "("');
    return node;
  }

  #class(): Node {
    const negated = this.#take("^");
    const ranges: (readonly [number, number])[] = [];
    while (!this.#take("]")) {
      if (this.#at >= this.#text.length) throw new SyntaxError('must have a "]" for every "["');
      ranges.push(...this.#members());
    }
    return this.#set(negated ? not(ranges) : ranges);
  }

  /** The next character of a class, a range of them, or what `\d` and its like stand for. */
  #members(): Ranges {
    const from = this.#member();
    const low = charOf(from);
    // Before such a class, as at the end, a hyphen stands for itself.
    if (low === undefined || !/^-(?:[^\]\\]|\\[^dsw])/i.test(this.#ahead())) return this.#explicit(from);
    this.#at++;
    return this.#explicit([[low, charOf(this.#member()) ?? low]]);
  }

  #member(): Ranges {
    return this.#take("\\") ? this.#escape(true) : single(this.#next());
  }

  #escape(inClass = false): Ranges {
    const char = this.#next();
    if (Object.hasOwn(CLASSES, char)) return CLASSES[char] ?? [];
    if (char === "0" && /\d/.test(this.#peek()))
      throw new SyntaxError("must write escapes as \\xHH or \\uHHHH");
    if (Object.hasOwn(CONTROLS, char)) return [[CONTROLS[char] ?? 0, CONTROLS[char] ?? 0]];
    if (char === "x" || char === "u") return this.#hex(char === "x" ? 2 : 4);
    if (/[1-9k]/.test(char)) throw new SyntaxError("must not refer back to a group");
    if (char === "b" && !inClass) throw new SyntaxError("must have \\b at its beginning or end alone");
    if (/[A-Za-z]/.test(char)) throw new SyntaxError(`must not have \\${char}: write out the characters`);
    return single(char);
  }

  #hex(length: number): Ranges {
    const digits = this.#text.slice(this.#at, this.#at + length);
    if (digits.length < length || !/^[0-9a-fA-F]{2,4}$/.test(digits)) {
      throw new SyntaxError("must write escapes as \\xHH or \\uHHHH");
    }
    this.#at += length;
    const code = Number.parseInt(digits, 16);
    return [[code, code]];
  }

  /** Characters that are written out, as they will be seen and in both cases. */
  #explicit(ranges: Ranges): Ranges {
    if (isNamed(ranges)) return ranges;
    const seen = asSeen(ranges);
    return this.#flags.includes("i") ? folded(seen) : seen;
  }

  #set(ranges: Ranges): Node {
    if (ranges.length === 0) {
      throw new SyntaxError(
        "must not have a part that nothing matches: in a text no hidden character is seen",
      );
    }
    if (this.#flags.includes("u") && ranges.some(([low, high]) => low <= 0xdfff && high >= 0xd800)) {
      throw new SyntaxError(
        "must not have the flag u with ., [^ ], \\D, \\S or \\W: UTF-16 units are counted",
      );
    }
    return { kind: "set", ranges };
  }

  #ahead(): string {
    return this.#text.slice(this.#at, this.#at + 3);
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const char = this.#peek();
    if (char >= "\ud800" && char <= "\udfff") throw new SyntaxError("must not have characters beyond U+FFFF");
    this.#at++;
    return char;
  }
}

function charOf(ranges: Ranges): number | undefined {
  const [[low, high] = [0, -1]] = ranges;
  return ranges.length === 1 && low === high ? low : undefined;
}

function isNamed(ranges: Ranges): boolean {
  return Object.values(CLASSES).includes(ranges);
}
