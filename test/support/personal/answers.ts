import { allFakers, type Faker } from "@faker-js/faker";
import type { Sample } from "../pii.js";
import { chance, int, pick } from "./digits.js";
import { HEADED, LABELLED, type Part, type Value } from "./forms.js";
import { KEYS, LABELS } from "./labels.js";
import { AROUND, LOOK_ALIKES } from "./look-alikes.js";
import { CARRIER, SENTENCES } from "./sentences.js";
import { makeValue } from "./values.js";

/** A made-up answer: what is in it, the form it has, and its language. */
export interface Answer extends Sample {
  readonly form: string;
  readonly locale: string;
}

const LOCALES = Object.keys(LABELS);
const fakerOf = (locale: string): Faker =>
  (({ ...allFakers, en_SG: allFakers.en_GB }) as unknown as Record<string, Faker>)[locale] ?? allFakers.en;

function field(kind: string, locale: string): Value {
  const label = pick(LABELS[locale]?.[kind] ?? [kind]);
  return {
    kind,
    label,
    key: pick(KEYS[kind] ?? [kind.toLowerCase()]),
    value: makeValue(kind, locale, fakerOf(locale)),
  };
}

function lookAlike(): Value {
  const [kind, label, key, make] = pick(LOOK_ALIKES);
  return { kind: `not: ${kind}`, label, key, value: make() };
}

function kindsOf(locale: string): string[] {
  const kinds = Object.keys(LABELS[locale] ?? {});
  const chosen = chance.helpers.arrayElements(kinds, int(2, 4));
  // Numbers of countries are a few kinds among many: every other answer has one.
  const own = kinds.filter((kind) => /^[A-Z]{2}_/.test(kind) || kind === "PASSPORT");
  return chance.datatype.boolean() ? [...new Set([...chosen, pick(own)])] : chosen;
}

/** The same columns, other values. */
function next(fields: readonly Value[], locale: string): Value[] {
  return fields.map((f) => {
    const made = LOOK_ALIKES.find(([kind, label]) => `not: ${kind}` === f.kind && label === f.label);
    return { ...f, value: made ? made[3]() : makeValue(f.kind, locale, fakerOf(locale)) };
  });
}

function sentences(fields: readonly Value[], locale: string): [form: string, Part[]] {
  const place = pick(["before", "far", "after"] as const);
  const said = (SENTENCES[locale] ?? SENTENCES.en)?.[place] ?? [];
  const parts = fields.flatMap((f): Part[] => {
    if (f.kind.startsWith("not")) return alone(f);
    const english = !SENTENCES[locale];
    const [before, after] = pick(said)(english ? lowered(f.label) : f.label);
    return [before, f, `${after} `, pick(["", "", `${pick(CARRIER)} `])];
  });
  return [`sentence, word ${place}`, [...parts, "\n"]];
}

const lowered = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label;

function alone(f: Value): Part[] {
  // Without a word it might be a telephone number.
  const [before, after] = pick(f.kind === "not: part" ? AROUND.slice(0, -2) : AROUND)(f.label, f.value);
  return [before, f, `${after}${pick([" ", "\n", ". "])}`];
}

function block(fields: readonly Value[], locale: string): [form: string, Part[]] {
  const name = fakerOf(locale).person.fullName();
  const way = int(0, 9);
  if (way < 4) return sentences(fields, locale);
  if (way < 6) {
    const form = pick(Object.keys(HEADED));
    return [form, HEADED[form]?.(fields, name, () => next(fields, locale)) ?? []];
  }
  const form = pick(Object.keys(LABELLED));
  return [form, LABELLED[form]?.(fields, name) ?? []];
}

function assemble(parts: readonly Part[]): Sample {
  let text = "";
  const spans = [];
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      spans.push({ type: part.kind, start: text.length, end: text.length + part.value.length });
      text += part.value;
    }
  }
  return { text, spans };
}

function answer(locale: string): Answer {
  const real = kindsOf(locale).map((kind) => field(kind, locale));
  const fields = chance.helpers.shuffle([...real, ...Array.from({ length: int(0, 3) }, lookAlike)]);
  const [form, parts] = block(fields, locale);
  const carrier = () => `${Array.from({ length: int(1, 4) }, () => pick(CARRIER)).join(" ")}\n\n`;
  const loose = Array.from({ length: int(0, 2) }, () => alone(lookAlike())).flat();
  return { ...assemble([carrier(), ...loose, "\n\n", ...parts, "\n", carrier()]), form, locale };
}

/** Makes as many answers as are asked for, the same for the same seed. */
export function answers(count: number, seed: number): Answer[] {
  for (const faker of new Set([chance, ...LOCALES.map(fakerOf)])) faker.seed(seed);
  return Array.from({ length: count }, (_, i) => answer(LOCALES[i % LOCALES.length] ?? "en"));
}
