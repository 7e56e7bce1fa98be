import { named } from "../named.js";
import { token } from "../token.js";
import { isRandom } from "../values/random.js";
import { AI_PREFIXES } from "./services/ai.js";
import { ALNUM, prefixed, UUID } from "./services/prefixed.js";

// Those of Anthropic and pyx have rows of their own.
const isOfOthers = (body: string): boolean => !/^(?:ant|pyx)-/.test(body) && isRandom(body);

/** Keys of providers of models. */
export const AI_KEYS = {
  /** OpenAI's keys: of users, projects, service accounts and admins. Others give out `sk-` keys of the same form. */
  OPENAI_API_KEY: [
    // With a word that says whose: `sk-proj-…`.
    token({ prefix: "sk-", length: 36, after: "no word", check: isOfOthers }),
    token({ prefix: "sk-", body: ALNUM, length: 32, after: "no word", check: isRandom }),
  ],
  /** Hugging Face's user tokens, and those of organizations, which are no longer given out. */
  HUGGING_FACE_TOKEN: [
    token({ prefix: "hf_", body: ALNUM, length: 34, after: "no word" }),
    token({ prefix: "api_org_", body: ALNUM, length: 34, after: "no word" }),
  ],
  /** Keys of other providers of models and their tools. */
  AI_API_KEY: [
    ...prefixed(AI_PREFIXES),
    // Prefixes that other text has too: Voyage, Mem0, Modal.
    ...["pa-", "al-"].map((prefix) => token({ prefix, length: 43, after: "no word", check: isRandom })),
    ...Object.entries({ "m0-": 24, "a[ks]-": 22 }).map(([prefix, length]) =>
      token({ prefix, body: ALNUM, length, after: "no word", check: isRandom }),
    ),
    ...named({ names: ["fal_key"], body: `${UUID}:`, length: 60 }), // fal
  ],
};
