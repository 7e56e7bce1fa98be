import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { expand } from "../../tools/train/expand.js";
import type { Family, Language } from "../../tools/train/family.js";
import { seeded } from "../../tools/train/random.js";
import { dataFiles, dataRows, hasData } from "../support/eval-data.js";

const folder = resolve(import.meta.dirname, "../../tools/train/families");
const available = hasData("deepset");
const modules = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map(async (file) => {
      const module: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
      return { file, parts: Object.values(module).filter(isPart) };
    }),
);
const languages = modules.flatMap(({ file, parts }) =>
  parts.filter(isLanguage).map((language) => ({ file, language })),
);

type Part = Pick<Language, "slots" | "families">;

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && "slots" in value && "families" in value;
}

function isLanguage(part: Part): part is Language {
  return "lang" in part;
}

const named = (template: string): string[] =>
  [...template.matchAll(/\{([a-z][\w-]*)\}/gi)].map(([, name]) => name!);

const attacks = ["override", "disclosure", "role-change", "fake-turn", "indirect"] as const;

// Words only: case, punctuation and spaces tell no two sentences apart.
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The sentences of a text that are long enough not to be said twice by chance. */
const sentences = (text: string): string[] =>
  text
    .split(/[.!?。！？\n]+/)
    .map(words)
    .filter((sentence) => sentence.split(" ").length >= 8 || sentence.length >= 60);

function texts({ templates }: Family, { slots }: Language, each: number): string[] {
  const random = seeded(7);
  return templates.flatMap((template) => Array.from({ length: each }, () => expand(template, slots, random)));
}

it("finds the languages", () => {
  expect(languages.map(({ language }) => language.lang)).toContain("en");
});

it("names a slot once, where a language is written in several files", () => {
  const topics = modules.filter(({ file, parts }) => file.includes("/") && !parts.some(isLanguage));
  for (const directory of new Set(topics.map(({ file }) => dirname(file)))) {
    const parts = topics.filter(({ file }) => dirname(file) === directory).flatMap((topic) => topic.parts);
    const names = parts.flatMap(({ slots }) => Object.keys(slots));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});

describe.each(languages)("the families of $language.lang in $file", ({ language }) => {
  const { slots, families } = language;

  it("have names of their own, templates, and values in every slot", () => {
    expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
    expect(families.filter(({ templates }) => templates.length === 0).map(({ name }) => name)).toEqual([]);
    expect(Object.keys(slots).filter((name) => slots[name]!.length === 0)).toEqual([]);
  });

  // The markers of turns are the same in every language: English has the twins of those for all.
  it("have a harmless twin of every attack, in this file or in another of the language", () => {
    const same = languages.filter(({ language: other }) => other.lang === language.lang);
    const twins = new Set(same.flatMap((other) => other.language.families.map(({ twinOf }) => twinOf)));
    if (language.lang !== "en") twins.add("fake-turn");
    const made = new Set(families.map(({ attack }) => attack));
    expect(attacks.filter((attack) => made.has(attack) && !twins.has(attack))).toEqual([]);
    expect(families.filter(({ attack, twinOf }) => attack !== undefined && twinOf !== undefined)).toEqual([]);
  });

  it("use slots that there are", () => {
    const templates = [...families.flatMap((family) => family.templates), ...Object.values(slots).flat()];
    const used = new Set(templates.flatMap(named));
    expect([...used].filter((name) => slots[name] === undefined)).toEqual([]);
  });

  it("have no slot that holds itself", () => {
    const inside = new Map<string, Set<string>>();
    const slotsWithin = (name: string): Set<string> => {
      const known = inside.get(name);
      if (known !== undefined) return known;
      const found = new Set<string>();
      inside.set(name, found);
      for (const inner of slots[name]!.flatMap(named)) {
        found.add(inner);
        for (const further of slotsWithin(inner)) found.add(further);
      }
      return found;
    };
    expect(Object.keys(slots).filter((name) => slotsWithin(name).has(name))).toEqual([]);
  });

  it("say nothing twice", () => {
    const templates = families.flatMap((family) => family.templates);
    expect(templates.filter((template, i) => templates.indexOf(template) !== i)).toEqual([]);
  });

  it("leave no slot and no empty text in what is made of them", () => {
    const all = families.flatMap((family) => texts(family, language, 5));
    expect(all.filter((text) => named(text).some((name) => slots[name] !== undefined))).toEqual([]);
    expect(all.filter((text) => words(text) === "" && text.trim() === "")).toEqual([]);
  });

  it.skipIf(!available)("repeat no sentence of the development data", () => {
    const theirs = known();
    const ours = families.flatMap((family) => texts(family, language, 20)).flatMap(sentences);
    expect(ours.filter((sentence) => theirs.has(sentence))).toEqual([]);
  });
});

let sentencesOfData: Set<string> | undefined;

function known(): Set<string> {
  sentencesOfData ??= new Set(
    dataFiles()
      .flatMap((name) => dataRows<{ text: string }>(name))
      .flatMap(({ text }) => sentences(text)),
  );
  return sentencesOfData;
}
