import { ALNUM, BASE64, HEX, type Prefixed, UUID } from "./prefixed.js";

/**
 * Keys of providers of models and their tools: from the rules of gitleaks and betterleaks (MIT), of Nosey Parker and
 * Kingfisher (Apache-2.0), or, where it says so, as such keys are seen; not checked against each provider's own pages.
 */
export const AI_PREFIXES: readonly Prefixed[] = [
  ["sk-or-v1-", 64, HEX], // OpenRouter
  ["sk-lf-", 32, UUID], // Langfuse
  ["sk-api-", 100], // MiniMax
  ["sk-kimi-", 40], // Kimi, seen
  ["sk-helicone-", 20], // Helicone, seen
  ["sk_car_", 20], // Cartesia
  ["gsk_", 48, ALNUM], // Groq
  ["xai-", 64], // xAI
  ["pplx-", 48, ALNUM], // Perplexity
  ["r8_", 37, ALNUM], // Replicate
  ["nvapi-", 60], // NVIDIA
  ["csk-", 40, ALNUM], // Cerebras
  ["pcsk_", 60], // Pinecone
  ["tvly-", 28], // Tavily
  ["lsv2_[ps][tk]_", 32, `${HEX}_`], // LangSmith
  ["tgp_v1_", 43], // Together
  ["pat_", 64, ALNUM], // Coze
  ["fw_", 22, ALNUM], // Fireworks
  ["flp_", 46, ALNUM], // Friendli
  ["jina_", 60], // Jina
  ["fc-", 32, HEX], // Firecrawl
  ["e2b_", 40, HEX], // E2B
  ["rpa_", 40, ALNUM], // RunPod
  ["apify_api_", 36, ALNUM], // Apify
  ["bb_live_", 27, ALNUM], // Browserbase
  ["llx-", 48, ALNUM], // LlamaCloud, seen
  ["esecret_", 40, ALNUM], // Anyscale, seen
  ["wandb_v1_", 70, `${ALNUM}_`], // Weights & Biases
  ["key_", 64, HEX], // Cursor
  ["sk_", 48, HEX], // ElevenLabs
  ["apk_user_", 100, BASE64], // Devin
  ["cog_", 52, "a-z2-7"],
  ["mint_", 24, ALNUM], // Mintlify
  ["mint_dsc_", 24, ALNUM],
  ["salad_cloud_user_", 40, ALNUM], // SaladCloud
  ["VF.[DW][MS].", 40, "A-Za-z0-9."], // Voiceflow
  ["MINIMAX-", 35, "A-Z0-9-"], // MiniMax
];
