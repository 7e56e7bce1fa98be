import type { TextFilter } from "../types.js";
import type { Finding } from "./filter.js";
import { LiteralFilter, type Rewrite } from "./literal-filter.js";
import type { Operate } from "./operators.js";
import { CUSTOM_SECRET, type OwnSecrets, type Pass } from "./own-secrets.js";
import { filterWhole } from "./whole.js";

/** Takes secrets of one `kind` out of a text, then lets `inner` do its work on what is left. */
export function ownSecretsFilter(
  secrets: OwnSecrets,
  operate: Operate,
  inner: TextFilter,
  kind = CUSTOM_SECRET,
): TextFilter {
  return secrets.reduceRight((next, pass) => passFilter(pass, operate, next, kind), inner);
}

function passFilter(pass: Pass, operate: Operate, inner: TextFilter, kind: string): TextFilter {
  let count = 0;
  const filter = filterOf(pass, kind, operate, () => count++);
  return {
    push: (text) => inner.push(filter.push(text)),
    end: () => inner.push(filter.end()) + inner.end(),
    get findings() {
      const { findings = {} } = inner;
      return count === 0 ? findings : { ...findings, [kind]: count + (findings[kind] ?? 0) };
    },
  };
}

/** `taken` is told where a secret was and what became of it. */
function filterOf(
  { literals, sight, spelled }: Pass,
  kind: string,
  operate: Operate,
  taken: (start: number, written: string, out: string) => void,
): TextFilter {
  const rewrite: Rewrite = (literal, written, start) => {
    let isFound = false;
    const value = operate(kind, () => {
      isFound = true;
    });
    const out = value.push(spelled?.get(literal) ?? literal) + value.end();
    if (isFound) taken(start, written, out);
    return isFound ? out : written;
  };
  return new LiteralFilter(literals, rewrite, sight);
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
