import { en } from "./families/en/index.js";
import { jaDocs, zhDocs } from "./families/extra/asian-docs.js";
import { code } from "./families/extra/code.js";
import { llm } from "./families/extra/llm.js";
import { chat, player } from "./families/extra/player.js";
import { prose } from "./families/extra/prose.js";
import { short } from "./families/extra/short.js";
import { verbs } from "./families/extra/verbs.js";
import { others } from "./families/others.js";
import type { Language } from "./family.js";

/** All that the detector is trained on; English in several sets, each with slots of its own. */
export const LANGUAGES: readonly Language[] = [
  en,
  short,
  player,
  chat,
  prose,
  code,
  llm,
  jaDocs,
  zhDocs,
  ...verbs,
  ...others,
];
