import type { Family, Language } from "../../family.js";

/** The slots and families of one topic; the language joins its topics. */
export type Topic = Omit<Language, "lang">;

/** The line break, and the signs that the grammar of templates takes for itself. */
export const signs: Language["slots"] = {
  nl: ["\n"],
  tick: ["`"],
  lb: ["["],
  rb: ["]"],
  lc: ["{"],
  rc: ["}"],
  bar: ["|"],
};

/** The values of a slot, written `a | b | c` over as many lines as it takes; one may be empty. */
export const values = (text: string): readonly string[] => text.split("|").map((value) => value.trim());

/** Templates, one a line. */
export const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A harmless family that borrows no attack's words in particular. */
export const plain = (name: string, text: string): Family => ({ name, templates: lines(text) });
