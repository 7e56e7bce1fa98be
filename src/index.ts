export { type Chat, type ChatForm, type ChatOptions, createChat } from "./chat.js";
export type { ClaudeClient } from "./client.js";
export type { Door, DoorOptions, Entry } from "./door.js";
export { GuardError, type GuardErrorInit, type ProblemDetails, toGuardError } from "./errors.js";
export type { GuardEvent } from "./events.js";
export { type CallHooks, type ClaudeGuard, createGuard, type GuardOptions } from "./guard.js";
export { type HardenSystemPromptOptions, hardenSystemPrompt } from "./guards/harden-system-prompt.js";
export { type RateLimitOptions, rateLimit } from "./guards/rate-limit.js";
export { type RedactOutputOptions, redactOutput } from "./guards/redact-output.js";
export { type ValidateInputOptions, validateInput } from "./guards/validate-input.js";
export { type HardenOptions, harden, type TextBlock } from "./harden.js";
export { type KeyAdmin, type KeyAdminOptions, type KeyRecord, keyAdmin } from "./keys/admin.js";
export { checkKey, type KeyRules } from "./keys/check-key.js";
export { KeyRingError } from "./keys/error.js";
export type { KeyEvent } from "./keys/events.js";
export { type KeyRing, keyRing } from "./keys/key-ring.js";
export type { KeyRingOptions, RotationOptions, WorkspaceKeys } from "./keys/key-ring-options.js";
export type { RotateOptions } from "./keys/plan.js";
export { KEY_SETTINGS, type RotationState } from "./keys/rotation-state.js";
export { SecretKey } from "./keys/secret-key.js";
export type { KeyInfo, KeyInput, KeySource, Keys } from "./keys/source.js";
export type { KeyStatus } from "./keys/status.js";
export type { KeyCheck } from "./keys/verify.js";
export type { ByHand, Costs, LimiterStatus } from "./limits/ledger.js";
export { createLimiter, type Limiter, type LimiterReservation } from "./limits/limiter.js";
export type { LimiterOptions } from "./limits/limiter-options.js";
export { type MemoryStoreOptions, memoryStore } from "./limits/memory-store.js";
export type { PenaltyOptions } from "./limits/penalty.js";
export { PRICES, type Price, type PriceTable } from "./limits/prices.js";
export type { LimitOf, OnStoreError, QuotaOptions } from "./limits/quotas.js";
export type { IoredisClient, NodeRedisClient } from "./limits/redis-client.js";
export { type RedisStoreOptions, redisStore } from "./limits/redis-store.js";
export { subjectOfAddress } from "./limits/subject.js";
export type { Duration } from "./options.js";
export { bodyFilter } from "./redact/body.js";
export type { Finding } from "./redact/filter.js";
export type { EntityName } from "./redact/recognizers.js";
export {
  createRedactor,
  type Redacted,
  type RedactOptions,
  type Redactor,
  redact,
  redactStream,
} from "./redact/redact.js";
export { type SanitizeChanges, type Sanitized, sanitize } from "./sanitize.js";
export { sseError } from "./sse.js";
export type * from "./types.js";
