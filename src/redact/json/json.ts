import type { TextFilter } from "../../types.js";
import { readString, writeString } from "./json-string.js";

// White space of every kind, so that a byte order mark and the separator of JSON text sequences (RFC 7464) pass.
const BETWEEN = /[^\s\p{Cc}{}[\]:,]/gu;
const TOKEN_END = /["\s\p{Cc}{}[\]:,]/gu;
const TOKEN = /^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/;
const LONGEST_TOKEN = 1024;

/**
 * Runs the value of every string in JSON text, keys included, through a filter of its own, and writes it back as a
 * string: `{"a":"SSN 536-22-1459"}` becomes `{"a":"SSN [US_SSN]"}`. The JSON may come in pieces of any size, be cut
 * off, or be several documents in a row; what is valid stays valid.
 *
 * What is not in a string passes byte for byte. A string that its filter did not change keeps its spelling if it
 * came in one piece; otherwise an escape may come out as another one for the same character. Where the text cannot
 * be JSON (a word that is not `true`, a number over 1,024 characters), the rest is filtered as plain text.
 *
 * @example
 * ```ts
 * const filter = jsonStringsFilter(() => redactor.filter());
 * const body = filter.push('{"key":"536-22-') + filter.push('1459"}') + filter.end(); // '{"key":"[US_SSN]"}'
 * ```
 */
export function jsonStringsFilter(makeFilter: () => TextFilter): TextFilter {
  return new JsonStringsFilter(makeFilter);
}

class JsonStringsFilter implements TextFilter {
  readonly #makeFilter: () => TextFilter;
  readonly #done: Record<string, number> = {};
  /** Text that means nothing yet: the beginning of an escape or of a number. */
  #rest = "";
  /** The filter of the string, or of the plain text, that is being read. */
  #current: TextFilter | undefined;
  #mode: "between" | "string" | "plain" = "between";

  constructor(makeFilter: () => TextFilter) {
    this.#makeFilter = makeFilter;
  }

  get findings(): Readonly<Record<string, number>> {
    const counts = { ...this.#done };
    add(counts, this.#current?.findings);
    return counts;
  }

  push(text: string): string {
    const all = this.#rest + text;
    let out = "";
    let at = 0;
    while (at < all.length) {
      const step = this.#step(all, at);
      if (step.end === at) break;
      out += step.out;
      at = step.end;
    }
    this.#rest = all.slice(at);
    return out;
  }

  end(): string {
    const rest = this.#rest;
    this.#rest = "";
    if (this.#mode === "between" && rest !== "" && !TOKEN.test(rest)) this.#begin("plain");
    if (this.#mode === "plain") return (this.#current?.push(rest) ?? "") + this.#leave();
    return this.#mode === "string" ? writeString(this.#leave()) + rest : rest;
  }

  #step(text: string, at: number): Step {
    if (this.#mode === "string") return this.#string(text, at);
    if (this.#mode === "between") return this.#between(text, at);
    return { out: this.#current?.push(text.slice(at)) ?? "", end: text.length };
  }

  #between(text: string, at: number): Step {
    const start = search(BETWEEN, text, at);
    const passed = text.slice(at, start);
    if (start === text.length) return { out: passed, end: start };
    if (text[start] === '"') {
      this.#begin("string");
      return { out: `${passed}"`, end: start + 1 };
    }
    const end = search(TOKEN_END, text, start);
    const token = text.slice(start, end);
    if (token.length > LONGEST_TOKEN || (end < text.length && !TOKEN.test(token))) {
      return { out: passed + this.#begin("plain").push(token), end };
    }
    return end < text.length ? { out: passed + token, end } : { out: passed, end: start };
  }

  #string(text: string, at: number): Step {
    const { value, end, closed } = readString(text, at);
    let out = this.#current?.push(value) ?? "";
    if (closed) out += this.#leave();
    const written = out === value ? text.slice(at, end) : writeString(out);
    return closed ? { out: `${written}"`, end: end + 1 } : { out: written, end };
  }

  #begin(mode: "string" | "plain"): TextFilter {
    this.#mode = mode;
    this.#current = this.#makeFilter();
    return this.#current;
  }

  #leave(): string {
    const out = this.#current?.end() ?? "";
    add(this.#done, this.#current?.findings);
    this.#current = undefined;
    this.#mode = "between";
    return out;
  }
}

interface Step {
  readonly out: string;
  readonly end: number;
}

function search(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function add(counts: Record<string, number>, more: Readonly<Record<string, number>> = {}): void {
  for (const [entity, count] of Object.entries(more)) counts[entity] = (counts[entity] ?? 0) + count;
}
