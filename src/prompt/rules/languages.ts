import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ko } from "./ko.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import type { RuleTexts } from "./texts.js";
import { zh } from "./zh.js";

const LANGUAGES = { en, de, es, fr, it, ja, ko, nl, pl, pt, zh } as const satisfies Record<string, RuleTexts>;

/** A language that the rules are written in, by its ISO 639-1 code. */
export type RuleLanguage = keyof typeof LANGUAGES;

/** The rules by language. */
export const RULES: Readonly<Record<RuleLanguage, RuleTexts>> = LANGUAGES;
