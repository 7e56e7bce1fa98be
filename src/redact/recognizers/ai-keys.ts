import type { Recognizer } from "../recognizer.js";
import { isMixed, isRandom } from "./random.js";
import { token } from "./token.js";

const ALNUM = "A-Za-z0-9";

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
    check: (body) => isMixed(body) && isRandom(body),
  }),
];

/** Hugging Face's user tokens, and those of organizations, which are no longer given out. */
export const huggingFaceToken: readonly Recognizer[] = [
  token({ entity: "HUGGING_FACE_TOKEN", prefix: "hf_", body: ALNUM, length: 34, after: "no word" }),
  token({ entity: "HUGGING_FACE_TOKEN", prefix: "api_org_", body: ALNUM, length: 34, after: "no word" }),
];

// As such keys are seen in the wild; none of these formats was checked against its provider's own pages.
const PREFIXES: Readonly<Record<string, number>> = {
  "sk-or-v1-": 64, // OpenRouter
  "sk-lf-": 32, // Langfuse
  gsk_: 48, // Groq
  "xai-": 64, // xAI
  "pplx-": 48, // Perplexity
  r8_: 37, // Replicate
  "nvapi-": 60, // NVIDIA
  "csk-": 40, // Cerebras
  pcsk_: 60, // Pinecone
  "tvly-": 28, // Tavily
  lsv2_pt_: 32, // LangSmith
  lsv2_sk_: 32,
};

/** Keys of other providers of models and their tools. */
export const aiApiKey: readonly Recognizer[] = Object.entries(PREFIXES).map(([prefix, length]) =>
  token({ entity: "AI_API_KEY", prefix, length, after: "no word" }),
);
