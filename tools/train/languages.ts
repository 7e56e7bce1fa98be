import { en } from "./families/en/index.js";
import { jaDocs, zhDocs } from "./families/extra/asian-docs.js";
import { brief } from "./families/extra/brief.js";
import { briefTongues } from "./families/extra/brief-tongues.js";
import { code } from "./families/extra/code.js";
import { desk } from "./families/extra/desk.js";
import { drill } from "./families/extra/drill.js";
import { gambits } from "./families/extra/gambits.js";
import { games } from "./families/extra/games.js";
import { lapsed } from "./families/extra/lapsed.js";
import { llm } from "./families/extra/llm.js";
import { ownText } from "./families/extra/own-text.js";
import { ownTextTongues } from "./families/extra/own-text-tongues.js";
import { persona } from "./families/extra/persona.js";
import { chat, player } from "./families/extra/player.js";
import { prose } from "./families/extra/prose.js";
import { questions } from "./families/extra/questions.js";
import { shapes } from "./families/extra/shapes.js";
import { short } from "./families/extra/short.js";
import { source } from "./families/extra/source.js";
import { terms } from "./families/extra/terms.js";
import { told } from "./families/extra/told.js";
import { tongues } from "./families/extra/tongues.js";
import { triggers } from "./families/extra/triggers.js";
import { verbs } from "./families/extra/verbs.js";
import { others } from "./families/others.js";
import type { Language } from "./family.js";

/** All that the detector is trained on; English in several sets, each with slots of its own. */
export const LANGUAGES: readonly Language[] = [
  en,
  short,
  player,
  chat,
  games,
  gambits,
  desk,
  triggers,
  drill,
  persona,
  lapsed,
  brief,
  terms,
  source,
  ownText,
  told,
  prose,
  code,
  llm,
  shapes,
  jaDocs,
  zhDocs,
  ...verbs,
  ...briefTongues,
  ...tongues,
  ...questions,
  ...ownTextTongues,
  ...others,
];
