import { expand } from "./expand.js";
import type { Attack, Family, Language } from "./family.js";
import { pick, type Random, seeded } from "./random.js";

/** A text of the training, and whether it is an attack. */
export interface Example {
  readonly text: string;
  readonly attack: boolean;
  /** The language and the family it comes from. */
  readonly family: string;
}

/** How many texts are made, of a family and of its carriers. */
export interface CorpusSizes {
  /** Of each template, up to this many different texts. */
  readonly perTemplate: number;
  /** Shares of the attacks that stand before, after or within harmless text, and within what a tool answers. */
  readonly carried: number;
  /** How many pages there are for each harmless text: several of them, most with words of attacks among theirs. */
  readonly scattered: number;
}

const DISTINCT_TRIES = 3;

/** Makes the texts of all families, the same in every run. */
export function makeCorpus(languages: readonly Language[], sizes: CorpusSizes, seed: number): Example[] {
  return languages.flatMap((language, i) => textsOf(language, sizes, seeded(seed + i)));
}

function textsOf(language: Language, sizes: CorpusSizes, random: Random): Example[] {
  const made = language.families.map((family) => ({
    family,
    texts: samples(family, language, sizes, random),
  }));
  const plain = made.filter(({ family }) => family.attack === undefined).flatMap(({ texts }) => texts);
  const attacks = made.filter(({ family }) => family.attack !== undefined).flatMap(({ texts }) => texts);
  const examples: Example[] = [];
  for (let i = 0; i < plain.length * sizes.scattered; i++) {
    const text = page(plain, random);
    examples.push({
      text: random() < 0.3 ? text : scatter(text, attacks, random),
      attack: false,
      family: `${language.lang}/page`,
    });
  }
  for (const { family, texts } of made) {
    for (const text of texts) {
      const attack = family.attack !== undefined;
      const source = { attack, family: `${language.lang}/${family.name}` };
      examples.push({ text, ...source });
      if (random() >= sizes.carried) continue;
      examples.push({ text: carry(text, family.attack, () => pick(plain, random), random), ...source });
    }
  }
  return examples;
}

function samples({ templates }: Family, { slots }: Language, sizes: CorpusSizes, random: Random): string[] {
  return templates.flatMap((template) => {
    const texts = new Set<string>();
    for (let i = 0; i < sizes.perTemplate * DISTINCT_TRIES && texts.size < sizes.perTemplate; i++) {
      texts.add(tidy(expand(template, slots, random)));
    }
    return [...texts];
  });
}

// Ways that are empty leave two spaces, or one before a full stop.
const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, " ")
    .replace(/ +([.,])/g, "$1")
    .trim();

function page(plain: readonly string[], random: Random): string {
  const count = 1 + Math.floor(random() * 6);
  return Array.from({ length: count }, () => pick(plain, random)).join(joint(random));
}

// One word says little: what makes an attack is how they stand together. So words of attacks are put where none is.
function scatter(text: string, attacks: readonly string[], random: Random): string {
  if (attacks.length === 0) return text;
  return text
    .split(" ")
    .flatMap((word) => {
      if (random() > 0.12) return [word];
      const words = pick(attacks, random).split(/\s+/);
      const at = Math.floor(random() * words.length);
      return [word, ...words.slice(at, at + (random() < 0.3 ? 2 : 1))];
    })
    .join(" ");
}

function carry(text: string, attack: Attack | undefined, other: () => string, random: Random): string {
  const way = attack === "indirect" && random() < 0.4 ? 4 : Math.floor(random() * 5);
  switch (way) {
    case 0:
      return `${other()}${joint(random)}${text}`;
    case 1:
      return `${text}${joint(random)}${other()}`;
    case 2:
      return `${other()}${joint(random)}${text}${joint(random)}${other()}`;
    case 3:
      return `${other()}${joint(random)}${other()}${joint(random)}${text}`;
    default:
      return answered(text, other(), random);
  }
}

const joint = (random: Random): string => pick([" ", " ", ". ", "\n", "\n\n", " ... "], random);

// What a tool might answer, in the ways that servers write it.
function answered(text: string, other: string, random: Random): string {
  const field = pick(
    ["content", "text", "body", "description", "message", "note", "review", "comment", "summary"],
    random,
  );
  const list = pick(["results", "items", "messages", "reviews", "notes", "events", "files", "posts"], random);
  const id = Math.floor(random() * 9000) + 100;
  switch (Math.floor(random() * 5)) {
    case 0:
      return JSON.stringify({ [list]: [{ id, title: other.slice(0, 60), [field]: text }] });
    case 1:
      return `{'${list}': [{'id': '${id}', '${field}': '${text}', 'rating': 4}]}`;
    case 2:
      return JSON.stringify({ id, status: "ok", [field]: `${other} ${text}` });
    case 3:
      return `<div class="${field}"><p>${other}</p><p>${text}</p></div>`;
    default:
      return `From: ${pick(["anna", "billing", "support", "info"], random)}@example.com\nSubject: ${other.slice(0, 50)}\n\n${other}\n${text}\n`;
  }
}
