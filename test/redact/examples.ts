import { places } from "../../src/redact/charset.js";
import type { Recognizer, Told } from "../../src/redact/recognizer.js";
import { type EntityName, RECOGNIZERS } from "../../src/redact/recognizers.js";
import { CONTACT } from "./examples/contact.js";
import { EUROPE } from "./examples/europe.js";
import { FINANCIAL } from "./examples/financial.js";
import { GIVEN_KEYS } from "./examples/given-keys.js";
import { KEYS } from "./examples/keys.js";
import { PAPERS } from "./examples/papers.js";
import { PASSWORDS } from "./examples/passwords.js";
import { PRIVATE_KEYS } from "./examples/private-keys.js";
import { sample } from "./examples/sample.js";
import { WORLD } from "./examples/world.js";

/** Texts that each hold one value of a kind, and texts that only look as if they did. */
export interface Examples {
  readonly match: readonly string[];
  readonly pass: readonly string[];
}

export type ExamplesByKind = Readonly<Partial<Record<EntityName, Examples>>>;

const WRITTEN = [KEYS, GIVEN_KEYS, PRIVATE_KEYS, PASSWORDS, FINANCIAL, EUROPE, WORLD, PAPERS, CONTACT];

const kinds = Object.entries(RECOGNIZERS) as [EntityName, readonly Recognizer[]][];

/** The examples of every kind, each once: those that are written down, then those made up for its rows. */
export const EXAMPLES = Object.fromEntries(
  kinds.map(([kind, rows]) => [
    kind,
    joined([...WRITTEN.flatMap((table) => table[kind] ?? []), ...rows.map(madeUp)]),
  ]),
) as Readonly<Record<EntityName, Examples>>;

/** The examples of the kind that a row finds. */
export function examplesOf(row: Recognizer): Examples {
  return EXAMPLES[row.entity as EntityName];
}

function joined(all: readonly Examples[]): Examples {
  const each = (part: keyof Examples) => [...new Set(all.flatMap((examples) => examples[part]))];
  return { match: each("match"), pass: each("pass") };
}

/** Of a row that a prefix or a name tells. A row that none of its values suits takes values of a form of their own. */
function madeUp(row: Recognizer): Examples {
  if (row.told === undefined) return { match: [], pass: [] };
  const { match, pass } = "prefix" in row.told ? prefixed(row.told) : named(row.told);
  return { match: match.every((text) => takes(row, text)) ? match : [], pass };
}

function takes(row: Recognizer, text: string): boolean {
  return [...text].some((_, at) => row.match(text, at, true).kind !== "none");
}

function prefixed({ prefix, body, length }: Extract<Told, { prefix: string }>): Examples {
  const begin = places(prefix)
    .map((place) => place[0])
    .join("");
  const made = begin + sample(body.chars, length);
  return { match: [made, `"${made}"`], pass: [`${begin}...`, begin + "x".repeat(length)] };
}

function named({ name, body, length }: Extract<Told, { name: string }>): Examples {
  const value = sample(body.chars, length + 2);
  return {
    match: [`${name.toUpperCase()}=${value}`, `"${name} key": "${value}"`],
    pass: [`${name} = ${"x".repeat(length)}`, `${name}: <your key>`],
  };
}
