import * as z from "zod";
import type { TextFilter } from "../types.js";
import type { Finding } from "./filter.js";
import { LiteralFilter } from "./literal-filter.js";
import { Literals } from "./literals.js";
import type { Operate } from "./operators.js";
import { spellings } from "./spellings.js";
import { filterWhole } from "./whole.js";

/** The kind of what the option `secrets` names. */
export const CUSTOM_SECRET = "CUSTOM_SECRET";

const SHORTEST = 8;
const LONGEST = 8192;
// Never the value: it may be a secret all the same.
const KIND = "must be a string, and is none: is the environment variable set?";
const SHORT = `must have at least ${SHORTEST} characters: a shorter one would be taken out of ordinary text`;

/** The option `secrets`. */
export const secretsOption = z
  .array(z.string(KIND).min(SHORTEST, SHORT).max(LONGEST, `must have at most ${LONGEST} characters`))
  .default([]);

/** The secrets in all their spellings, made ready; `undefined` if there are none. */
export function literalsOf(secrets: readonly string[]): Literals | undefined {
  return secrets.length === 0 ? undefined : new Literals(secrets.flatMap(spellings));
}

/**
 * The same for secrets that may be others at another time: they are made ready again when they are. Those that are too
 * short to be looked for are left out.
 */
export function currentLiterals(secrets: () => readonly string[]): () => Literals | undefined {
  let known: readonly string[] = [];
  let literals: Literals | undefined;
  return () => {
    const current = secrets().filter(({ length }) => length >= SHORTEST && length <= LONGEST);
    if (current.length !== known.length || current.some((secret, i) => secret !== known[i])) {
      known = current;
      literals = literalsOf(current);
    }
    return literals;
  };
}

/** Takes secrets of one `kind` out of a text, then lets `inner` do its work on what is left. */
export function ownSecretsFilter(
  literals: Literals,
  operate: Operate,
  inner: TextFilter,
  kind = CUSTOM_SECRET,
): TextFilter {
  let count = 0;
  const filter = new LiteralFilter(literals, (literal) => rewrite(literal, kind, operate, () => count++));
  return {
    push: (text) => inner.push(filter.push(text)),
    end: () => inner.push(filter.end()) + inner.end(),
    get findings() {
      const { findings = {} } = inner;
      return count === 0 ? findings : { ...findings, [kind]: count + (findings[kind] ?? 0) };
    },
  };
}

/** A secret that was taken out: where it was, and from where to where its replacement stands. */
interface Mark extends Finding {
  readonly from: number;
  readonly to: number;
}

/** A text without the secrets, and a way to tell where what is found in it was in the original. */
export function takeOut(text: string, literals: Literals, operate: Operate) {
  const marks: Mark[] = [];
  let shift = 0;
  const filter = new LiteralFilter(literals, (literal, start) => {
    const mark = { entity: CUSTOM_SECRET, start, end: start + literal.length };
    const from = start + shift;
    let isFound = false;
    const out = rewrite(literal, CUSTOM_SECRET, operate, () => {
      isFound = true;
    });
    shift += out.length - literal.length;
    if (isFound) marks.push({ ...mark, from, to: from + out.length });
    return out;
  });
  return {
    text: filterWhole(filter, text),
    locate: (findings: readonly Finding[]) => merge(marks, findings),
  };
}

function rewrite(literal: string, kind: string, operate: Operate, found: () => void): string {
  const value = operate(kind, found);
  return value.push(literal) + value.end();
}

/** Both in the order of the original text; a secret inside of another finding is part of it. */
function merge(marks: readonly Mark[], findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  let next = 0;
  let shift = 0;
  const upTo = (at: number, add: boolean) => {
    let mark = marks[next];
    for (; mark !== undefined && mark.to <= at; mark = marks[++next]) {
      const { entity, start, end, to } = mark;
      if (add) merged.push({ entity, start, end });
      shift = end - to;
    }
    // Inside a replacement, or before it.
    return mark;
  };
  for (const { entity, start, end } of findings) {
    const first = upTo(start, true);
    const from = first !== undefined && first.from < start ? first.start : start + shift;
    const last = upTo(end, false);
    const to = last !== undefined && last.from < end ? last.end : end + shift;
    merged.push({ entity, start: from, end: to });
  }
  upTo(Number.POSITIVE_INFINITY, true);
  return merged;
}
