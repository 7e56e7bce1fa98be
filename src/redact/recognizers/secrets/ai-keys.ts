import { named } from "../named.js";
import { token } from "../token.js";
import { isRandom } from "../values/random.js";
import { AI_PREFIXES } from "./services/ai.js";
import { ALNUM, prefixed, UUID, WORD } from "./services/prefixed.js";

// Those of Anthropic and pyx have rows of their own.
const isOfOthers = (body: string): boolean => !/^(?:ant|pyx)-/.test(body) && isRandom(body);

/** Keys of providers of models. */
export const AI_KEYS = {
  /** OpenAI's keys: of users, projects, service accounts and admins. Others give out `sk-` keys of the same form. */
  OPENAI_API_KEY: [
    // With a word that says whose: `sk-proj-…`.
    token({ prefix: "sk-", length: 36, after: "no word", check: isOfOthers }),
    ...prefixed({ [ALNUM]: { "sk-": 32 } }),
  ],
  /** Hugging Face's user tokens, and those of organizations, which are no longer given out. */
  HUGGING_FACE_TOKEN: prefixed({ [ALNUM]: { hf_: 34, api_org_: 34 } }),
  /** Keys of other providers of models and their tools. */
  AI_API_KEY: [
    ...prefixed(AI_PREFIXES),
    // Voyage, Mem0, Modal.
    ...prefixed({ [WORD]: { "pa-": 43, "al-": 43 }, [ALNUM]: { "m0-": 24, "a[ks]-": 22 } }),
    ...named({ names: ["fal_key"], body: `${UUID}:`, length: 60 }), // fal
  ],
};
