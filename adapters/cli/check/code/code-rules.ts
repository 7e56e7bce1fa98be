import { browserAllowed, browserEnvKey, browserSdk } from "./browser.js";
import type { CodeRule } from "./code-file.js";
import { promptInLogs } from "./logs.js";
import { maxTokensHuge, maxTokensMissing } from "./max-tokens.js";
import { retiredModel } from "./models.js";
import { noRateLimit } from "./rate-limit.js";
import { userInputInSystem } from "./system-prompt.js";

/** The rules that need one file only. A new one is a new file, a row here and one in `rules.ts`. */
export const CODE_RULES: readonly CodeRule[] = [
  browserEnvKey,
  browserAllowed,
  browserSdk,
  userInputInSystem,
  maxTokensMissing,
  maxTokensHuge,
  retiredModel,
  noRateLimit,
  promptInLogs,
];
