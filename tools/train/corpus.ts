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
  /** How many short texts there are for each harmless text: a few of its words, with one of an attack. */
  readonly snippets: number;
}

const DISTINCT_TRIES = 3;

/** A set of so few templates has ones that each make very different texts: so many times as many are made of each. */
const FEW = 45;
const MORE = 8;

/** Makes the texts of all families, the same in every run. */
export function makeCorpus(languages: readonly Language[], sizes: CorpusSizes, seed: number): Example[] {
  const sets = languages.map((language, i) => made(language, sizes, seeded(seed + i)));
  return sets.flatMap(({ language, plain, attacks }, i) => {
    const related = sets.filter((set) => set.language.lang === language.lang);
    const others = related.flatMap((set) => set.attacks);
    const carriers = plain.length > 0 ? plain : related.flatMap((set) => set.plain);
    const random = seeded(seed - 1 - i);
    return [
      ...pages(plain, others, sizes, random).map((text) => ({
        text,
        family: `${language.lang}/page`,
        attack: false,
      })),
      ...snippets(plain, others, sizes, random).map((text) => ({
        text,
        family: `${language.lang}/snippet`,
        attack: false,
      })),
      ...[...plain, ...attacks].flatMap((one) => withCarrier(one, carriers, sizes, random)),
    ];
  });
}

interface Made {
  readonly text: string;
  readonly family: string;
  readonly attack?: Attack | undefined;
}

function made(language: Language, sizes: CorpusSizes, random: Random) {
  const templates = language.families.reduce((sum, family) => sum + family.templates.length, 0);
  const times = language.times ?? (templates < FEW ? MORE : 1);
  const perTemplate = sizes.perTemplate * times;
  const texts: Made[] = language.families.flatMap((family) =>
    samples(family, language, perTemplate, random).map((text) => ({
      text,
      family: `${language.lang}/${family.name}`,
      attack: family.attack,
    })),
  );
  return {
    language,
    plain: texts.filter(({ attack }) => attack === undefined),
    attacks: texts.filter(({ attack }) => attack !== undefined),
  };
}

function withCarrier(
  { text, family, attack }: Made,
  plain: readonly Made[],
  sizes: CorpusSizes,
  random: Random,
) {
  const alone: Example = { text, family, attack: attack !== undefined };
  if (random() >= sizes.carried) return [alone];
  return [alone, { ...alone, text: carry(text, attack, () => pick(plain, random).text, random) }];
}

function pages(
  plain: readonly Made[],
  attacks: readonly Made[],
  sizes: CorpusSizes,
  random: Random,
): string[] {
  return Array.from({ length: Math.floor(plain.length * sizes.scattered) }, () => {
    const text = page(plain, random);
    return random() < 0.3 ? text : scatter(text, attacks, random);
  });
}

function samples({ templates }: Family, { slots }: Language, count: number, random: Random): string[] {
  return templates.flatMap((template) => {
    const texts = new Set<string>();
    for (let i = 0; i < count * DISTINCT_TRIES && texts.size < count; i++) {
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

function page(plain: readonly Made[], random: Random): string {
  const count = 1 + Math.floor(random() * 6);
  return Array.from({ length: count }, () => pick(plain, random).text).join(joint(random));
}

// One word says little: what makes an attack is how they stand together. So words of attacks are put where none is, and
// some of the others are made unknown, as most words of the world are.
function scatter(text: string, attacks: readonly Made[], random: Random): string {
  if (attacks.length === 0) return text;
  const blur = random() * 0.6;
  return wordsOf(text)
    .flatMap((given) => {
      const word = random() < blur && !NO_SPACES.test(given) ? unknownWord(random) : given;
      if (random() > 0.14) return [word];
      const words = wordsOf(pick(attacks, random).text);
      const at = Math.floor(random() * words.length);
      return [word, ...words.slice(at, at + (random() < 0.3 ? 2 : 1))];
    })
    .join(NO_SPACES.test(text) ? "" : " ");
}

// The same for messages of few words.
function snippets(
  plain: readonly Made[],
  attacks: readonly Made[],
  sizes: CorpusSizes,
  random: Random,
): string[] {
  if (attacks.length === 0) return [];
  return Array.from({ length: Math.floor(plain.length * sizes.snippets) }, () => {
    const own = some(wordsOf(pick(plain, random).text), 2 + Math.floor(random() * 5), random);
    const foreign = some(wordsOf(pick(attacks, random).text), 1, random);
    const at = Math.floor(random() * (own.length + 1));
    const words = [...own.slice(0, at), ...foreign, ...own.slice(at)];
    return words.join(words.some((word) => NO_SPACES.test(word)) ? "" : " ");
  });
}

function some(words: readonly string[], count: number, random: Random): readonly string[] {
  const at = Math.floor(random() * Math.max(1, words.length - count + 1));
  return words.slice(at, at + count);
}

const NO_SPACES = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

// In scripts without spaces up to three letters stand for a word.
const wordsOf = (text: string): string[] =>
  text.match(
    /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{1,3}|\n+|[^\s\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+/g,
  ) ?? [];

const unknownWord = (random: Random): string =>
  `q${Math.floor(random() * 1e9)
    .toString(36)
    .replace(/\d/g, "x")}`;

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
