export { bodyFilter } from "./answer/body-filter.js";
export { sseError } from "./answer/sse.js";
export { type Canonical, canonicalize } from "./canonical/canonicalize.js";
export type { ChangeKind, Changes, Decoded, Encoding } from "./canonical/findings.js";
export { type Chat, type ChatForm, type ChatOptions, createChat } from "./chat.js";
export type { ClaudeClient } from "./client.js";
export type { Door, DoorOptions, Entry } from "./door.js";
export { GuardError, type GuardErrorInit, type ProblemDetails, toGuardError } from "./errors.js";
export type { GuardEvent } from "./events.js";
export { type CallHooks, type ClaudeGuard, createGuard, type GuardOptions } from "./guard.js";
export { type BlockInjectionOptions, blockInjection, type IndirectPolicy } from "./guards/block-injection.js";
export { type GuardToolsOptions, guardTools } from "./guards/guard-tools.js";
export { type HardenSystemPromptOptions, hardenSystemPrompt } from "./guards/harden-system-prompt.js";
export { type RateLimitOptions, rateLimit } from "./guards/rate-limit.js";
export { type RedactInputOptions, redactInput } from "./guards/redact-input.js";
export { type RedactOutputOptions, redactOutput } from "./guards/redact-output.js";
export { type SpotlightUntrustedOptions, spotlightUntrusted } from "./guards/spotlight-untrusted.js";
export { type ValidateInputOptions, validateInput } from "./guards/validate-input.js";
export {
  type HiddenText,
  type SanitizeChanges,
  type Sanitized,
  type SanitizeOptions,
  sanitize,
} from "./input/sanitize.js";
export { type DetectOptions, type Detection, detectInjection, type Threshold } from "./injection/detect.js";
export type { Signal, SignalKind } from "./injection/signals.js";
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
export { type ExpressRateLimitStore, fromExpressRateLimitStore } from "./limits/from-express-rate-limit.js";
export { type FlexibleRateLimiter, fromRateLimiterFlexible } from "./limits/from-rate-limiter-flexible.js";
export { fromUpstash, type UpstashRatelimit } from "./limits/from-upstash.js";
export type { ByHand, Costs, LimiterStatus } from "./limits/ledger.js";
export { createLimiter, type Limiter, type LimiterReservation } from "./limits/limiter.js";
export type { LimiterOptions } from "./limits/limiter-options.js";
export { type MemoryStoreOptions, memoryStore } from "./limits/memory-store.js";
export type { NarrowStore, NarrowStoreAbilities } from "./limits/narrow-store.js";
export type { PenaltyOptions } from "./limits/penalty.js";
export { postgresSchema } from "./limits/postgres-schema.js";
export { type PostgresPool, type PostgresStoreOptions, postgresStore } from "./limits/postgres-store.js";
export { PRICES, type Price, type PriceTable } from "./limits/prices.js";
export type { LimitOf, OnStoreError, QuotaOptions } from "./limits/quotas.js";
export type { IoredisClient, NodeRedisClient, NodeRedisCluster, RedisClient } from "./limits/redis-client.js";
export { type RedisStoreOptions, redisStore } from "./limits/redis-store.js";
export { subjectOfAddress } from "./limits/subject.js";
export type { Duration } from "./options.js";
export { type Hardened, harden, type TextBlock } from "./prompt/harden.js";
export type { HardenOptions } from "./prompt/harden-options.js";
export type { RuleLanguage } from "./prompt/rules/languages.js";
export { type SpotlightMode, type SpotlightOptions, spotlight } from "./prompt/spotlight.js";
export type { UntrustedOptions } from "./prompt/untrusted.js";
export type { CustomRecognizer } from "./redact/custom-recognizer.js";
export type { Finding } from "./redact/filter.js";
export type { Operator, Operators } from "./redact/operators.js";
export type { EntityGroup, EntityName } from "./redact/recognizers.js";
export { createRedactor, type Redacted, type Redactor, redact, redactStream } from "./redact/redact.js";
export type { EntityOptions, RedactOptions } from "./redact/redact-options.js";
export type { ArgsSchema, ConfirmTool, ToolPolicyOptions, ToolRequest, ToolRule } from "./tools/policy.js";
export type * from "./types.js";
