import { ALNUM, HEX, type Prefixes, WORD } from "./prefixed.js";

/**
 * Keys of providers of models and their tools: from the rules of gitleaks and betterleaks (MIT), of Nosey Parker and
 * Kingfisher (Apache-2.0), or, where it says so, as such keys are seen; not checked against each provider's own pages.
 */
export const AI_PREFIXES: Prefixes = {
  [HEX]: {
    "fc-": 32, // Firecrawl
    e2b_: 40, // E2B
    key_: 64, // Cursor
    sk_: 48, // ElevenLabs
  },
  [WORD]: {
    "xai-": 64, // xAI
    "nvapi-": 60, // NVIDIA
    pcsk_: 60, // Pinecone
    "tvly-": 28, // Tavily
    tgp_v1_: 43, // Together
    jina_: 60, // Jina
    "lsv2_[ps][tk]_": 32, // LangSmith
    wandb_v1_: 70, // Weights & Biases
  },
  [ALNUM]: {
    gsk_: 48, // Groq
    "pplx-": 48, // Perplexity
    r8_: 37, // Replicate
    "csk-": 40, // Cerebras
    fw_: 22, // Fireworks
    bb_live_: 27, // Browserbase
    "llx-": 48, // LlamaCloud, seen
  },
};
