import type { Recognizer } from "./recognizer.js";
import { anthropicApiKey } from "./recognizers/anthropic-api-key.js";
import { privateKey } from "./recognizers/private-key.js";
import { usSsn } from "./recognizers/us-ssn.js";

/** The kinds of entities that can be redacted. */
export type EntityName = "ANTHROPIC_API_KEY" | "PRIVATE_KEY" | "US_SSN";

/** Every recognizer. Where two match from the same place, the one that stands first wins. */
export const RECOGNIZERS: Readonly<Record<EntityName, Recognizer>> = {
  ANTHROPIC_API_KEY: anthropicApiKey,
  PRIVATE_KEY: privateKey,
  US_SSN: usSsn,
};

/** What is redacted unless `entities` says otherwise. */
export const DEFAULT_ENTITIES: readonly EntityName[] = ["ANTHROPIC_API_KEY", "PRIVATE_KEY", "US_SSN"];
