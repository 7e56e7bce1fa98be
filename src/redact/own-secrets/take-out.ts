import type { TextFilter } from "../../types.js";
import type { Finding } from "../filter.js";
import type { Operate } from "../operators.js";
import { CUSTOM_SECRET } from "../recognizer.js";
import { filterWhole } from "../whole.js";
import { LiteralFilter, type Rewrite } from "./literal-filter.js";
import type { OwnSecrets, Pass } from "./own-secrets.js";

/** Takes secrets of one `kind` out of a text, then lets `inner` do its work on what is left. */
export function ownSecretsFilter(
  secrets: OwnSecrets,
  operate: Operate,
  inner: TextFilter,
  kind = CUSTOM_SECRET,
): TextFilter {
  return secrets.reduceRight<TextFilter>((next, pass) => new PassFilter(pass, operate, next, kind), inner);
}

// A class: one shape for all of them. There is one for every string of an event, and a getter in an object literal would
// give each a shape of its own.
class PassFilter implements TextFilter {
  readonly #kind: string;
  readonly #inner: TextFilter;
  readonly #filter: TextFilter;
  #count = 0;

  constructor(pass: Pass, operate: Operate, inner: TextFilter, kind: string) {
    this.#kind = kind;
    this.#inner = inner;
    this.#filter = filterOf(pass, kind, operate, () => this.#count++);
  }

  push(text: string): string {
    return this.#inner.push(this.#filter.push(text));
  }

  end(): string {
    const rest = this.#filter.end();
    // Mostly nothing: to search it would take as long as a short text.
    return (rest === "" ? "" : this.#inner.push(rest)) + this.#inner.end();
  }

  get findings(): Readonly<Record<string, number>> {
    const { findings = {} } = this.#inner;
    const count = this.#count;
    return count === 0 ? findings : { ...findings, [this.#kind]: count + (findings[this.#kind] ?? 0) };
  }
}

/** `taken` is told where a secret was and what became of it. */
function filterOf(
  { literals, sight, spelled, from }: Pass,
  kind: string,
  operate: Operate,
  taken: (start: number, written: string, out: string) => void,
): TextFilter {
  const rewrite: Rewrite = (literal, written, start) => {
    let isFound = false;
    const value = operate(kind, () => {
      isFound = true;
    });
    const out = value.push(spelled.get(literal) ?? literal, written) + value.end();
    if (isFound) taken(start, written, out);
    return out;
  };
  return new LiteralFilter(literals, rewrite, sight, from);
}

/** A secret that was taken out: where it was, and from where to where its replacement stands. */
interface Mark extends Finding {
  readonly from: number;
  readonly to: number;
}

/** A text without the secrets, and a way to tell where what is found in it was in the original. */
export function takeOut(text: string, secrets: OwnSecrets, operate: Operate) {
  let left = text;
  const taken = secrets.map((pass) => {
    const marks: Mark[] = [];
    let shift = 0;
    const filter = filterOf(pass, CUSTOM_SECRET, operate, (start, { length }, out) => {
      const from = start + shift;
      marks.push({ entity: CUSTOM_SECRET, start, end: start + length, from, to: from + out.length });
      shift += out.length - length;
    });
    left = filterWhole(filter, left);
    return marks;
  });
  const locate = (findings: Finding[]) => taken.reduceRight((found, marks) => merge(marks, found), findings);
  return { text: left, locate };
}

/** Both in the order of the original text; of what a secret and another finding share, the secret is part of it. */
function merge(marks: readonly Mark[], findings: readonly Finding[]): Finding[] {
  const place = placing(marks);
  const placed = findings.map(({ entity, start, end }) => {
    return { entity, start: place(start, "start"), end: place(end, "end") };
  });
  let covered = 0;
  return [...placed, ...marks]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ entity, start, end }) => {
      const from = Math.max(start, covered);
      covered = Math.max(end, covered);
      return from < end ? [{ entity, start: from, end }] : [];
    });
}

/**
 * Tells where in the original text one place after another is; inside of a replacement, where the secret has its own.
 */
function placing(marks: readonly Mark[]) {
  let next = 0;
  let shift = 0;
  return (at: number, side: "start" | "end"): number => {
    let mark = marks[next];
    // What was removed right behind a finding is no part of it.
    while (mark !== undefined && mark.to <= at && (side === "start" || mark.from < at)) {
      shift = mark.end - mark.to;
      mark = marks[++next];
    }
    return mark !== undefined && mark.from < at ? mark[side] : at + shift;
  };
}
