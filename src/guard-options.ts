import * as z from "zod";
import { type Duration, duration } from "./amounts.js";
import type { ClaudeClient } from "./client.js";
import type { DoorOptions } from "./door.js";
import type { GuardEvent } from "./events.js";
import type { BlockInjectionOptions } from "./guards/block-injection.js";
import type { GuardLinksOptions } from "./guards/guard-links.js";
import type { GuardToolsOptions } from "./guards/guard-tools.js";
import type { HardenSystemPromptOptions } from "./guards/harden-system-prompt.js";
import type { RateLimitOptions } from "./guards/rate-limit.js";
import type { RedactInputOptions } from "./guards/redact-input.js";
import type { RedactOutputOptions } from "./guards/redact-output.js";
import type { ScreenWithClaudeOptions } from "./guards/screen-with-claude.js";
import type { ValidateInputOptions } from "./guards/validate-input.js";
import type { SignHistoryOptions } from "./history/sign-history.js";
import type { KeyRing } from "./keys/key-ring.js";
import type { KeyRingOptions } from "./keys/key-ring-options.js";
import { secretOption } from "./options.js";
import { isObject } from "./parse-object.js";
import type { Guard } from "./types.js";

/** Options of {@link createGuard}: one object a guard, `false` turns one off, all of it optional. */
export interface GuardOptions {
  /**
   * The client to call Claude with: your own `Anthropic`, Bedrock or Vertex client. Default: one made from
   * `ANTHROPIC_API_KEY`. `false`: no client, the guard stands at the door only.
   */
  readonly client?: ClaudeClient | false;
  /**
   * Several keys in place of the client's own, which replace each other without an interruption: a ring, or the
   * options of one.
   */
  readonly keys?: KeyRing | KeyRingOptions;
  /**
   * Asks the API once whether the keys may serve, at the cost of about ten tokens a key. Until it has answered calls
   * wait; where it says no they fail, and `ready` says why. Default `false`.
   */
  readonly verifyOnStart?: boolean;
  readonly validateInput?: ValidateInputOptions | false;
  /**
   * Turns of the assistant that a client sends must be signed, as the answers of `chatRoute` are; see `signHistory()`.
   * Its secret is `secret`, unless it has one of its own. `false`: they pass unsigned.
   */
  readonly signHistory?: SignHistoryOptions | false;
  readonly rateLimit?: RateLimitOptions | false;
  readonly blockInjection?: BlockInjectionOptions | false;
  /** Sends a keyed hash of the subject as `metadata.user_id`, unless the app sets one. */
  readonly identifyUser?: false;
  readonly hardenSystemPrompt?: HardenSystemPromptOptions | false;
  readonly redactOutput?: RedactOutputOptions | false;
  /** Where links and images in answers may lead. Off unless its options are given. */
  readonly guardLinks?: GuardLinksOptions | false;
  /** Which tools Claude may ask for, and how. Off unless its options are given. */
  readonly guardTools?: GuardToolsOptions | false;
  /** Keeps values from the model. Off unless its options are given; what it puts back, `redactOutput` has passed. */
  readonly redactInput?: RedactInputOptions | false;
  /** Has a small model judge texts before the call. Off unless its options are given. */
  readonly screenWithClaude?: ScreenWithClaudeOptions | false;
  /** Guards of your own, asked after the built-in checks of the input and the limit. */
  readonly guards?: readonly Guard[];
  /** The guard's place before the app's handlers; `false`: only calls to Claude are guarded. */
  readonly door?: DoorOptions | false;
  /** Record what would be denied, and let it pass. Answers are filtered all the same. Default `false`. */
  readonly monitor?: boolean;
  /** Told what happened. What it throws changes nothing. */
  readonly onEvent?: (event: GuardEvent) => unknown;
  /**
   * Keys the hashes of subjects, so that they cannot be looked up, and the canary and markers of `hardenSystemPrompt`:
   * at least 16 characters, the same on every machine of a deployment. Default for hashes: random, so they differ after
   * a restart; for canary and markers: none.
   */
  readonly secret?: string;
  /** The longest silence of the API within an answer. Default `"60s"`. */
  readonly idleTimeout?: Duration;
  /** The longest time a streamed answer may stand unread. Default `"5m"`. */
  readonly unreadTimeout?: Duration;
}

const off = z.literal(false).optional();

/** {@link GuardOptions} as a schema. The options of each guard are its own to read. */
export const guardOptions = z.strictObject({
  client: z.custom<ClaudeClient | false>().optional(),
  keys: z.custom<KeyRing | KeyRingOptions>(isObject, "must be a key ring or its options").optional(),
  verifyOnStart: z.boolean({ error: "must be true or false" }).default(false),
  validateInput: z.custom<ValidateInputOptions | false>().optional(),
  signHistory: z.custom<SignHistoryOptions | false>().optional(),
  rateLimit: z.custom<RateLimitOptions | false>().optional(),
  blockInjection: z.custom<BlockInjectionOptions | false>().optional(),
  identifyUser: off,
  hardenSystemPrompt: z.custom<HardenSystemPromptOptions | false>().optional(),
  redactOutput: z.custom<RedactOutputOptions | false>().optional(),
  guardLinks: z.custom<GuardLinksOptions | false>().optional(),
  guardTools: z.custom<GuardToolsOptions | false>().optional(),
  redactInput: z.custom<RedactInputOptions | false>().optional(),
  screenWithClaude: z.custom<ScreenWithClaudeOptions | false>().optional(),
  guards: z.array(z.custom<Guard>(isGuard, "must be a guard: { name, check }")).default([]),
  door: z.custom<DoorOptions | false>().optional(),
  monitor: z.boolean({ error: "must be true or false" }).default(false),
  onEvent: z.custom<(event: GuardEvent) => unknown>(isFunction, "must be a function").optional(),
  secret: secretOption.optional(),
  idleTimeout: duration.prefault("60s"),
  unreadTimeout: duration.prefault("5m"),
});

function isFunction(value: unknown): boolean {
  return value === undefined || typeof value === "function";
}

function isGuard(value: unknown): boolean {
  return isObject(value) && "name" in value && "check" in value;
}

/** {@link GuardOptions}, read. */
export type ParsedGuardOptions = z.output<typeof guardOptions>;
