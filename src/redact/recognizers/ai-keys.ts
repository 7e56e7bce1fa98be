import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
import { isMixed, isRandom } from "./random.js";
import { AI_PREFIXES } from "./services/ai.js";
import { ALNUM, prefixed, UUID } from "./services/prefixed.js";
import { token } from "./token.js";

/** OpenAI's keys: of users, projects, service accounts and admins. Others give out `sk-` keys of the same form. */
export const openAiApiKey: readonly Recognizer[] = [
  ...["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-"].map((prefix) =>
    token({ entity: "OPENAI_API_KEY", prefix, length: 40 }),
  ),
  token({
    entity: "OPENAI_API_KEY",
    prefix: "sk-",
    body: ALNUM,
    length: 32,
    after: "no word",
    check: isMixedRandom,
  }),
];

/** Hugging Face's user tokens, and those of organizations, which are no longer given out. */
export const huggingFaceToken: readonly Recognizer[] = [
  token({ entity: "HUGGING_FACE_TOKEN", prefix: "hf_", body: ALNUM, length: 34, after: "no word" }),
  token({ entity: "HUGGING_FACE_TOKEN", prefix: "api_org_", body: ALNUM, length: 34, after: "no word" }),
];

/** Keys of other providers of models and their tools. */
export const aiApiKey: readonly Recognizer[] = [
  ...prefixed("AI_API_KEY", AI_PREFIXES),
  // Prefixes that other text has too: Voyage, Mem0, Modal.
  ...["pa-", "al-"].map((prefix) =>
    token({ entity: "AI_API_KEY", prefix, length: 43, after: "no word", check: isMixedRandom }),
  ),
  ...Object.entries({ "m0-": 24, "a[ks]-": 22 }).map(([prefix, length]) =>
    token({ entity: "AI_API_KEY", prefix, body: ALNUM, length, after: "no word", check: isMixedRandom }),
  ),
  ...named({ entity: "AI_API_KEY", names: ["fal_key"], body: `${UUID}:`, length: 60 }), // fal
];

function isMixedRandom(body: string): boolean {
  return isMixed(body) && isRandom(body);
}
