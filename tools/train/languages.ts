import { en } from "./families/en/index.js";
import { code } from "./families/extra/code.js";
import { llm } from "./families/extra/llm.js";
import { prose } from "./families/extra/prose.js";
import { others } from "./families/others.js";
import type { Language } from "./family.js";

/** All that the detector is trained on; English in several sets, each with slots of its own. */
export const LANGUAGES: readonly Language[] = [en, prose, code, llm, ...others];
